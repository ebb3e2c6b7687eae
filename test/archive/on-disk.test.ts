import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, it } from 'vitest';
import { openSqliteArchive } from '../../src/archive/open-sqlite.ts';
import { aChanged, aFirst, anUnstable, aTarget, hours, LUTRA, NEW, OLD } from './builders.ts';

const ON_DISK = new URL('../../snapshots/README.md', import.meta.url);
const noZstd = spawnSync('zstd', ['--version']).error !== undefined;

it.skipIf(noZstd)('gives its pages to the shell as snapshots/README.md shows', async () => {
  const blob = /^blob\(\) \([\s\S]+?^\)$/m.exec(await readFile(ON_DISK, 'utf8'))![0];
  const directory = await mkdtemp(join(tmpdir(), 'clausewatch-archive-'));
  const archive = await openSqliteArchive(directory);
  await archive.declareTargets([aTarget()], hours(0));
  for (let n = 0; n < 4; n++) {
    const before = await archive.latest(LUTRA);
    const texts = [`Text ${n}.`];
    await archive.record(
      before ? aChanged(hours(n), before.document, texts) : aFirst(hours(n), texts),
      before,
    );
    const { bodyHash } = (await archive.latest(LUTRA))!;
    const page = execFileSync('sh', ['-c', `${blob}\nblob ${bodyHash}`], {
      cwd: directory,
      encoding: 'utf8',
    });
    expect(page).toBe(`<main><p>Text ${n}.</p></main>`);
  }
  await archive.close();
  await rm(directory, { recursive: true });
});

it('answers every question that snapshots/README.md shows how to ask', async () => {
  const readme = await readFile(ON_DISK, 'utf8');
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
  const unstable = await archive.record({ ...anUnstable(hours(13)), evidence: [picture] });
  const [file] = await archive.evidence({ check: unstable.check.id });
  await archive.drop(file!, { at: hours(14), why: 'its check was unstable' });
  await archive.log.sign();

  const database = new DatabaseSync(join(directory, 'archive.sqlite'), { readOnly: true });
  for (const question of questions) expect(database.prepare(question).all(), question).not.toEqual([]);
  database.close();
  await archive.close();
  await rm(directory, { recursive: true });
});
