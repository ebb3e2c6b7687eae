import type { Blobs } from './blobs.ts';
import type { Database, Tables } from './schema.ts';
import { byKind, type Statistics } from './statistics.ts';

const TABLES = [
  'targets',
  'checks',
  'snapshots',
  'documents',
  'changes',
  'findings',
  'alerts',
  'notices',
  'acts',
  'evidence',
  'dropped',
  'hosts',
] as const satisfies readonly (keyof Tables)[];

/** Counts everything: its cost grows with the archive. */
export async function selectStatistics(db: Database, blobs: Blobs): Promise<Statistics> {
  const rows: Record<string, number> = {};
  for (const table of TABLES) rows[table] = await count(db, table);
  const { oldest, newest } = await db
    .selectFrom('checks')
    .select(eb => [eb.fn.min('started_at').as('oldest'), eb.fn.max('started_at').as('newest')])
    .executeTakeFirstOrThrow();
  return {
    rows,
    ...(oldest && { oldest }),
    ...(newest && { newest }),
    blobs: await byKind(blobs.sizes(), await kinds(db)),
  };
}

async function count(db: Database, table: (typeof TABLES)[number]): Promise<number> {
  const row = await db
    .selectFrom(table)
    .select(eb => eb.fn.countAll().as('count'))
    .executeTakeFirstOrThrow();
  return Number(row.count);
}

async function kinds(db: Database): Promise<ReadonlyMap<string, string>> {
  const evidence = await db.selectFrom('evidence').select(['hash', 'name']).distinct().execute();
  const bodies = await db.selectFrom('snapshots').select('body_hash').distinct().execute();
  return new Map([
    ...evidence.map(({ hash, name }) => [hash, name] as const),
    ...bodies.map(({ body_hash }) => [body_hash, 'body'] as const),
  ]);
}
