import { rm } from 'node:fs/promises';
import { DatabaseSync } from 'node:sqlite';
import { RULES } from '../finding/finding.ts';

/** Raise it when the same archive may give another index. */
const VERSION = `4/${RULES}`;

/** How long one statement may wait for another process that writes, in milliseconds. */
const PATIENCE = 5_000;

const TABLES = `
create table state (version text not null, place integer not null, of integer not null);
create table clauses (
  id integer primary key, target text not null, hash text not null, text text not null, language text not null, path text not null,
  topics text not null, facets text not null, unique (target, hash));
create table stays (
  clause integer not null references clauses, from_snapshot integer not null, from_at text not null, number integer not null,
  until_snapshot integer, until_at text, primary key (clause, from_snapshot)) without rowid;
create table standing (
  target text not null, clause integer not null references clauses, primary key (target, clause)) without rowid;
create table told (
  target text not null, snapshot integer not null, at text not null, said text not null, primary key (target, snapshot)) without rowid;
create table positions (target text primary key, snapshot integer not null, positions text not null) without rowid;
create virtual table words using fts5 (
  text, facets, content = 'clauses', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2');
`;

/**
 * Opens the index's file, empty where there is none, or where it was made by another version or is damaged: all that it holds is in
 * the archive.
 */
export async function openTables(file: string): Promise<DatabaseSync> {
  try {
    return open(file);
  } catch (error) {
    if (!isUnusable(error)) throw error;
    for (const suffix of ['', '-wal', '-shm']) await rm(file + suffix, { force: true });
    return open(file);
  }
}

/** SQLITE_CORRUPT and SQLITE_NOTADB. */
function isUnusable(error: unknown): boolean {
  const code = (error as { errcode?: number }).errcode;
  return error instanceof OtherVersion || code === 11 || code === 26;
}

class OtherVersion extends Error {}

function open(file: string): DatabaseSync {
  const database = new DatabaseSync(file, { timeout: PATIENCE });
  try {
    // A power cut may undo the last moments, which are then taken up again.
    database.exec('pragma journal_mode = wal; pragma synchronous = normal; begin immediate');
    const known = database.prepare("select name from sqlite_master where name = 'state'").get();
    if (known === undefined) {
      database.exec(TABLES);
      database.prepare('insert into state values (?, 0, 0)').run(VERSION);
    }
    database.exec('commit');
    const state = database.prepare('select version from state').get() as { version: string };
    if (state.version !== VERSION) throw new OtherVersion();
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}
