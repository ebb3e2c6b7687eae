import { sql } from 'kysely';
import { type Fault, RESTORE } from './log/fault.ts';
import type { Database } from './schema.ts';

/**
 * What PostgreSQL keeps of the counters by which it numbers rows: one that is behind would give a number twice. That rows name rows
 * that are there it sees to itself; for the pages of its files there is `pg_amcheck`.
 */
export async function* postgresSoundness(db: Database): AsyncGenerator<Fault> {
  const counters = await sql<{ name: string; last: number | null; highest: number | null }>`
    select sequencename as name, last_value as last, case sequencename
      when 'checks_id_seq' then (select max(id) from checks)
      when 'snapshots_id_seq' then (select max(id) from snapshots)
      when 'changes_id_seq' then (select max(id) from changes) end as highest
    from pg_sequences where schemaname = current_schema()`.execute(db);
  for (const { name, last, highest } of counters.rows) {
    if ((last ?? 0) >= (highest ?? 0)) continue;
    const what = `the counter ${name} stands at ${last ?? 'nothing'}, and the highest number there is ${highest}`;
    yield { what, where: name, mend: RESTORE };
  }
}
