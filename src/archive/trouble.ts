/**
 * What keeps an archive from doing its work. `disk-full`, `read-only`, `disk-failing`, `locked` and `unreachable` pass when the cause
 * does, and nothing recorded suffers from them. A damaged database is not to be written any further. (A damaged blob is a BlobFault:
 * it concerns one body, and the archive goes on.)
 */
export type TroubleKind =
  | 'disk-full'
  | 'read-only'
  | 'disk-failing'
  | 'locked'
  | 'unreachable'
  | 'damaged-database';

/** The archive could not do what it was asked to. The message says what is wrong, where, and how to mend it. */
export class ArchiveTrouble extends Error {
  override readonly name = 'ArchiveTrouble';
  readonly kind: TroubleKind;

  constructor(kind: TroubleKind, message: string, options: { cause?: unknown } = {}) {
    super(message, options);
    this.kind = kind;
  }
}

const SAID: Readonly<Record<TroubleKind, { what: string; mend: string }>> = {
  'disk-full': {
    what: 'the disk is full',
    mend: 'make room (or raise the quota); nothing recorded is lost',
  },
  'read-only': {
    what: 'it cannot be written',
    mend: 'give this user write access, or name another place with --archive, ARCHIVE_DIR or DATABASE_URL',
  },
  'disk-failing': {
    what: 'the disk does not do what it is asked',
    mend: 'look whether it is full, over a quota or failing (df, dmesg); nothing recorded is lost',
  },
  locked: {
    what: 'another process has kept the database locked',
    mend: 'stop it and start again',
  },
  unreachable: {
    what: 'the database server cannot be reached',
    mend: 'see that it runs and that DATABASE_URL leads to it; what is due and owed waits for it',
  },
  'damaged-database': {
    what: 'the database is damaged or no database',
    mend: 'move it away and restore it from a backup: clausewatch archive restore BACKUP, or pg_restore for a shared one',
  },
};

/** Node's names of errors of the system, and PostgreSQL's codes (Appendix A of its manual). */
const CODES: Readonly<Record<string, TroubleKind>> = {
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  EFBIG: 'disk-full',
  '53100': 'disk-full',
  EROFS: 'read-only',
  EACCES: 'read-only',
  EPERM: 'read-only',
  '25006': 'read-only',
  '42501': 'read-only',
  EIO: 'disk-failing',
  '58030': 'disk-failing',
  '55P03': 'locked',
  XX001: 'damaged-database',
  XX002: 'damaged-database',
  ECONNREFUSED: 'unreachable',
  ECONNRESET: 'unreachable',
  EPIPE: 'unreachable',
  ETIMEDOUT: 'unreachable',
  EHOSTUNREACH: 'unreachable',
  ENETUNREACH: 'unreachable',
  ENOTFOUND: 'unreachable',
  EAI_AGAIN: 'unreachable',
  '53300': 'unreachable',
};
/** Connection exceptions, and a server that is shutting down or starting. */
const UNREACHABLE = /^(?:08\w{3}|57P0[123])$/;

/** SQLite's primary result codes; the low byte of what `errcode` says. */
const SQLITE: Readonly<Record<number, TroubleKind>> = {
  3: 'read-only', // perm
  5: 'locked', // busy
  6: 'locked',
  8: 'read-only',
  10: 'disk-failing', // I/O error
  11: 'damaged-database', // corrupt
  13: 'disk-full',
  14: 'read-only', // cannot open
  26: 'damaged-database', // not a database
};

/**
 * The trouble that an error of the database, the disk or the network stands for; undefined for errors of any other kind, such as
 * our own mistakes.
 *
 * @param where the archive, for people: `the archive in /srv/snapshots`
 */
export function troubleOf(error: unknown, where: string): ArchiveTrouble | undefined {
  if (error instanceof ArchiveTrouble) return error;
  const kind = kindOf(error);
  if (kind === undefined) return undefined;
  const { what, mend } = SAID[kind];
  return new ArchiveTrouble(
    kind,
    `${where}: ${what} (${(error as Error).message || (error as NodeJS.ErrnoException).code}); ${mend}`,
    {
      cause: error,
    },
  );
}

/** What the client of PostgreSQL throws without a code when a connection ends under it. */
const ENDED = new Set([
  'Connection terminated',
  'Connection terminated unexpectedly',
  'Connection terminated due to connection timeout',
  'timeout exceeded when trying to connect',
]);

function kindOf(error: unknown): TroubleKind | undefined {
  const { code, errcode, syscall, message } = (error ?? {}) as Partial<NodeJS.ErrnoException> & {
    errcode?: unknown;
  };
  if (syscall === 'connect' || ENDED.has(message ?? '')) return 'unreachable';
  if (typeof errcode === 'number') return SQLITE[errcode & 0xff];
  if (typeof code !== 'string') return undefined;
  return CODES[code] ?? (UNREACHABLE.test(code) ? 'unreachable' : undefined);
}
