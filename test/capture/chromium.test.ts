import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { probeChromium, startChromium } from '../../src/capture/playwright-chromium.ts';
import { processTree } from '../../src/capture/playwright-processes.ts';
import { clearAbandoned } from '../../src/capture/playwright-workplace.ts';
import { program, scratchFolder } from '../machine/scratch.ts';
import { readerOptions } from './browser.ts';

const { executablePath } = await readerOptions();

/** The folders of browsers that a process has started. */
const workplaces = (pid: number) =>
  readdirSync(tmpdir()).filter(name => name.startsWith(`clausewatch-browser-${pid}-`));

describe('a browser', () => {
  it('renders in a sandbox of the kernel’s, also for root, or says why it does not', async () => {
    const running = await startChromium(executablePath, 'auto');
    const page = await running.browser.newPage();
    await page.setContent('<p>Lutra AI</p>');
    const renderers = processTree(running.pid)
      .filter(pid => readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('--type=renderer'))
      .map(pid => readFileSync(`/proc/${pid}/status`, 'utf8'));
    expect(renderers).not.toEqual([]);
    for (const status of renderers) {
      // A filter of system calls, a namespace of processes of its own, and not root.
      if (running.sandbox) expect(status).toMatch(/^Seccomp:\s2$/m);
      if (running.sandbox) expect(status).toMatch(/^NSpid:\s\d+\s\d+/m);
      if (running.sandbox) expect(status).not.toMatch(/^Uid:\s0/m);
    }
    expect(running.unconfined === undefined).toBe(running.sandbox);
    await running.close();
  });

  it('learns nothing of our environment but what it needs', async () => {
    process.env.SLACK_TOKEN_OF_THIS_TEST = 'xoxb-secret';
    const running = await startChromium(executablePath, 'auto');
    expect(readFileSync(`/proc/${running.pid}/environ`, 'utf8')).not.toContain('xoxb-secret');
    await running.close();
    delete process.env.SLACK_TOKEN_OF_THIS_TEST;
  });

  it('leaves no file behind when it is closed', async () => {
    const running = await startChromium(executablePath, 'auto');
    expect(workplaces(process.pid)).toHaveLength(1);
    await running.close();
    expect(workplaces(process.pid)).toEqual([]);
  });

  it.each([
    ['answers', 'SIGCONT'],
    ['hangs', 'SIGSTOP'],
  ] as const)(
    'that %s dies with a worker that is killed, and the next start removes its files',
    async (_, state) => {
      const worker = await startWorker();
      const processes = processTree(worker.pid!);
      const [browser] = processes.filter(pid => /--remote-debugging-pipe/.test(commandOf(pid)));
      expect(browser).toBeDefined();
      process.kill(browser!, state);
      worker.kill('SIGKILL');
      await once(worker, 'exit');
      await expect.poll(() => processes.map(commandOf).filter(command => command !== '')).toEqual([]);
      expect(workplaces(worker.pid!)).toHaveLength(1);
      await clearAbandoned();
      expect(workplaces(worker.pid!)).toEqual([]);
    },
  );
});

describe('probing a browser', () => {
  const at = async (script: string) => {
    const folder = scratchFolder();
    // Nobody, as whom root runs the browser, must be able to reach it.
    chmodSync(folder, 0o755);
    return probeChromium(program(join(folder, 'chromium'), script));
  };

  it('starts the real one as every read does', async () => {
    expect((await probeChromium(executablePath)).state).toMatch(/^(un)?sandboxed$/);
  });

  it('tells one that only starts without its sandbox, with what it said of it', async () => {
    const refuses = `case "$*" in *--no-sandbox*) exec ${executablePath} "$@";; esac
      echo "[7:7:1122/05:ERROR:zygote.cc:103] No usable sandbox! If this is Debian, install more." >&2; exit 1`;
    expect(await at(refuses)).toEqual({
      state: 'unsandboxed',
      why: expect.stringContaining('(No usable sandbox)'),
      mend: expect.stringContaining('allow unprivileged user namespaces'),
    });
  });

  it('tells one that does not start from both, in its own words', async () => {
    const why = 'libnss3.so: cannot open shared object file';
    expect(await at(`echo "${why}" >&2; exit 127`)).toEqual({ state: 'broken', why });
    expect(await at('exit 1')).toEqual({ state: 'broken', why: 'it said nothing' });
  });
});

/** A process of its own that has a browser open. */
async function startWorker() {
  const chromium = join(import.meta.dirname, '../../src/capture/playwright-chromium.ts');
  const script = `
    const { startChromium } = await import(${JSON.stringify(chromium)});
    const { browser } = await startChromium(${JSON.stringify(executablePath)}, 'auto');
    await browser.newPage();
    console.log('open');
    setInterval(() => {}, 1_000);`;
  const worker = spawn(process.execPath, ['--input-type=module-typescript', '--eval', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(worker.stdout, 'data');
  return worker;
}

/** Empty for a process that is gone, and for one that is dead but not yet buried by its parent. */
function commandOf(pid: number): string {
  return existsSync(`/proc/${pid}`) ? readFileSync(`/proc/${pid}/cmdline`, 'utf8') : '';
}
