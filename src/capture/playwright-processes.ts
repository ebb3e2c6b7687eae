import { readdirSync, readFileSync } from 'node:fs';

/** Ids of a process and of all that it has started, and those in turn, as Linux's /proc has them; elsewhere of itself alone. */
export function processTree(root: number): number[] {
  const children = Map.groupBy(processes(), ({ parent }) => parent);
  const below = (pid: number): number[] => [
    pid,
    ...(children.get(pid) ?? []).flatMap(child => below(child.pid)),
  ];
  return below(root);
}

/** Bytes of memory that processes hold; what they share counts for each. Those that are gone hold none. */
export function residentMemory(pids: readonly number[]): number {
  const kilobytes = pids.map(pid => Number(/^VmRSS:\s+(\d+) kB$/m.exec(proc(pid, 'status'))?.[1] ?? 0));
  return kilobytes.reduce((sum, size) => sum + size * 1024, 0);
}

/** Whether any process of a group still runs. Those that are dead and wait for their parent to notice do not. */
export function groupRuns(id: number): boolean {
  return processes().some(({ group, state }) => group === id && state !== 'Z');
}

/** The command line of a process; nothing of one that is gone. */
export function commandOf(pid: number): string {
  return proc(pid, 'cmdline').replaceAll('\0', ' ').trim();
}

interface Process {
  pid: number;
  parent: number;
  group: number;
  state: string;
}

function processes(): Process[] {
  return entries('/proc')
    .filter(name => /^\d+$/.test(name))
    .map(name => {
      // The name of the program, in brackets, may itself hold spaces and brackets.
      const [state = '', parent, group] = proc(Number(name), 'stat')
        .replace(/^.*\) /s, '')
        .split(' ');
      return { pid: Number(name), parent: Number(parent), group: Number(group), state };
    });
}

function proc(pid: number, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return '';
  }
}

function entries(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
