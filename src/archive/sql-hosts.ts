import type { HostState, HostStep } from './host-state.ts';
import { fromJson, toJson } from './json.ts';
import { sealed } from './log/seal.ts';
import type { Database } from './schema.ts';

/** To be run in a transaction that holds the write lock, or two steps could start from one state. */
export async function atHost<T>(
  db: Database,
  host: string,
  step: (state: HostState | undefined) => HostStep<T>,
): Promise<T> {
  const row = await db.selectFrom('hosts').select('state').where('name', '=', host).executeTakeFirst();
  const { state, answer } = step(row && fromJson(row.state));
  const { name, ...kept } = sealed({ name: host, state: toJson(state) });
  await db
    .insertInto('hosts')
    .values({ name, ...kept })
    .onConflict(conflict => conflict.column('name').doUpdateSet(kept))
    .execute();
  return answer;
}
