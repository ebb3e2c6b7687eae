import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openSqliteArchive } from '../../src/archive/open-sqlite.ts';
import { aFirst, hours } from './builders.ts';

const WRITER = fileURLToPath(new URL('writer-process.ts', import.meta.url));
let directory: string;

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'clausewatch-archive-'));
});
afterEach(() => rm(directory, { recursive: true, force: true }));

/** Runs a writer and returns how it ended: its exit code, or the signal that killed it, after what it complained of. */
async function write(target: string, ...fate: string[]): Promise<string> {
  const writer = spawn(process.execPath, [WRITER, directory, target, ...fate]);
  const complaints: unknown[] = [];
  writer.stderr.on('data', text => complaints.push(text));
  const [code, signal] = await once(writer, 'close');
  return `${complaints.join('')}${signal ?? code}`;
}

it('lets processes make the same archive at the same time and write to it', async () => {
  const targets = ['a/privacy', 'b/privacy', 'c/privacy', 'd/privacy'];
  expect(await Promise.all(targets.map(target => write(target)))).toEqual(['0', '0', '0', '0']);
  const archive = await openSqliteArchive(directory);
  for (const target of targets) {
    const latest = (await archive.latest(target))!;
    expect((await archive.content(latest)).body).toContain(`What ${target} says.`);
  }
  await archive.close();
});

it('has no trace but blobs of a writer that was killed between them and the rows', async () => {
  expect(await write('lutra/privacy', 'die')).toBe('SIGKILL');
  expect(await readdir(join(directory, 'blobs'))).toHaveLength(2);

  const archive = await openSqliteArchive(directory);
  expect(await archive.latest('lutra/privacy')).toBeUndefined();
  expect(await archive.checks('lutra/privacy', 9)).toEqual([]);
  expect(await archive.evidence({ check: 1 })).toEqual([]);
  expect(await archive.due(hours(0), 9)).toEqual(['lutra/privacy']);
  await archive.record(aFirst(hours(0), ['What lutra/privacy says.'], 'lutra/privacy'));
  expect(await readdir(join(directory, 'blobs'))).toHaveLength(2);
  await archive.close();
});
