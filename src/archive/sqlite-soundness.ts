import { sql } from 'kysely';
import { type Fault, RESTORE } from './log/fault.ts';
import type { Database } from './schema.ts';
import { alteredDeclarations } from './sqlite-declarations.ts';

/** What SQLite itself finds wrong with its file, and with the counters by which it numbers rows. */
export async function* sqliteSoundness(db: Database): AsyncGenerator<Fault> {
  const where = 'archive.sqlite';
  const integrity = await sql<{ integrity_check: string }>`pragma integrity_check(1)`.execute(db);
  for (const { integrity_check: said } of integrity.rows) {
    if (said !== 'ok') yield { what: `the database is damaged: ${said}`, where, mend: RESTORE };
  }
  yield* alteredDeclarations(db);
  const dangling = await sql<{ table: string; parent: string }>`pragma foreign_key_check`.execute(db);
  for (const { table, parent } of dangling.rows.slice(0, 1)) {
    yield { what: `a row of ${table} names a row of ${parent} that is not there`, where, mend: RESTORE };
  }
  // Rows are never removed and numbers never used twice: the counters are the highest numbers there are.
  const counters = await sql<{ name: string; seq: number; highest: number | null }>`
    select name, seq, case name when 'checks' then (select max(id) from checks)
      when 'snapshots' then (select max(id) from snapshots)
      when 'changes' then (select max(id) from changes) end as highest
    from sqlite_sequence`.execute(db);
  for (const { name, seq, highest } of counters.rows) {
    if (seq === (highest ?? 0)) continue;
    const what = `the last number given in ${name} is ${seq}, and the highest there is ${highest ?? 'none'}`;
    yield { what, where: `sqlite_sequence, name ${name}`, mend: RESTORE };
  }
}
