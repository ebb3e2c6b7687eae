import { readdirSync, readFileSync, readlinkSync, statSync } from 'node:fs';
import { chmod, chown, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { groupRuns } from './playwright-processes.ts';

/** A temporary folder for one browser: the name tells which process opened it, so that a later one can tell whether it lives. */
export interface Workplace {
  /** What the browser writes: its user's own folder. */
  profile: string;
  /** What Playwright writes about it. */
  artifacts: string;
  /** Id of the browser's main process, once it has been started there. */
  pid(): number;
  /** Ends what is left of the browser, and removes the folder. Never rejects: what cannot be removed is removed by a process that starts later. */
  clear(): Promise<void>;
}

const NAME = /^clausewatch-browser-(?<owner>\d+-\d+-\d+)-/;

/** @param user who the profile belongs to, where that is not us */
export async function openWorkplace(user: number | undefined): Promise<Workplace> {
  const folder = await mkdtemp(join(tmpdir(), `clausewatch-browser-${owner('self')}-`));
  const [profile, artifacts] = [join(folder, 'profile'), join(folder, 'artifacts')];
  await mkdir(profile, { mode: 0o700 });
  await mkdir(artifacts, { mode: 0o700 });
  if (user !== undefined) {
    await chown(profile, user, user);
    await chmod(folder, 0o711);
  }
  return {
    profile,
    artifacts,
    pid: () => Number(readFileSync(`${profile}.pid`, 'utf8')),
    async clear() {
      await endAll(`${profile}.pid`);
      await remove(folder);
    },
  };
}

/** Removes the workplaces of processes that ended without doing so, as one does that is killed. */
export async function clearAbandoned(): Promise<void> {
  if (process.platform !== 'linux') return;
  const abandoned = readdirSync(tmpdir()).filter(name => {
    const named = NAME.exec(name)?.groups?.owner;
    if (named === undefined) return false;
    const [pid, , namespace] = named.split('-');
    // A process of another container that shares the folder cannot be seen from here.
    if (namespace !== pidNamespace()) return false;
    return isOurs(join(tmpdir(), name)) && owner(pid!) !== named;
  });
  await Promise.all(abandoned.map(name => remove(join(tmpdir(), name))));
}

/** Ids of processes are used again; with the instant it started at, in ticks since boot, there is only one such. */
function owner(pid: string): string | undefined {
  try {
    const [id = '', ...fields] = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/ \(.*\)/s, '')
      .split(' ');
    return `${id}-${fields[19]}-${pidNamespace()}`;
  } catch {
    return pid === 'self' ? `${process.pid}-0-0` : undefined;
  }
}

function pidNamespace(): string {
  return /\d+/.exec(readlinkSync('/proc/self/ns/pid'))?.[0] ?? '0';
}

function isOurs(folder: string): boolean {
  return statSync(folder, { throwIfNoEntry: false })?.uid === process.getuid?.();
}

/**
 * The processes of a browser, which are one group, follow their main process in their own time. One that still wrote would bring
 * the folder back.
 */
async function endAll(pidFile: string): Promise<void> {
  try {
    const group = Number(readFileSync(pidFile, 'utf8'));
    // Nought, of a file that is still empty, would be our own group.
    if (group === 0) return;
    process.kill(-group, 'SIGKILL');
    for (let looks = 0; groupRuns(group) && looks < 100; looks++) await setTimeout(20);
  } catch {
    // None was started, or none is left.
  }
}

async function remove(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 }).catch(() => {});
}
