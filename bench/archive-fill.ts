import { writeFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Kysely, sql } from 'kysely';
import type { Archive, NewCheck, Snapshot } from '../src/archive/archive.ts';
import { blobFiles } from '../src/archive/blob-files.ts';
import { type Blobs, blobs } from '../src/archive/blobs.ts';
import { keyFile } from '../src/archive/log/key-files.ts';
import { openNodeSqlite } from '../src/archive/node-sqlite.ts';
import { pack } from '../src/archive/pack.ts';
import type { Tables } from '../src/archive/schema.ts';
import { sqlArchive } from '../src/archive/sql-archive.ts';
import { SharedSqliteDialect } from '../src/archive/sqlite-dialect.ts';
import { sqliteSoundness } from '../src/archive/sqlite-soundness.ts';
import { sha256 } from '../src/words/sha256.ts';
import { aChanged, aDocument, aFinding, aFirst, aTarget, aVerdict, hours } from '../test/archive/builders.ts';

/** Few, so that the history of each is long. */
const TARGETS = Array.from({ length: 10 }, (_, n) => `vendor${n}/privacy`);
const CLAUSES = 30;
/** So many changes are silent for one that alerts. */
const SILENT = 10;

/** The `n`th snapshot of an archive, of each target in turn, as a change of one clause. */
export function nthCheck(n: number, before?: Snapshot): NewCheck {
  const target = targetOf(n);
  const round = Math.floor(n / TARGETS.length);
  const texts = Array.from({ length: CLAUSES }, (_, clause) => textOf(target, clause, round));
  if (before === undefined) return aFirst(hours(n), texts, target);
  const alert = n % SILENT === 0;
  const changed = aChanged(hours(n), before.document, texts, {
    target,
    findings: [aFinding({ material: alert })],
    verdict: aVerdict({ alert }),
    alerts: alert ? [{ channel: 'log' }] : [],
  });
  const after = aDocument(...texts);
  const clause = round % CLAUSES;
  const edits = [
    { kind: 'removed' as const, before: clause },
    { kind: 'added' as const, after: clause },
  ];
  return { ...changed, change: { kind: 'text', before: before.document, after, edits } };
}

export const targetOf = (n: number): string => TARGETS[n % TARGETS.length]!;

function textOf(target: string, clause: number, round: number): string {
  const edition = Math.floor((round + CLAUSES - clause - 1) / CLAUSES);
  const digest = sha256(`${target} ${clause} ${edition}`);
  return `${clause + 1}. We keep what you write for ${Number.parseInt(digest.slice(0, 2), 16)} days and share it with partner ${digest}, unless you object by writing to us.`;
}

/** Makes sure that there is an archive with the targets. */
export async function declare(archive: Archive): Promise<void> {
  await archive.declareTargets(
    TARGETS.map(id => aTarget({ id })),
    hours(0),
  );
}

/**
 * Records snapshots `from` to `to` with the archive's own code, in less time than it takes to make each of them durable: nothing is
 * synced to disk, and what a body is packed against is remembered instead of read.
 */
export async function fill(directory: string, from: number, to: number): Promise<void> {
  const db = new Kysely<Tables>({
    dialect: new SharedSqliteDialect(await openNodeSqlite(join(directory, 'archive.sqlite'))),
  });
  await sql`pragma synchronous = off`.execute(db);
  const archive = sqlArchive(db, hastyBlobs(join(directory, 'blobs')), {
    key: keyFile(join(directory, 'log.key')),
    clock: () => new Date(),
    soundness: sqliteSoundness,
  });
  const latest = new Map<string, Snapshot | undefined>();
  for (const target of TARGETS) latest.set(target, await archive.latest(target));
  for (let n = from; n < to; n++) {
    if (n % 5_000 === 0)
      process.stderr.write(`${n.toLocaleString('en')} of ${to.toLocaleString('en')} snapshots\n`);
    const target = targetOf(n);
    const before = latest.get(target);
    const check = nthCheck(n, before);
    const { check: recorded } = await archive.record(check, before);
    if ('snapshot' in check) latest.set(target, await archive.snapshot(recorded.snapshot!));
  }
  await archive.close();
}

function hastyBlobs(root: string): Blobs {
  const files = blobFiles(root);
  const last = new Map<string, { bytes: Uint8Array; position: number }>();
  const put = async (bytes: Uint8Array, like?: string) => {
    const hash = sha256(bytes);
    const before = like === undefined ? undefined : last.get(like);
    if (like !== undefined) last.delete(like);
    const position = before === undefined ? 0 : (before.position + 1) % 25;
    last.set(hash, { bytes, position });
    const file = await files.whereabouts(hash);
    await mkdir(dirname(file), { recursive: true });
    writeFileSync(
      file,
      await pack(bytes, position, position === 0 ? undefined : { hash: like!, bytes: before!.bytes }),
    );
    return hash;
  };
  return { ...blobs(files), put };
}
