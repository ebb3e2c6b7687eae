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

function processes(): { pid: number; parent: number }[] {
  return entries('/proc')
    .filter(name => /^\d+$/.test(name))
    .map(name => {
      // The name of the program, in brackets, may itself hold spaces and brackets.
      const [, parent] = proc(Number(name), 'stat')
        .replace(/^.*\) /s, '')
        .split(' ');
      return { pid: Number(name), parent: Number(parent) };
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
