import { appendFile, mkdir, open, readFile, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Rederived } from './rederive.ts';

/** What a replay has come to so far, kept in a file: a line of JSON for each snapshot. */
export interface RederivedFile {
  /** Of one target, oldest snapshot first. */
  of(target: string): readonly Rederived[];
  /** Kept when it returns, also where the process is killed next. */
  add(one: Rederived): Promise<void>;
}

/**
 * Goes on with a file, or begins it. A last line whose writing was cut off is dropped.
 *
 * @param afresh forget what an earlier replay came to
 */
export async function openRederivedFile(file: string, afresh = false): Promise<RederivedFile> {
  await mkdir(dirname(file), { recursive: true });
  if (afresh) await rm(file, { force: true });
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '';
    throw error;
  });
  const whole = text.slice(0, text.lastIndexOf('\n') + 1);
  if (whole.length < text.length) await cut(file, Buffer.byteLength(whole));
  const lines = whole.split('\n').filter(Boolean);
  const known = Map.groupBy(
    lines.map(line => JSON.parse(line) as Rederived),
    ({ target }) => target,
  );
  return {
    of: target => known.get(target) ?? [],
    add: one => appendFile(file, `${JSON.stringify(one)}\n`),
  };
}

async function cut(file: string, length: number): Promise<void> {
  const handle = await open(file, 'r+');
  await handle.truncate(length);
  await handle.close();
}
