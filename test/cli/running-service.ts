import { once } from 'node:events';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { start } from './run.ts';

/** A part of the service, or all of it, as a process of its own. */
export interface RunningProcess {
  pid: number;
  /** The first line of its log that matches, whenever it comes. */
  logged(pattern: RegExp): Promise<string>;
  /** How it ended by itself: its exit code. */
  ended: Promise<number>;
  stop(signal?: NodeJS.Signals): Promise<number>;
}

/** The whole service in one process. */
export interface RunningService extends RunningProcess {
  /** Where its web archive is. */
  url: string;
}

/** Starts the service and waits until it is up. */
export async function startService(env: Record<string, string>): Promise<RunningService> {
  return withAddress(startProcess('start', env));
}

/** Waits until a process serves the web archive. */
export async function withAddress(running: RunningProcess): Promise<RunningService> {
  const url = /http:\/\/localhost:\d+/.exec(await running.logged(/ is on http/))?.[0] ?? '';
  return { ...running, url };
}

/** Starts a command that runs until it is stopped. */
export function startProcess(command: string, env: Record<string, string>): RunningProcess {
  const { child } = start([command], env);
  const ended = once(child, 'exit').then(([code]) => code as number);
  const lines: string[] = [];
  const waiting = new Set<() => void>();
  child.stderr?.on('data', chunk => {
    lines.push(...String(chunk).split('\n').filter(Boolean));
    for (const look of waiting) look();
  });
  return {
    pid: child.pid ?? 0,
    ended,
    logged: pattern =>
      new Promise<string>(resolve => {
        const look = () => {
          const line = lines.find(each => pattern.test(each));
          if (line === undefined) return;
          waiting.delete(look);
          resolve(line);
        };
        waiting.add(look);
        look();
      }),
    stop(signal = 'SIGTERM') {
      child.kill(signal);
      return ended;
    },
  };
}

/** Makes a folder of target files that declares `lutra/privacy` at an address, and returns it. */
export async function aTargetFile(folder: string, url: string): Promise<string> {
  await mkdir(folder, { recursive: true });
  await writeFile(
    join(folder, 'lutra.yaml'),
    `vendor: Lutra AI\ndocuments:\n  privacy:\n    name: Privacy Policy\n    url: ${url}\n`,
  );
  return folder;
}
