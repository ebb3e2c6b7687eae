import type { Kysely } from 'kysely';
import type { Database } from '../schema.ts';
import type { CopiedTable } from './tables.ts';

export type Row = Readonly<Record<string, unknown>>;
type AnyTables = Record<string, Record<string, unknown>>;

/** Rows fetched and written at once: documents can be long. */
const PAGE = 100;

const untyped = (db: Database) => db as unknown as Kysely<AnyTables>;

export async function countRows(db: Database, { name }: CopiedTable): Promise<number> {
  const counted = untyped(db)
    .selectFrom(name)
    .select(eb => eb.fn.countAll().as('count'));
  return Number((await counted.executeTakeFirstOrThrow()).count);
}

/** All rows in the order of their key, in pages. */
export async function* pagesOf(db: Database, table: CopiedTable): AsyncGenerator<readonly Row[]> {
  for (let after: Row | undefined; ; ) {
    const page = await rowsBetween(db, table, { after, limit: PAGE });
    if (page.length > 0) yield page;
    if (page.length < PAGE) return;
    after = page.at(-1);
  }
}

/** Rows whose key is beyond that of `after`, and up to that of `upTo`, in the order of their key. */
export async function rowsBetween(
  db: Database,
  { name, key }: CopiedTable,
  range: { after: Row | undefined; upTo?: Row; limit?: number },
): Promise<readonly Row[]> {
  let select = untyped(db).selectFrom(name).selectAll();
  for (const column of key) select = select.orderBy(column);
  const bound = (sign: '>' | '<=', row: Row) =>
    select.where(eb => {
      const values = key.map(column => eb.val(row[column]));
      return eb(eb.refTuple(...(key as [string, string])), sign, eb.tuple(...(values as [never, never])));
    });
  if (range.after !== undefined) select = bound('>', range.after);
  if (range.upTo !== undefined) select = bound('<=', range.upTo);
  if (range.limit !== undefined) select = select.limit(range.limit);
  return select.execute();
}

export async function insertRows(db: Database, { name }: CopiedTable, rows: readonly Row[]): Promise<void> {
  if (rows.length > 0) await untyped(db).insertInto(name).values(rows).execute();
}

export async function updateRow(db: Database, { name, key }: CopiedTable, row: Row): Promise<void> {
  let update = untyped(db).updateTable(name).set(row);
  for (const column of key) update = update.where(column, '=', row[column]);
  await update.execute();
}
