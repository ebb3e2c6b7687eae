import { sql } from 'kysely';
import { blobs } from '../../../src/archive/blobs.ts';
import type { Home } from '../../../src/archive/home.ts';
import { fromJson } from '../../../src/archive/json.ts';
import { verifyArchive } from '../../../src/archive/log/sql-verify.ts';
import type { Acknowledged } from './acknowledged.ts';

/** Which columns name a row of which table. */
const NAMED = [
  ['snapshots', 'target_id', 'targets', 'id'],
  ['snapshots', 'document_id', 'documents', 'id'],
  ['changes', 'before_id', 'snapshots', 'id'],
  ['changes', 'after_id', 'snapshots', 'id'],
  ['findings', 'change_id', 'changes', 'id'],
  ['alerts', 'change_id', 'changes', 'id'],
  ['checks', 'snapshot_id', 'snapshots', 'id'],
  ['checks', 'change_id', 'changes', 'id'],
  ['evidence', 'check_id', 'checks', 'id'],
  ['schedules', 'last_check_id', 'checks', 'id'],
  ['schedules', 'last_read_id', 'checks', 'id'],
] as const;

/** What an archive lacks, has twice or leaves dangling, beside what its writers were told it had kept; nothing, where all is well. */
export async function whatIsWrong(home: Home, told: readonly Acknowledged[]): Promise<string[]> {
  return [
    ...(await missing(home, told)),
    ...(await twice(home)),
    ...(await dangling(home)),
    ...(await unverified(home)),
  ];
}

async function missing({ db }: Home, told: readonly Acknowledged[]): Promise<string[]> {
  const byId = <T extends { id: unknown }>(rows: readonly T[]) => new Map(rows.map(row => [row.id, row]));
  const checks = byId(await db.selectFrom('checks').selectAll().execute());
  const alerts = byId(await db.selectFrom('alerts').selectAll().execute());
  const hosts = new Map(
    (await db.selectFrom('hosts').selectAll().execute()).map(row => [row.name, row.state]),
  );
  const isKept = (fact: Acknowledged): boolean => {
    switch (fact.kind) {
      case 'check': {
        const row = checks.get(fact.id);
        return (
          row?.target_id === fact.target &&
          row.outcome === fact.outcome &&
          row.snapshot_id === (fact.snapshot ?? null) &&
          row.change_id === (fact.change ?? null) &&
          fact.alerts.every(id => alerts.get(id)?.change_id === fact.change)
        );
      }
      case 'sent':
        return alerts.get(fact.alert)?.state === 'sent';
      case 'host': {
        const state = hosts.get(fact.host);
        return (state === undefined ? 0 : (fromJson(state)?.leases ?? 0)) >= fact.leases;
      }
    }
  };
  return told.filter(fact => !isKept(fact)).map(fact => `lost: ${JSON.stringify(fact)}`);
}

/** Every wording was made once, each history has no gap, and each change that alerts is owed once to each of two channels. */
async function twice({ db }: Home): Promise<string[]> {
  const snapshots = await db.selectFrom('snapshots').selectAll().orderBy('sequence').execute();
  const histories = Map.groupBy(snapshots, row => row.target_id);
  const owed = Map.groupBy(await db.selectFrom('alerts').selectAll().execute(), row => row.change_id);
  const changes = await db.selectFrom('changes').selectAll().execute();
  return [
    ...[...histories].flatMap(([target, rows]) => [
      ...(new Set(rows.map(row => row.document_hash)).size === rows.length
        ? []
        : [`twice: a wording of ${target}`]),
      ...(rows.every((row, n) => row.sequence === n + 1) ? [] : [`a gap in the history of ${target}`]),
      ...(changes.filter(row => row.target_id === target).length === rows.length - 1
        ? []
        : [`not a change for each snapshot of ${target}`]),
    ]),
    ...changes
      .filter(({ id }) => owed.get(id)?.length !== 2)
      .map(({ id }) => `change ${id} is owed ${owed.get(id)?.length ?? 0} times`),
  ];
}

async function dangling({ db }: Home): Promise<string[]> {
  const found: string[] = [];
  for (const [table, column, named, key] of NAMED) {
    const { rows } = await sql`
      select 1 from ${sql.table(table)} as its
      left join ${sql.table(named)} as other on other.${sql.ref(key)} = its.${sql.ref(column)}
      where its.${sql.ref(column)} is not null and other.${sql.ref(key)} is null limit 1`.execute(db);
    if (rows.length > 0) found.push(`dangling: ${table}.${column}`);
  }
  return found;
}

/** What `archive verify` finds. */
async function unverified({ db, blobs: packed, soundness }: Home): Promise<string[]> {
  const faults = await Array.fromAsync(verifyArchive(db, blobs(packed), soundness, {}));
  return faults.map(({ what, where }) => `${where}: ${what}`);
}
