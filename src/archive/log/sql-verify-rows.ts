import { sql } from 'kysely';
import { pageOf } from '../../target/page.ts';
import { sha256 } from '../../words/sha256.ts';
import { fromJson } from '../json.ts';
import type { Database } from '../schema.ts';
import { type Fault, RESTORE, type Report } from './fault.ts';
import { sealOf } from './seal.ts';

const AT_ONCE = 500;

/** Rows that have no business there, or lack what they name: table, column, and the query that must give the column's values. */
const MUST_BE_AMONG = [
  ['checks', 'id', 'select check_id from log_leaves', 'is not in the log'],
  [
    'snapshots',
    'id',
    "select snapshot_id from checks where snapshot_id is not null and outcome in ('first', 'changed')",
    'was taken by no check',
  ],
  ['changes', 'id', 'select change_id from checks where change_id is not null', 'was found by no check'],
  ['findings', 'change_id', 'select id from changes', 'belongs to no change'],
  ['alerts', 'change_id', 'select id from changes', 'belongs to no change'],
  ['acts', 'alert_id', 'select id from alerts', 'is about no alert'],
  ['evidence', 'check_id', 'select id from checks', 'belongs to no check'],
  ['snapshots', 'target_id', 'select id from targets', 'names a target that is not there'],
  ['snapshots', 'document_id', 'select id from documents', 'names a document that is not there'],
  ['changes', 'before_document_id', 'select id from documents', 'names a document that is not there'],
  ['changes', 'after_document_id', 'select id from documents', 'names a document that is not there'],
  ['schedules', 'target_id', 'select id from targets', 'belongs to no target'],
  ['targets', 'id', 'select target_id from schedules', 'has no schedule'],
  ['pages', 'target_id', 'select id from targets', 'belongs to no target'],
  ['dropped', 'check_id', 'select check_id from evidence', 'is of no evidence'],
  ['timestamps', 'tree_size', 'select tree_size from checkpoints', 'is of no checkpoint'],
] as const;

/** Rows beside the log: whatever no leaf speaks of must not be there, and what rows name must. */
export async function* verifyNaming(db: Database, report: Report): AsyncGenerator<Fault> {
  const total = MUST_BE_AMONG.length;
  for (const [nth, [table, column, among, complaint]] of MUST_BE_AMONG.entries()) {
    report('rows that no check names', nth, total);
    // Joined, for PostgreSQL looks through a list that is too long for its memory anew with each row.
    const value = sql.ref(`its.${column}`);
    const stray = await sql<{ value: string | number }>`
      with known(value) as (${sql.raw(among)})
      select ${value} as value from ${sql.table(table)} as its left join known on known.value = ${value}
      where ${value} is not null and known.value is null limit 1`.execute(db);
    for (const { value } of stray.rows) {
      yield {
        what: `a row of ${table} ${complaint}: ${column} ${value}`,
        where: `${table}, ${column} ${value}`,
        mend: RESTORE,
      };
    }
  }
  report('rows that no check names', total, total);
}

/** Every document is named by its own hash. */
export async function* verifyDocuments(db: Database, report: Report): AsyncGenerator<Fault> {
  const total = await countRows(db, ['documents']);
  const walked = (done: number) => report('documents', done, total);
  yield* eachRow(db, 'documents', ['id'], walked, ({ id, content = '' }) =>
    sha256(content) === id ? undefined : 'its content does not hash to its name',
  );
  walked(total);
}

/** The tables whose rows carry a seal, and the columns by which each is found. */
const SEALED: Readonly<Record<string, readonly string[]>> = {
  targets: ['id'],
  schedules: ['target_id'],
  hosts: ['name'],
  alerts: ['id'],
  notices: ['id'],
  acts: ['id'],
  troubles: ['id'],
  dropped: ['check_id', 'name'],
  log_keys: ['id'],
  checkpoints: ['tree_size'],
  timestamps: ['tree_size'],
};

/** Rows that are altered in the course of things, or stand beside the log. */
export async function* verifySeals(db: Database, report: Report): AsyncGenerator<Fault> {
  const total = await countRows(db, Object.keys(SEALED));
  let earlier = 0;
  for (const [table, key] of Object.entries(SEALED)) {
    let done = 0;
    const walked = (count: number) => {
      done = count;
      report('sealed rows', Math.min(earlier + done, total - 1), total);
    };
    yield* eachRow(db, table, key, walked, row =>
      sealOf(row) === row.seal ? undefined : 'it is not as it was written (its seal does not fit)',
    );
    earlier += done;
  }
  report('sealed rows', total, total);
}

/** What is written down to be looked up by says what the targets say; of a target that says so itself it may be missing. */
export async function* verifyPages(db: Database, report: Report): AsyncGenerator<Fault> {
  const total = await countRows(db, ['pages']);
  const walked = (done: number) => report('pages of targets', done, total);
  const targets = await db.selectFrom('targets').select(['id', 'spec']).execute();
  const pages = new Map(targets.map(({ id, spec }) => [id, pageOf(fromJson(spec))]));
  yield* eachRow(db, 'pages', ['target_id'], walked, ({ target_id: id = '', page }) =>
    pages.get(id) === page ? undefined : 'it names another page than the target does',
  );
  walked(total);
}

type Row = Record<string, string & number>;

/** Walks a table in the order of its key, some rows at a time. */
async function* eachRow(
  db: Database,
  table: string,
  key: readonly string[],
  walked: (done: number) => void,
  complaint: (row: Row) => string | undefined,
): AsyncGenerator<Fault> {
  const columns = sql.join(key.map(column => sql.ref(column)));
  let last: Row | undefined;
  for (let done = 0; ; ) {
    const after = key.map(column => last?.[column]);
    const from = last === undefined ? sql`` : sql`where (${columns}) > (${sql.join(after)})`;
    const { rows } = await sql<Row>`
      select * from ${sql.table(table)} ${from} order by ${columns} limit ${sql.lit(AT_ONCE)}`.execute(db);
    for (const row of rows) {
      const fault = complaint(row);
      if (fault === undefined) continue;
      yield {
        what: `a row of ${table} was altered: ${fault}`,
        where: `${table}, ${key.map(column => `${column} ${row[column]}`).join(', ')}`,
        mend: RESTORE,
      };
    }
    done += rows.length;
    walked(done);
    if (rows.length < AT_ONCE) return;
    last = rows.at(-1);
  }
}

async function countRows(db: Database, tables: readonly string[]): Promise<number> {
  let total = 0;
  for (const table of tables) {
    const { rows } = await sql<{ n: number }>`select count(*) as n from ${sql.table(table)}`.execute(db);
    total += Number(rows[0]?.n);
  }
  return total;
}
