import type { Stretch } from './lineage.ts';
import type { Database } from './schema.ts';
import { toSnapshot } from './sql-snapshots.ts';

/**
 * Follows the log rather than the numbers of snapshots: its places are given one after the other under a lock, whereas a snapshot with a
 * lower number may be committed after one with a higher.
 */
export async function selectTakenAfter(db: Database, place: number, limit: number): Promise<Stretch> {
  const head = await db.selectFrom('log_head').select('size').where('id', '=', 1).executeTakeFirstOrThrow();
  const rows = await db
    .selectFrom('log_leaves')
    .innerJoin('checks', 'checks.id', 'log_leaves.check_id')
    .innerJoin('snapshots', 'snapshots.id', 'checks.snapshot_id')
    .selectAll('snapshots')
    .select('log_leaves.leaf_index')
    .where('leaf_index', '>=', place)
    .where('leaf_index', '<', head.size)
    .where('outcome', 'in', ['first', 'changed'])
    .orderBy('leaf_index')
    .limit(limit)
    .execute();
  const snapshots = await Promise.all(rows.map(row => toSnapshot(db, row, row.document_id)));
  const last = rows.at(-1);
  return {
    snapshots,
    end: rows.length === limit && last ? last.leaf_index + 1 : head.size,
    of: head.size,
  };
}
