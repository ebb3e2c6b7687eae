import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, it } from 'vitest';
import { openSqliteArchive } from '../../../src/archive/open-sqlite.ts';
import { hours } from '../builders.ts';
import { fillWithEverything } from './history.ts';

/** Takes away what the log's migration and the later ones made, as if they had never run. */
const BEFORE_THE_LOG = `
  delete from kysely_migration where name >= '0005';
  drop table dropped; drop index evidence_of_hash; drop index snapshots_of_body; drop index changes_after;
  drop index snapshots_of_wording; drop index changes_alerting_of_target;
  drop table timestamps; drop table checkpoints; drop table log_keys;
  drop table log_nodes; drop table log_leaves; drop table log_head; drop table seals;
  alter table targets drop column seal; alter table schedules drop column seal;
  alter table hosts drop column seal; alter table alerts drop column seal;`;

it('logs and seals what was recorded before there was a log, as if there had always been one', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'clausewatch-earlier-'));
  const archive = await openSqliteArchive(directory);
  await fillWithEverything(archive);
  const logged = (await archive.log.checkpoints(1))[0]?.note.split('\n').slice(1, 3);
  await archive.close();
  const database = new DatabaseSync(join(directory, 'archive.sqlite'));
  database.exec(BEFORE_THE_LOG);
  database.close();
  await rm(join(directory, 'log.key'));

  const again = await openSqliteArchive(directory);
  // What was dropped is a later migration's to know.
  const { check } = JSON.parse((await again.proof(4)).leaf);
  const picture = (await again.evidence({ check: check.id })).find(({ name }) => name === 'screenshot.png')!;
  await again.drop(picture, { at: hours(30), why: 'its check was unstable' });
  expect(await Array.fromAsync(again.log.verify())).toEqual([]);
  expect((await again.log.checkpoints(1))[0]?.note.split('\n').slice(1, 3)).toEqual(logged);
  await again.close();
  await rm(directory, { recursive: true });
});
