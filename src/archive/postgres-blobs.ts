import { sql } from 'kysely';
import type { PackedBlobs } from './packed-blobs.ts';
import type { Database } from './schema.ts';

/** Names fetched at once. */
const PAGE = 1_000;

/** Packed blobs in the table `blobs`: one backup of the database holds everything. `server` is for people. */
export function postgresBlobs(db: Database, server: string): PackedBlobs {
  const named = (hash: string) => db.selectFrom('blobs').where('hash', '=', hash);
  const pageAfter = (hash: string) =>
    db.selectFrom('blobs').where('hash', '>', hash).orderBy('hash').limit(PAGE).select('hash');

  return {
    async write(hash, packed) {
      await db
        .insertInto('blobs')
        .values({ hash, packed: Buffer.from(packed.buffer, packed.byteOffset, packed.byteLength) })
        .onConflict(conflict => conflict.column('hash').doNothing())
        .execute();
    },
    async read(hash) {
      return (await named(hash).select('packed').executeTakeFirst())?.packed;
    },
    async has(hash) {
      return (await named(hash).select('hash').executeTakeFirst()) !== undefined;
    },
    async *names() {
      for await (const { hash } of inPages(last => pageAfter(last).execute())) yield hash;
    },
    async *sizes() {
      const length = sql<number>`octet_length(packed)`.as('bytes');
      const rows = inPages(last => pageAfter(last).select(length).execute());
      for await (const { hash, bytes } of rows) yield [hash, bytes];
    },
    async remove(hash) {
      await db.deleteFrom('blobs').where('hash', '=', hash).execute();
    },
    whereabouts: async hash => `the row ${hash} of the table blobs in ${server}`,
  };
}

/** All rows in the order of their hashes, asked for page by page. */
async function* inPages<T extends { hash: string }>(
  after: (hash: string) => Promise<T[]>,
): AsyncGenerator<T> {
  for (let last = ''; ; ) {
    const rows = await after(last);
    yield* rows;
    if (rows.length < PAGE) return;
    last = rows.at(-1)!.hash;
  }
}
