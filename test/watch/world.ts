import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Archive } from '../../src/archive/archive.ts';
import { openSqliteArchive } from '../../src/archive/open-sqlite.ts';
import type { Reader } from '../../src/capture/capture.ts';
import { openReader } from '../../src/capture/playwright-reader.ts';
import { requireBrowser } from '../../src/machine/required.ts';
import { PLAIN_VISIT, type Target } from '../../src/target/target.ts';
import { type Clock, instant } from '../../src/words/instant.ts';
import { type Site, startSite } from '../site/site.ts';

const HOUR = 3_600_000;

/** A vendor's site, a browser, an archive on disk and a clock that stands until it is moved. */
export interface World {
  site: Site;
  reader: Reader;
  archive: Archive;
  directory: string;
  target: Target;
  clock: Clock;
  /** Moves the clock on. */
  pass(milliseconds: number): void;
  close(): Promise<void>;
}

/** Opens a world that begins on 1 March 2026 with one declared target, `lutra/privacy`, on the site's `/privacy`. */
export async function openWorld(over: Partial<Target> = {}): Promise<World> {
  let now = new Date('2026-03-01T06:00:00.000Z');
  const clock = () => now;
  const directory = await mkdtemp(join(tmpdir(), 'clausewatch-world-'));
  const site = await startSite();
  const archive = await openSqliteArchive(directory);
  const reader = await openReader({
    executablePath: await requireBrowser(),
    clock,
    deadlineMs: 15_000,
    allow: ['127.0.0.1'],
  });
  const target: Target = {
    id: 'lutra/privacy',
    vendor: 'Lutra AI',
    document: 'Privacy Policy',
    url: site.url('/privacy'),
    select: ['#policy'],
    remove: [],
    locale: 'en',
    every: HOUR,
    visit: PLAIN_VISIT,
    ...over,
  };
  await archive.declareTargets([target], instant(now));
  return {
    site,
    reader,
    archive,
    directory,
    target,
    clock,
    pass(milliseconds) {
      now = new Date(now.getTime() + milliseconds);
    },
    async close() {
      await reader.close();
      await archive.close();
      await site.close();
      await rm(directory, { recursive: true, force: true });
    },
  };
}
