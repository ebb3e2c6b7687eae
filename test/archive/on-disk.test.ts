import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, it } from 'vitest';
import { openSqliteArchive } from '../../src/archive/open-sqlite.ts';
import { aChanged, aFirst, aTarget, hours, LUTRA, NEW, OLD } from './builders.ts';

it('answers every question that snapshots/README.md shows how to ask', async () => {
  const readme = await readFile(new URL('../../snapshots/README.md', import.meta.url), 'utf8');
  const questions = [...readme.matchAll(/"(select [^"]+)"/g)].map(match => match[1]!);
  expect(questions.length).toBeGreaterThan(4);

  const directory = await mkdtemp(join(tmpdir(), 'clausewatch-archive-'));
  const archive = await openSqliteArchive(directory);
  await archive.declareTargets([aTarget()], hours(0));
  const picture = {
    name: 'page.warc.gz',
    mediaType: 'application/warc+gzip',
    bytes: Buffer.from('an exchange'),
  };
  await archive.record({ ...aFirst(hours(0), OLD), evidence: [picture] });
  const before = (await archive.latest(LUTRA))!;
  await archive.record(aChanged(hours(12), before.document, NEW), before);

  const database = new DatabaseSync(join(directory, 'archive.sqlite'), { readOnly: true });
  for (const question of questions) expect(database.prepare(question).all(), question).not.toEqual([]);
  database.close();
  await archive.close();
  await rm(directory, { recursive: true });
});
