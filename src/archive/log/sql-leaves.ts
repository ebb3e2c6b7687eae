import type { CheckRow, Database, FindingRow } from '../schema.ts';
import { type LeafRows, leafOf } from './leaf.ts';

/**
 * The leaves of these checks as their rows give them today, by check; a check that is not there is left out. Columns are named
 * one by one: rows that a later version widens still give the same leaves.
 */
export async function deriveLeaves(db: Database, checks: readonly number[]): Promise<Map<number, string>> {
  const rows = await selectLeafRows(db, checks);
  return new Map(rows.map(each => [each.check.id, leafOf(each)]));
}

async function selectLeafRows(db: Database, ids: readonly number[]): Promise<LeafRows[]> {
  const checks = await db.selectFrom('checks').select(CHECK).where('id', 'in', ids).execute();
  const taken = checks.flatMap(check => tookSnapshot(check) ?? []);
  const changed = checks.flatMap(check => check.change_id ?? []);
  const snapshots = new Map((await selectSnapshots(db, taken)).map(row => [row.id, row]));
  const changes = new Map((await selectChanges(db, changed)).map(row => [row.id, row]));
  const findings = Map.groupBy(await selectFindings(db, changed), row => row.change_id);
  const alerts = Map.groupBy(await selectAlerts(db, changed), row => row.change_id);
  const evidence = Map.groupBy(await selectEvidence(db, ids), row => row.check_id);
  return checks.map(check => ({
    check,
    snapshot: snapshots.get(tookSnapshot(check) ?? -1),
    change: changes.get(check.change_id ?? -1),
    findings: findings.get(check.change_id ?? -1) ?? [],
    alerts: alerts.get(check.change_id ?? -1) ?? [],
    evidence: evidence.get(check.id) ?? [],
  }));
}

/** The snapshot that the check took, not the one it only found standing. */
function tookSnapshot(check: CheckRow): number | undefined {
  const took = check.outcome === 'first' || check.outcome === 'changed';
  return took ? (check.snapshot_id ?? undefined) : undefined;
}

const CHECK = [
  'id',
  'target_id',
  'started_at',
  'finished_at',
  'outcome',
  'reason',
  'detail',
  'snapshot_id',
  'change_id',
] as const satisfies readonly (keyof CheckRow)[];

async function selectSnapshots(db: Database, ids: readonly number[]) {
  if (ids.length === 0) return [];
  return db
    .selectFrom('snapshots')
    .select(['id', 'target_id', 'sequence', 'taken_at', 'body_hash', 'document_hash', 'document_id'])
    .select(['capture', 'extractor'])
    .where('id', 'in', ids)
    .execute();
}

async function selectChanges(db: Database, ids: readonly number[]) {
  if (ids.length === 0) return [];
  return db
    .selectFrom('changes')
    .select(['id', 'target_id', 'before_id', 'after_id', 'before_document_id', 'after_document_id'])
    .select(['last_read_before', 'kind', 'edits', 'alerting', 'verdict', 'rules'])
    .where('id', 'in', ids)
    .execute();
}

async function selectFindings(db: Database, changes: readonly number[]): Promise<FindingRow[]> {
  if (changes.length === 0) return [];
  return db
    .selectFrom('findings')
    .select(['change_id', 'position', 'topic', 'direction', 'severity', 'material', 'content'])
    .where('change_id', 'in', changes)
    .orderBy('change_id')
    .orderBy('position')
    .execute();
}

async function selectAlerts(db: Database, changes: readonly number[]) {
  if (changes.length === 0) return [];
  const rows = await db
    .selectFrom('alerts')
    .select(['id', 'change_id', 'channel', 'created_at'])
    .where('change_id', 'in', changes)
    .execute();
  return rows.sort((one, other) => (one.id < other.id ? -1 : 1));
}

async function selectEvidence(db: Database, checks: readonly number[]) {
  const rows = await db
    .selectFrom('evidence')
    .select(['check_id', 'name', 'snapshot_id', 'media_type', 'byte_length', 'hash'])
    .where('check_id', 'in', checks)
    .execute();
  return rows.sort((one, other) => (one.name < other.name ? -1 : 1));
}
