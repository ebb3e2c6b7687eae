import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Archive } from '../../../src/archive/archive.ts';
import { httpAuthority } from '../../../src/archive/log/http-authority.ts';
import { openPostgresArchive } from '../../../src/archive/open-postgres.ts';
import { aDatabase } from '../../postgres/database.ts';
import { firstFault, flipped } from './flipping.ts';
import { fillWithEverything } from './history.ts';
import { openOpensslAuthority } from './openssl-authority.ts';

let directory: string;
let archive: Archive;
let client: pg.Client;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'clausewatch-flips-'));
  const { url } = await aDatabase();
  archive = await openPostgresArchive(url, { logKeyFile: join(directory, 'log.key') });
  const authority = await openOpensslAuthority();
  await fillWithEverything(archive, httpAuthority(authority.url));
  await authority.close();
  const types = new pg.TypeOverrides();
  types.setTypeParser(pg.types.builtins.INT8, Number);
  client = new pg.Client({ connectionString: url, types });
  await client.connect();
  // Someone who alters a database by hand can also put its constraints out of force.
  await client.query('set session_replication_role = replica');
}, 60_000);
afterAll(async () => {
  await client.end();
  await archive.close();
  await rm(directory, { recursive: true, force: true });
});

/** Puts a value into a column of the row at a place, which moves it. @returns where the row is now */
async function put(table: string, column: string, value: unknown, at: string): Promise<string> {
  const { rows } = await client.query(
    `update ${table} set "${column}" = $1 where ctid = $2 returning ctid::text as place`,
    [value, at],
  );
  return rows[0].place;
}

describe('a flipped byte in PostgreSQL is found', () => {
  it('in any column of any row of any table, and in any blob', async () => {
    expect(await firstFault(archive)).toBeUndefined();
    const tables = await client.query(`select tablename from pg_tables where schemaname = 'public'`);
    const missed: string[] = [];
    let flips = 0;
    for (const { tablename: table } of tables.rows) {
      const { rows } = await client.query(`select ctid::text as place, * from ${table}`);
      expect(rows.length, `${table} has rows`).toBeGreaterThan(0);
      for (const { place, ...columns } of rows) {
        let at = place;
        for (const [column, value] of Object.entries(columns)) {
          flips++;
          at = await put(table, column, otherThan(value, flips * 13), at);
          if ((await firstFault(archive)) === undefined) missed.push(`${table}.${column} at ${place}`);
          at = await put(table, column, value, at);
        }
      }
    }
    expect(missed).toEqual([]);
    expect(flips).toBeGreaterThan(150);
    expect(await firstFault(archive)).toBeUndefined();
  }, 120_000);
});

function otherThan(value: unknown, at: number): unknown {
  if (!(value instanceof Buffer)) return flipped(value, at);
  const place = at % value.length;
  return Buffer.from(value.with(place, value[place]! ^ 1));
}
