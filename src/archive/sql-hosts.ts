import type { HostState, HostStep } from './host-state.ts';
import { fromJson, toJson } from './json.ts';
import { sealed } from './log/seal.ts';
import type { Database } from './schema.ts';

/** To be run in a transaction: the row of the host is the lock under which its state is stepped. */
export async function atHost<T>(
  db: Database,
  host: string,
  step: (state: HostState | undefined) => HostStep<T>,
): Promise<T> {
  // One statement that takes the lock and reads under it. An update that alters nothing is the lock all databases know.
  const row = await db
    .insertInto('hosts')
    .values({ name: host, state: toJson(null), seal: '' })
    .onConflict(conflict => conflict.column('name').doUpdateSet({ name: host }))
    .returning('state')
    .executeTakeFirstOrThrow();
  const { state, answer } = step(fromJson(row.state) ?? undefined);
  await db
    .updateTable('hosts')
    .set(sealed({ name: host, state: toJson(state) }))
    .where('name', '=', host)
    .execute();
  return answer;
}
