import { sql } from 'kysely';
import type { PackedBlobs } from './packed-blobs.ts';
import type { Database } from './schema.ts';

/** Names fetched at once. */
const PAGE = 1_000;

/** Packed blobs in the table `blobs`: one backup of the database holds everything. `server` is for people. */
export function postgresBlobs(db: Database, server: string): PackedBlobs {
  const named = (hash: string) => db.selectFrom('blobs').where('hash', '=', hash);
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
      for (let last = ''; ; ) {
        const page = db.selectFrom('blobs').select('hash').where('hash', '>', last).orderBy('hash');
        const rows = await page.limit(PAGE).execute();
        for (const { hash } of rows) yield hash;
        if (rows.length < PAGE) return;
        last = rows.at(-1)!.hash;
      }
    },
    async *sizes() {
      for (let last = ''; ; ) {
        const page = db.selectFrom('blobs').where('hash', '>', last).orderBy('hash').limit(PAGE);
        const rows = await page.select(['hash', sql<number>`octet_length(packed)`.as('bytes')]).execute();
        for (const { hash, bytes } of rows) yield [hash, bytes];
        if (rows.length < PAGE) return;
        last = rows.at(-1)!.hash;
      }
    },
    async remove(hash) {
      await db.deleteFrom('blobs').where('hash', '=', hash).execute();
    },
    whereabouts: async hash => `the row ${hash} of the table blobs in ${server}`,
  };
}
