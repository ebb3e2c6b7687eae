import type { Kysely } from 'kysely';
import { blobs } from '../blobs.ts';
import { copyBlobs } from '../copy-blobs.ts';
import type { Home } from '../home.ts';
import type { Database } from '../schema.ts';
import { compareRows, describeRow } from './compare.ts';
import { countRows, insertRows, pagesOf, type Row, rowsBetween, updateRow } from './sql-rows.ts';
import { COPIED, type CopiedTable } from './tables.ts';

/** What a copy came to: what there is, and how much of it was not there before. */
export interface Copied {
  rows: Readonly<Record<string, { total: number; copied: number }>>;
  /** `mended`: were there and damaged, and have been put right. */
  blobs: { total: number; copied: number; mended: number };
}

/** How far it has come: `done` of `total` in this step. */
export type Told = (step: string, done: number, total: number) => void;

/** The other archive holds what this one does not. Nothing was written to it. */
export class OtherHistory extends Error {
  override readonly name = 'OtherHistory';
}

/**
 * Copies an archive's whole history into another home: rows with their numbers, and packed blobs as they are. What is there already
 * is left as it is, so that a copy that was cut short goes on when it is asked for again, and an earlier copy is brought up to date.
 * The one that is copied may be written meanwhile: what is copied is how it stood at one moment. At the end every row and every
 * blob of the copy has been read again, and what was damaged there has been put right.
 *
 * @throws OtherHistory naming the first row that the other archive holds and this one does not
 * @throws Error naming what is not there as it should be, when all else was copied
 */
export async function copyArchive(from: Home, to: Home, told: Told = () => undefined): Promise<Copied> {
  if (from.name === to.name)
    throw new OtherHistory(`${to.name} is what is to be copied; name another archive`);
  await assertPartOf(from.db, to, told);
  // Most of them before the moment of the copy is chosen, which must not last: the database waits for whoever reads from one.
  const early = await copyBlobs(from.blobs, to.blobs, {
    thorough: true,
    progress: all => {
      let done = 0;
      return { step: () => told('copying and verifying blobs', ++done, all), end: () => undefined };
    },
  });
  const reading = from.db.transaction().setIsolationLevel('repeatable read').setAccessMode('read only');
  const { rows, late } = await reading.execute(async moment => {
    // A body is durable before a row names it: those that the rows of this moment name are there by now.
    const late = await copyLate(from, to);
    const rows: Record<string, { total: number; copied: number }> = {};
    for (const table of COPIED) rows[table.name] = await copyTable(moment, to, table, told);
    for (const { name, numbered } of COPIED) {
      if (numbered !== undefined)
        await to.differences.continueNumbering(to.db as Kysely<unknown>, name, numbered);
    }
    for (const table of COPIED) await assertSame(moment, to, table, told);
    return { rows, late };
  });
  const copy = blobs(to.blobs);
  for (const hash of late) if (await copy.has(hash)) await copy.verify(hash);
  if (early.damaged.length > 0) {
    throw new Error(
      `everything was copied but ${early.damaged.length} damaged blobs; mend them and copy again:\n${early.damaged.join('\n')}`,
    );
  }
  const copied = early.copied + late.length;
  return { rows, blobs: { total: early.there + early.mended + copied, copied, mended: early.mended } };
}

/** Goes through all rows of a table beside those of the other archive that have their keys, or keys between. */
async function walk(
  from: Database,
  to: Home,
  table: CopiedTable,
  visit: (compared: ReturnType<typeof compareRows>, done: number) => Promise<void>,
): Promise<void> {
  let after: Row | undefined;
  let done = 0;
  for await (const page of pagesOf(from, table)) {
    const upTo = page.at(-1)!;
    done += page.length;
    await visit(compareRows(table, page, await rowsBetween(to.db, table, { after, upTo })), done);
    after = upTo;
  }
  await visit(compareRows(table, [], await rowsBetween(to.db, table, { after, limit: 1 })), done);
}

/** Before anything is written. */
async function assertPartOf(from: Database, to: Home, told: Told): Promise<void> {
  for (const table of COPIED) {
    if ((await countRows(to.db, table)) === 0) continue;
    const total = await countRows(from, table);
    await walk(from, to, table, async ({ different, extra }, done) => {
      const strange = extra[0] ?? (table.altered ? undefined : different[0]);
      if (strange !== undefined) {
        throw new OtherHistory(
          `${to.name} is no copy of this archive: it holds ${describeRow(table, strange)}, which is not so here; nothing was copied, name an empty archive`,
        );
      }
      told(`comparing ${table.name}`, done, total);
    });
  }
}

async function copyTable(from: Database, to: Home, table: CopiedTable, told: Told) {
  const total = await countRows(from, table);
  let copied = 0;
  await walk(from, to, table, async ({ missing, different }, done) => {
    await insertRows(to.db, table, missing);
    for (const row of different) await updateRow(to.db, table, row);
    copied += missing.length;
    told(`copying ${table.name}`, done, total);
  });
  return { total, copied };
}

async function assertSame(from: Database, to: Home, table: CopiedTable, told: Told): Promise<void> {
  const total = await countRows(from, table);
  await walk(from, to, table, async ({ missing, different, extra }, done) => {
    const wrong = missing[0] ?? different[0] ?? extra[0];
    if (wrong !== undefined) {
      throw new Error(
        `the copy in ${to.name} differs in ${describeRow(table, wrong)}: something else writes to it; stop that and copy again`,
      );
    }
    told(`verifying ${table.name}`, done, total);
  });
}

/**
 * Those that came since the others were copied.
 *
 * @returns their names
 */
async function copyLate({ blobs: from }: Home, { blobs: to }: Home): Promise<readonly string[]> {
  const there = new Set(await Array.fromAsync(to.names()));
  const late = (await Array.fromAsync(from.names())).filter(hash => !there.has(hash));
  for (const hash of late) {
    const packed = await from.read(hash);
    if (packed !== undefined) await to.write(hash, packed);
  }
  return late;
}
