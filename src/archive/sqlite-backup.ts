import { rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { backup, DatabaseSync } from 'node:sqlite';
import { sync } from './durable-files.ts';
import { ArchiveTrouble } from './trouble.ts';

/** Pages copied in one step: all of them, so that the copy is of one moment however busily others write. */
const ALL = 2 ** 31 - 1;

/** Copies a database that others may be writing, as it stands at one moment, into a file that is complete without a journal. */
export async function copySqlite(from: string, to: string): Promise<void> {
  await rm(to, { force: true });
  const source = new DatabaseSync(from, { readOnly: true, timeout: 30_000 });
  try {
    await backup(source, to, { rate: ALL });
  } finally {
    source.close();
  }
  const copy = new DatabaseSync(to);
  copy.exec('pragma journal_mode = delete');
  copy.close();
}

/** Puts a finished copy in the place of an older one, durably; what was left of that one's journal goes with it. */
export async function putInPlace(part: string, file: string): Promise<void> {
  await sync(part);
  for (const journal of ['-wal', '-shm']) await rm(`${file}${journal}`, { force: true });
  await rename(part, file);
  await sync(dirname(file));
}

/** What a copy of an archive's database says of itself. */
export interface CopiedRows {
  checks: number;
  snapshots: number;
  /** Ids of alerts that were owed and not delivered. */
  owed: readonly string[];
  /** When its last check ended. */
  until: string | undefined;
  /** Hashes of all bodies and files of evidence that its rows name and that were not dropped. */
  named: ReadonlySet<string>;
}

/**
 * Reads a copy through and through.
 *
 * @param mend what to do where it is damaged, for people
 * @throws ArchiveTrouble where the file is damaged or rows name what is not there
 */
export function examineCopy(file: string, mend: string): CopiedRows {
  const database = new DatabaseSync(file, { readOnly: true });
  try {
    const wrong = [
      ...database
        .prepare('pragma integrity_check')
        .all()
        .flatMap(row => Object.values(row)),
      ...database
        .prepare('pragma foreign_key_check')
        .all()
        .map(row => `a dangling row in ${row.table}`),
    ].filter(line => line !== 'ok');
    if (wrong.length > 0) {
      throw new ArchiveTrouble('damaged-database', `the database is damaged (${wrong[0]}): ${file}; ${mend}`);
    }
    const one = (sql: string) => Object.values(database.prepare(sql).get() ?? {})[0];
    const column = (sql: string) =>
      database
        .prepare(sql)
        .all()
        .map(row => String(Object.values(row)[0]));
    const until = one('select max(finished_at) from checks');
    return {
      checks: Number(one('select count(*) from checks')),
      snapshots: Number(one('select count(*) from snapshots')),
      owed: column(`select id from alerts where state = 'pending' order by id`),
      until: until === null ? undefined : String(until),
      named: new Set(column(knowsDropping(database) ? `${NAMED} ${NOT_DROPPED}` : NAMED)),
    };
  } finally {
    database.close();
  }
}

/**
 * Whether one database holds all checks of another, so that it may take its place as a newer backup. An archive that lost its latest
 * checks, or another archive, does not.
 */
export function continues(newer: string, older: string): boolean {
  const open = [newer, older].map(file => new DatabaseSync(file, { readOnly: true, timeout: 30_000 }));
  try {
    const last = open[1]!.prepare(LAST_CHECK).get();
    if (last === undefined) return true;
    const same = open[0]!
      .prepare('select target_id, started_at, outcome from checks where id = ?')
      .get(last.id!);
    return (['target_id', 'started_at', 'outcome'] as const).every(name => same?.[name] === last[name]);
  } finally {
    for (const database of open) database.close();
  }
}

const LAST_CHECK = 'select id, target_id, started_at, outcome from checks order by id desc limit 1';

const NAMED = 'select body_hash from snapshots union select hash from evidence';
const NOT_DROPPED =
  'where not exists (select 1 from dropped where dropped.check_id = evidence.check_id and dropped.name = evidence.name)';

/** Backups of before there were rules for it have no table of what was dropped. */
function knowsDropping(database: DatabaseSync): boolean {
  return database.prepare(`select 1 from sqlite_master where name = 'dropped'`).get() !== undefined;
}
