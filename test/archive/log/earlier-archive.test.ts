import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, it } from 'vitest';
import { openSqliteArchive } from '../../../src/archive/open-sqlite.ts';
import { hours, LUTRA } from '../builders.ts';
import { fillWithEverything } from './history.ts';

/** Takes away what the log's migration and the later ones made, as if they had never run. */
const BEFORE_THE_LOG = `
  delete from kysely_migration where name >= '0005';
  drop index checks_of_snapshot; drop table pages; drop index checks_finished;
  drop table dropped; drop index evidence_of_hash; drop index snapshots_of_body; drop index changes_after;
  drop index snapshots_of_wording; drop index changes_alerting_of_target;
  drop table notices; drop table acts; drop table troubles;
  drop index alerts_due; drop index alerts_in_lane; drop index alerts_in_thread; drop index alerts_stale;
  drop index alerts_sent; drop index alerts_about;
  alter table alerts add column message_ts text;
  update alerts set message_ts = json_extract(receipts, '$.head.ts');
  alter table alerts drop column lane; alter table alerts drop column thread; alter table alerts drop column due_at;
  alter table alerts drop column begun_at; alter table alerts drop column settles_at; alter table alerts drop column receipts;
  alter table alerts drop column revision; alter table alerts drop column stale;
  alter table alerts drop column incident;
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
  const earlier = await again.alerts({ limit: 9 });
  expect(earlier.map(({ lane, receipts }) => [lane, receipts.head?.ts])).toEqual([
    [LUTRA, undefined],
    [LUTRA, '1.5'],
  ]);
  // What was dropped is a later migration's to know.
  const { check } = JSON.parse((await again.proof(4)).leaf);
  const picture = (await again.evidence({ check: check.id })).find(({ name }) => name === 'screenshot.png')!;
  await again.drop(picture, { at: hours(30), why: 'its check was unstable' });
  expect(await Array.fromAsync(again.log.verify())).toEqual([]);
  expect((await again.log.checkpoints(1))[0]?.note.split('\n').slice(1, 3)).toEqual(logged);
  await again.close();
  await rm(directory, { recursive: true });
});
