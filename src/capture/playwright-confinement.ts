import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { lastWords } from './last-words.ts';

/** One way to start the browser on this machine. */
export interface Confinement {
  /** Whether what it renders is held in Chromium's own sandbox. */
  sandbox: boolean;
  /** Runs it as this user and group instead of as root, to whom Chromium refuses its sandbox. */
  user?: number;
}

/** What Playwright is to start in place of the browser. */
export const SCRIPT = join(import.meta.dirname, 'chromium.sh');

/** The user `nobody`, who owns nothing, on every Linux distribution. A number needs no entry in /etc/passwd. */
const NOBODY = 65_534;

/** Every way worth trying here, the best confined first. */
export async function confinements(wanted: 'auto' | boolean): Promise<Confinement[]> {
  const root = process.getuid?.() === 0;
  const asNobody = root && (await hasSetpriv());
  const ways = [true, false].flatMap((sandbox): Confinement[] => [
    ...(asNobody ? [{ sandbox, user: NOBODY }] : []),
    ...(root && sandbox ? [] : [{ sandbox }]),
  ]);
  return wanted === 'auto' ? ways : ways.filter(({ sandbox }) => sandbox === wanted);
}

/** Part of util-linux: on every Linux distribution but the smallest, and nowhere else. */
async function hasSetpriv(): Promise<boolean> {
  return promisify(execFile)('setpriv', ['--pdeathsig', 'keep', 'true']).then(
    () => true,
    () => false,
  );
}

/** Why Chromium went without its sandbox, told from how the best way failed, and how to have it. */
export function whyUnconfined(best: unknown): { why: string; mend: string } {
  const said = best === undefined ? '' : lastWords(String(best));
  if (process.getuid?.() !== 0) {
    return {
      why: `the machine refuses it (${said})`,
      mend: 'allow unprivileged user namespaces (sysctl kernel.unprivileged_userns_clone=1, an AppArmor profile for the browser, in a container --security-opt seccomp=deploy/seccomp.json)',
    };
  }
  if (said === '') {
    return {
      why: 'Chromium refuses it to root',
      mend: 'run as an ordinary user, or install setpriv (util-linux)',
    };
  }
  return /permission denied|ICU data/i.test(said)
    ? {
        why: 'root runs it as nobody, who may not enter its folder',
        mend: 'install the browser where every user can run it (apt-get install chromium-headless-shell), or run as an ordinary user',
      }
    : {
        why: `the machine refuses it to nobody, as whom root runs it (${said})`,
        mend: 'allow unprivileged user namespaces (sysctl user.max_user_namespaces, AppArmor, the container’s seccomp profile)',
      };
}

/**
 * Debian's chromium-headless-shell is a script that waits for the program it starts: what the kernel ends with us would be the
 * script. Only a script that does nothing else is seen through; others set the program up in ways that it needs.
 */
export function programBehind(path: string): string {
  try {
    const script = readFileSync(path, 'latin1').slice(0, 1_000);
    return /^#!\/bin\/sh[^\n]*\s+(?:exec )?(\/[\w./-]+) "\$@"\s*$/.exec(script)?.[1] ?? path;
  } catch {
    return path;
  }
}
