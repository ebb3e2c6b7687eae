import { Kysely, sql } from 'kysely';
import { type Fault, RESTORE } from './log/fault.ts';
import { migrate } from './migrate.ts';
import { openNodeSqlite } from './node-sqlite.ts';
import type { Database, Tables } from './schema.ts';
import { SharedSqliteDialect } from './sqlite-dialect.ts';
import { SQLITE } from './sqlite-differences.ts';

/** How a table, an index or the like is declared in the file of a database. */
interface Declaration {
  type: string;
  name: string;
  tbl_name: string;
  sql: string | null;
}

/** What is declared otherwise than in an archive made anew: SQLite takes an altered name or type of column without a word. */
export async function* alteredDeclarations(db: Database): AsyncGenerator<Fault> {
  const [found, made] = [await declarationsOf(db), await declarationsAnew()];
  for (const name of new Set([...found.keys(), ...made.keys()])) {
    if (found.get(name) === made.get(name)) continue;
    const what = `${name} is declared otherwise than this version declares it`;
    yield { what, where: `archive.sqlite, sqlite_master, name ${name}`, mend: RESTORE };
  }
}

async function declarationsAnew(): Promise<ReadonlyMap<string, string>> {
  const anew = new Kysely<Tables>({ dialect: new SharedSqliteDialect(await openNodeSqlite(':memory:')) });
  try {
    await migrate(anew as Kysely<unknown>, SQLITE);
    return await declarationsOf(anew);
  } finally {
    await anew.destroy();
  }
}

async function declarationsOf(db: Database): Promise<ReadonlyMap<string, string>> {
  const asked = sql<Declaration>`select type, name, tbl_name, sql from sqlite_master order by name`;
  const { rows } = await asked.execute(db);
  return new Map(rows.map(row => [row.name, JSON.stringify([row.type, row.tbl_name, row.sql])]));
}
