import { chmod, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { commandOf, processTree } from '../../../src/capture/playwright-processes.ts';

/** A browser that can be taken away: what runs of it is killed, and it does not start. */
export interface FragileBrowser {
  executablePath: string;
  /** @param service id of the process whose browser it is */
  breakDown(service: number): Promise<void>;
  mend(): Promise<void>;
}

export async function fragileBrowser(executablePath: string, directory: string): Promise<FragileBrowser> {
  const wrapper = join(directory, 'browser.sh');
  const broken = join(directory, 'browser-is-broken');
  await writeFile(wrapper, `#!/bin/sh\n[ -e '${broken}' ] && exit 1\nexec '${executablePath}' "$@"\n`);
  await chmod(wrapper, 0o755);
  return {
    executablePath: wrapper,
    async breakDown(service) {
      await writeFile(broken, '');
      for (const pid of processTree(service).slice(1)) {
        if (commandOf(pid).includes(executablePath)) process.kill(pid, 'SIGKILL');
      }
    },
    mend: () => rm(broken, { force: true }),
  };
}
