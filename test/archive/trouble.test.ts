import { describe, expect, it } from 'vitest';
import { troubleOf } from '../../src/archive/trouble.ts';

const WHERE = 'the archive in /srv/snapshots';
const system = (code: string) => Object.assign(new Error(`${code}: it went wrong`), { code });
const sqlite = (errcode: number) => Object.assign(new Error('SQLite says no'), { errcode });

describe('the trouble of an archive is told by what the system calls it', () => {
  it.each([
    ['no room on the disk', system('ENOSPC'), 'disk-full'],
    ['a quota used up', system('EDQUOT'), 'disk-full'],
    ['a limit on the size of files', system('EFBIG'), 'disk-full'],
    ['no room for SQLite', sqlite(13), 'disk-full'],
    ['no room for PostgreSQL', system('53100'), 'disk-full'],
    ['a file system mounted read-only', system('EROFS'), 'read-only'],
    ['a database file that is read-only, however SQLite found out', sqlite(8 | (4 << 8)), 'read-only'],
    ['a standby of PostgreSQL', system('25006'), 'read-only'],
    ['a write that SQLite saw fail', sqlite(10 | (3 << 8)), 'disk-failing'],
    ['a page of SQLite that is none', sqlite(11), 'damaged-database'],
    ['a page of PostgreSQL that is none', system('XX001'), 'damaged-database'],
    ['a lock that is not given up', sqlite(5), 'locked'],
    ['a server that is not there', system('ECONNREFUSED'), 'unreachable'],
    ['a server that shuts down', system('57P01'), 'unreachable'],
    ['a connection that broke', system('08006'), 'unreachable'],
    ['a socket that is not there', Object.assign(system('ENOENT'), { syscall: 'connect' }), 'unreachable'],
    [
      'a connection that ended under its client',
      new Error('Connection terminated unexpectedly'),
      'unreachable',
    ],
  ])('%s', (_, error, kind) => {
    const trouble = troubleOf(error, WHERE);
    expect(trouble).toMatchObject({ kind, cause: error });
    expect(trouble?.message).toMatch(/^the archive in \/srv\/snapshots: .+ \(.+\); .+/);
    expect(trouble?.message).toContain(error.message);
  });

  it('and is never seen in other errors', () => {
    expect(troubleOf(new TypeError('not a function'), WHERE)).toBeUndefined();
    expect(troubleOf(system('23505'), WHERE)).toBeUndefined();
    expect(troubleOf(sqlite(19), WHERE)).toBeUndefined();
    expect(troubleOf(undefined, WHERE)).toBeUndefined();
  });

  it('is not named twice', () => {
    const trouble = troubleOf(system('ENOSPC'), WHERE);
    expect(troubleOf(trouble, 'elsewhere')).toBe(trouble);
  });
});
