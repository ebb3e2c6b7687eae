import { once } from 'node:events';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { start } from './run.ts';

/** The service as a process of its own. */
export interface RunningService {
  /** Where its web archive is. */
  url: string;
  pid: number;
  /** The first line of its log that matches, whenever it comes. */
  logged(pattern: RegExp): Promise<string>;
  /** How it ended by itself: its exit code. */
  ended: Promise<number>;
  stop(signal?: NodeJS.Signals): Promise<number>;
}

/** Starts the service and waits until it is up. */
export async function startService(env: Record<string, string>): Promise<RunningService> {
  const { child } = start(['start'], env);
  const ended = once(child, 'exit').then(([code]) => code as number);
  const lines: string[] = [];
  const waiting = new Set<() => void>();
  child.stderr?.on('data', chunk => {
    lines.push(...String(chunk).split('\n').filter(Boolean));
    for (const look of waiting) look();
  });
  const logged = (pattern: RegExp) =>
    new Promise<string>(resolve => {
      const look = () => {
        const line = lines.find(each => pattern.test(each));
        if (line === undefined) return;
        waiting.delete(look);
        resolve(line);
      };
      waiting.add(look);
      look();
    });
  const url = /http:\/\/localhost:\d+/.exec(await logged(/web archive is on/))?.[0] ?? '';
  return {
    url,
    pid: child.pid ?? 0,
    logged,
    ended,
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
