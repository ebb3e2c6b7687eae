import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SqliteDatabase } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openNodeSqlite } from '../../src/archive/node-sqlite.ts';

let directory: string;
let database: SqliteDatabase;
const run = (sql: string) => database.prepare(sql).run([]);

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'clausewatch-sqlite-'));
  database = await openNodeSqlite(join(directory, 'some.sqlite'));
  run('create table otters (name text)');
  for (const name of ['Ada', 'Bo', 'Cy']) run(`insert into otters values ('${name}')`);
});

afterEach(async () => {
  database.close();
  await rm(directory, { recursive: true, force: true });
});

describe('statements that stay prepared', () => {
  const ALL = 'select * from otters order by name';

  it('are walked through by one while another asks the same', () => {
    const walk = database.prepare(ALL).iterate([]);
    const names = [(walk.next() as IteratorResult<{ name: string }>).value.name];
    expect(database.prepare(ALL).all([])).toHaveLength(3);
    for (const row of { [Symbol.iterator]: () => walk }) names.push((row as { name: string }).name);
    expect(names).toEqual(['Ada', 'Bo', 'Cy']);
  });
  it('give what was added to the tables since', () => {
    expect(database.prepare(ALL).all([])[0]).toEqual({ name: 'Ada' });
    run('alter table otters add column age integer');
    expect(database.prepare(ALL).all([])[0]).toEqual({ name: 'Ada', age: null });
  });
  it('are the newest of many', () => {
    for (let n = 0; n < 500; n++) expect(database.prepare(`select ${n} as n`).all([])).toEqual([{ n }]);
    expect(database.prepare('select 0 as n').all([])).toEqual([{ n: 0 }]);
  });
});
