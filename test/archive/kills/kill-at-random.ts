import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Acknowledged } from './acknowledged.ts';

const SERVICE = fileURLToPath(new URL('writing-service.ts', import.meta.url));
/** Killed at most so many milliseconds after it first wrote. */
const WITHIN = 1_000;

/**
 * Starts a writing service again and again and kills it at a moment that nobody chose.
 *
 * @param env names the archive, as the service's configuration does
 * @returns what it was told, over all its lives, is kept
 * @throws Error when it ended by itself
 */
export async function killAtRandom(
  env: Readonly<Record<string, string>>,
  kills: number,
  each: (killed: number, told: number) => void = () => undefined,
): Promise<readonly Acknowledged[]> {
  const told: Acknowledged[] = [];
  for (let killed = 1; killed <= kills; killed++) {
    const service = spawn(process.execPath, [SERVICE], { env: { PATH: process.env.PATH, ...env } });
    const complaints = text(service.stderr);
    const lines = createInterface(service.stdout);
    lines.on('line', line => told.push(JSON.parse(line)));
    const gone = Promise.all([once(service, 'exit'), once(lines, 'close')]);
    await Promise.race([once(lines, 'line'), gone]);
    await Promise.race([setTimeout(Math.random() * WITHIN), gone]);
    service.kill('SIGKILL');
    const [[, signal]] = await gone;
    if (signal !== 'SIGKILL') throw new Error(`the writing service ended by itself: ${await complaints}`);
    each(killed, told.length);
  }
  return told;
}
