import type { Database, TimestampRow } from '../schema.ts';
import { type Fault, RESTORE, type Report } from './fault.ts';
import { verifyTimestamp } from './timestamp.ts';

const AT_ONCE = 100;

/** Every timestamp is of its checkpoint, and signed by the certificate that came with it. */
export async function* verifyTimestamps(db: Database, report: Report): AsyncGenerator<Fault> {
  const all = db.selectFrom('timestamps');
  const { total } = await all.select(eb => eb.fn.countAll().as('total')).executeTakeFirstOrThrow();
  let done = 0;
  for (let after = -1; ; ) {
    const rows = await all
      .innerJoin('checkpoints', 'checkpoints.tree_size', 'timestamps.tree_size')
      .selectAll('timestamps')
      .select('note')
      .where('timestamps.tree_size', '>', after)
      .orderBy('timestamps.tree_size')
      .limit(AT_ONCE)
      .execute();
    for (const row of rows) {
      const fault = await complaint(row, row.note);
      if (fault === undefined) continue;
      const what = `the timestamp of checkpoint ${row.tree_size} does not hold: ${fault}`;
      yield { what, where: `timestamps, tree_size ${row.tree_size}`, mend: RESTORE };
    }
    done += rows.length;
    report('timestamps', Math.min(done, Number(total)), Number(total));
    if (rows.length < AT_ONCE) return;
    after = rows.at(-1)!.tree_size;
  }
}

function complaint({ token }: TimestampRow, note: string): Promise<string | undefined> {
  return verifyTimestamp(Buffer.from(token, 'base64'), note).then(
    () => undefined,
    (error: Error) => error.message,
  );
}
