import type { ExpressionBuilder } from 'kysely';
import type { Verdict } from '../alert/alert.ts';
import type { Change } from '../change/change.ts';
import { type Finding, RULES } from '../finding/finding.ts';
import type { Instant } from '../words/instant.ts';
import type { ArchivedChange, ChangeQuery, ChangeSummary, SnapshotSummary } from './archive.ts';
import { fromJson, toJson } from './json.ts';
import type { ChangeRow, Database, SnapshotRow, Tables } from './schema.ts';
import { insertDocument } from './sql-documents.ts';
import { insertFindings, selectFindings } from './sql-findings.ts';
import { toSnapshot, toSnapshotSummary } from './sql-snapshots.ts';

/** All columns but the edits, which are long. */
const SUMMARY = [
  'id',
  'target_id',
  'before_id',
  'after_id',
  'last_read_before',
  'kind',
  'verdict',
  'rules',
] as const satisfies readonly (keyof ChangeRow)[];
type SummaryRow = Pick<ChangeRow, (typeof SUMMARY)[number]>;

/** What the check made of the difference, and between which snapshots it lies. */
interface NewChange {
  before: SnapshotSummary;
  /** Id of the snapshot after. */
  after: number;
  lastReadBefore: Instant;
  change: Change;
  findings: readonly Finding[];
  verdict: Verdict;
}

/** Writes a change and its findings, and returns its id. */
export async function insertChange(db: Database, found: NewChange): Promise<number> {
  const { id } = await db
    .insertInto('changes')
    .values({
      target_id: found.before.target,
      before_id: found.before.id,
      after_id: found.after,
      before_document_id: await insertDocument(db, found.change.before),
      after_document_id: await insertDocument(db, found.change.after),
      last_read_before: found.lastReadBefore,
      kind: found.change.kind,
      edits: toJson(found.change.edits),
      alerting: found.verdict.alert ? 1 : 0,
      verdict: toJson(found.verdict),
      rules: RULES,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  await insertFindings(db, id, found.findings);
  return id;
}

export async function selectChanges(db: Database, query: ChangeQuery): Promise<readonly ChangeSummary[]> {
  let select = db.selectFrom('changes').select(SUMMARY);
  if (query.target !== undefined) select = select.where('target_id', '=', query.target);
  if (query.targets !== undefined) select = select.where('target_id', 'in', orNone(query.targets, ''));
  if (query.ids !== undefined) select = select.where('id', 'in', orNone(query.ids, 0));
  if (query.alerting !== undefined) select = select.where('alerting', '=', query.alerting ? 1 : 0);
  if (query.below !== undefined) select = select.where('id', '<', query.below);
  const { finding } = query;
  if (finding !== undefined) select = select.where(eb => eb.exists(findingsOf(eb, finding)));
  const rows = await select.orderBy('id', 'desc').limit(query.limit).execute();
  const snapshots = await selectSnapshots(db, rows);
  const findings = await selectFindings(
    db,
    rows.map(row => row.id),
  );
  return rows.map(row => ({
    ...toChange(row, findings.get(row.id) ?? []),
    before: toSnapshotSummary(snapshots.get(row.before_id)!),
    after: toSnapshotSummary(snapshots.get(row.after_id)!),
  }));
}

/** A list that holds nothing that there is, where it would be empty: not every database takes an empty one. */
function orNone<T>(list: readonly T[], none: T): readonly T[] {
  return list.length > 0 ? list : [none];
}

function findingsOf(
  eb: ExpressionBuilder<Tables, 'changes'>,
  { topic, direction, severity }: NonNullable<ChangeQuery['finding']>,
) {
  let select = eb
    .selectFrom('findings')
    .select('position')
    .whereRef('change_id', '=', 'changes.id')
    .where('material', '=', 1);
  if (topic !== undefined) select = select.where('topic', '=', topic);
  if (direction !== undefined) select = select.where('direction', '=', direction);
  if (severity !== undefined) select = select.where('severity', '=', severity);
  return select;
}

export async function selectChange(db: Database, id: number): Promise<ArchivedChange | undefined> {
  const row = await db.selectFrom('changes').selectAll().where('id', '=', id).executeTakeFirst();
  if (row === undefined) return undefined;
  const snapshots = await selectSnapshots(db, [row]);
  const findings = await selectFindings(db, [id]);
  return {
    ...toChange(row, findings.get(id) ?? []),
    before: await toSnapshot(db, snapshots.get(row.before_id)!, row.before_document_id),
    after: await toSnapshot(db, snapshots.get(row.after_id)!, row.after_document_id),
    edits: fromJson(row.edits),
  };
}

/** The snapshots on both sides of these changes. Foreign keys promise that every one of them is there. */
async function selectSnapshots(
  db: Database,
  changes: readonly SummaryRow[],
): Promise<ReadonlyMap<number, SnapshotRow>> {
  const ids = [...new Set(changes.flatMap(change => [change.before_id, change.after_id]))];
  if (ids.length === 0) return new Map();
  const rows = await db.selectFrom('snapshots').selectAll().where('id', 'in', ids).execute();
  return new Map(rows.map(row => [row.id, row]));
}

function toChange(row: SummaryRow, findings: readonly Finding[]): Omit<ChangeSummary, 'before' | 'after'> {
  return {
    id: row.id,
    target: row.target_id,
    lastReadBefore: row.last_read_before,
    kind: row.kind,
    findings,
    verdict: fromJson(row.verdict),
    rules: row.rules,
  };
}
