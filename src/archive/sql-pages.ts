import { pageOf } from '../target/page.ts';
import type { Target, TargetId } from '../target/target.ts';
import { fromJson } from './json.ts';
import type { Database } from './schema.ts';

/** Ids in one statement: no database of ours takes fewer than 32,000. */
const AT_ONCE = 1_000;

/** Writes down which page a target is part of. It says no more than the target does, and is there to be looked up by. */
export async function writePage(db: Database, target: Target): Promise<void> {
  const page = pageOf(target);
  await db
    .insertInto('pages')
    .values({ target_id: target.id, page })
    .onConflict(conflict => conflict.column('target_id').doUpdateSet({ page }))
    .execute();
}

/** The pages that these targets are parts of, in their order, each with all declared targets that are parts of it. */
export async function selectPages(
  db: Database,
  ids: readonly TargetId[],
): Promise<ReadonlyMap<string, readonly TargetId[]>> {
  const pages = new Map<string, TargetId[]>();
  for (let start = 0; start < ids.length; start += AT_ONCE) {
    const some = ids.slice(start, start + AT_ONCE);
    const own = await pagesOf(db, some);
    for (const id of some) {
      const page = own.get(id);
      if (page !== undefined) pages.set(page, [...(pages.get(page) ?? []), id]);
    }
  }
  const names = [...pages.keys()];
  for (let start = 0; start < names.length; start += AT_ONCE) {
    const rows = await db
      .selectFrom('pages')
      .innerJoin('targets', 'targets.id', 'pages.target_id')
      .select(['target_id', 'page'])
      .where('page', 'in', names.slice(start, start + AT_ONCE))
      .where('retired_at', 'is', null)
      .execute();
    for (const { page, target_id: id } of rows) {
      const its = pages.get(page)!;
      if (!its.includes(id)) its.push(id);
    }
  }
  return new Map([...pages].map(([page, its]) => [page, its.sort()]));
}

/** What an earlier version declared while the service was upgraded, which wrote down no pages, says so itself. */
async function pagesOf(db: Database, ids: readonly TargetId[]): Promise<ReadonlyMap<TargetId, string>> {
  const rows = await db
    .selectFrom('targets')
    .leftJoin('pages', 'pages.target_id', 'targets.id')
    .select(['id', 'page', 'spec'])
    .where('id', 'in', ids)
    .execute();
  return new Map(rows.map(({ id, page, spec }) => [id, page ?? pageOf(fromJson(spec))]));
}
