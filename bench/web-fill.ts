import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { blobs } from '../src/archive/blobs.ts';
import { FACTS } from '../src/archive/evidence.ts';
import type { Home } from '../src/archive/home.ts';
import { sealed } from '../src/archive/log/seal.ts';
import { appendChecks } from '../src/archive/log/sql-append.ts';
import { openSqliteHome } from '../src/archive/open-sqlite.ts';
import { storeEvidence } from '../src/archive/sql-evidence.ts';
import { declareTargets } from '../src/archive/sql-targets.ts';
import type { Target } from '../src/target/target.ts';
import { plus } from '../src/words/instant.ts';
import { aTarget } from '../test/archive/builders.ts';
import { historyOf, START, type Visit } from './web-history.ts';
import { coined } from './web-text.ts';
import { type Kept, type Watched, watched, writeVisit } from './web-visit.ts';

/** Raise it whenever an archive of the same size would be filled with something else. */
const VERSION = 1;
/** Visits in one transaction. */
const BATCH = 500;
const PER_VENDOR = 4;
const NAMES = ['Privacy Policy', 'Terms of Service', 'Use of Data', 'Data Processing Addendum'];

/** An archive with a history of two years, and how long it took to fill. */
export interface Filled {
  folder: string;
  seconds: number;
  /** Whether it was there from an earlier run. */
  kept: boolean;
}

/** The target of a number, of which four in a row are of one vendor. */
export function nthTarget(n: number): Target {
  const name = coined(100_000 + Math.floor(n / PER_VENDOR));
  const document = NAMES[n % PER_VENDOR]!;
  const page = document.toLowerCase().replaceAll(' ', '-');
  const vendor = `${name[0]!.toUpperCase()}${name.slice(1)} AI`;
  return aTarget({
    id: `${name}/${page}`,
    vendor,
    document,
    url: `https://${name}.example/${page}`,
    every: 86_400_000,
  });
}

/** The archive of so many documents and ten times as many snapshots, kept from run to run. */
export async function webArchive(documents: number): Promise<Filled> {
  const folder = join(tmpdir(), `clausewatch-bench-web-${VERSION}-${documents}`);
  const done = join(folder, 'filled.json');
  if (existsSync(done)) return { folder, seconds: JSON.parse(readFileSync(done, 'utf8')), kept: true };
  rmSync(folder, { recursive: true, force: true });
  const started = performance.now();
  const home = await openSqliteHome(folder);
  await fill(home, documents).finally(() => home.db.destroy());
  const seconds = (performance.now() - started) / 1_000;
  writeFileSync(done, JSON.stringify(seconds));
  return { folder, seconds, kept: false };
}

/** Writes the rows that the archive itself would write, many visits in one transaction and nothing synced to disk. */
async function fill(home: Home, documents: number): Promise<void> {
  await sql`pragma synchronous = off`.execute(home.db);
  const kept = await keptOnce(home);
  const all = Array.from({ length: documents }, (_, n) => watched(nthTarget(n), n));
  const history = historyOf(documents);
  const targets = all.map(({ target }) => target);
  await home.db.transaction().execute(trx => declareTargets(trx, targets, START));
  let count = 0;
  for (let batch = take(history); batch.length > 0; batch = take(history)) {
    await home.db.transaction().execute(async trx => {
      const checks: number[] = [];
      for (const visit of batch) checks.push(await writeVisit(trx, all[visit.document]!, visit, kept));
      await appendChecks(trx, checks);
    });
    count += batch.length;
    if (count % 5_000 === 0) process.stderr.write(`${count.toLocaleString('en')} visits written\n`);
  }
  await home.db.transaction().execute(async trx => {
    for (const one of all)
      await trx.updateTable('schedules').set(scheduled(one)).where('target_id', '=', one.target.id).execute();
  });
}

/** Bodies and files that no page shows are the same for all. */
async function keptOnce({ db, blobs: packed }: Home): Promise<Kept> {
  const store = blobs(packed);
  const facts = {
    name: FACTS,
    mediaType: 'application/json',
    bytes: Buffer.from('{"remoteAddress":"192.0.2.7"}'),
  };
  const picture = { name: 'page.png', mediaType: 'image/png', bytes: Buffer.from('no picture') };
  return {
    bodyHash: await store.put(Buffer.from('<main></main>')),
    evidence: await storeEvidence(db, store, [facts, picture], undefined),
  };
}

function take(history: Iterator<Visit>): Visit[] {
  const batch: Visit[] = [];
  while (batch.length < BATCH) {
    const { value, done } = history.next();
    if (done) break;
    batch.push(value);
  }
  return batch;
}

function scheduled({ target, failures, lastCheck, lastRead, lastEnd }: Watched) {
  return sealed({
    target_id: target.id,
    next_due_at: plus(lastEnd, target.every),
    failures,
    last_check_id: lastCheck,
    last_read_id: lastRead,
  });
}
