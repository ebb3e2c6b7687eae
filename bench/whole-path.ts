import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { plainRouting } from '../src/alert/routing.ts';
import type { Archive } from '../src/archive/archive.ts';
import { openSqliteArchive } from '../src/archive/open-sqlite.ts';
import type { Reader } from '../src/capture/capture.ts';
import { openReader } from '../src/capture/playwright-reader.ts';
import { PLAIN_VISIT, type Target } from '../src/target/target.ts';
import { check } from '../src/watch/check.ts';
import { instant } from '../src/words/instant.ts';

export interface WholePath {
  reader: Reader;
  /** Visits a target as the service does: reads, extracts, compares, records. Gives the outcome of the check. */
  visit(target: Target): Promise<string>;
  close(): Promise<void>;
}

/** Outcomes of a page that never changes. */
const CALM = new Set(['first', 'unchanged']);

/** What differs in a change that should not be, a line an edit. */
async function differences(archive: Archive, id: number | undefined): Promise<string[]> {
  const change = id === undefined ? undefined : await archive.change(id);
  return (change?.edits ?? [])
    .filter(edit => edit.kind !== 'same')
    .map(edit => {
      const before =
        'before' in edit ? change?.before.document.clauses[[edit.before].flat()[0] ?? -1]?.text : '';
      const after = 'after' in edit ? change?.after.document.clauses[[edit.after].flat()[0] ?? -1]?.text : '';
      return `${edit.kind}: ${before} → ${after}`;
    });
}

export function target(url: string): Target {
  const name = new URL(url).pathname.slice(1);
  return {
    id: `bench/${name}`,
    vendor: 'Bench',
    document: name,
    url,
    select: [],
    remove: [],
    locale: 'en',
    every: 3_600_000,
    visit: PLAIN_VISIT,
  };
}

/** Everything from the page to the archive, on an archive that is thrown away. Names of hosts do not exist. */
export async function openWholePath(executablePath: string, targets: readonly Target[]): Promise<WholePath> {
  const directory = await mkdtemp(join(tmpdir(), 'clausewatch-bench-'));
  const archive = await openSqliteArchive(directory);
  const clock = () => new Date();
  await archive.declareTargets(targets, instant(clock()));
  const reader = await openReader({
    executablePath,
    clock,
    allow: ['127.0.0.1'],
    resolve: () => Promise.reject(new Error('names are not resolved here')),
    warn: message => console.error(message),
  });
  return {
    reader,
    async visit(one) {
      const { check: made } = await check(one, { archive, reader, clock, routing: plainRouting([]) });
      if (!CALM.has(made.outcome))
        console.error(`${one.id}: ${made.outcome} ${made.reason ?? ''} ${made.detail ?? ''}`);
      for (const edit of await differences(archive, made.change)) console.error(`  ${edit}`);
      return made.outcome;
    },
    async close() {
      await reader.close();
      await archive.close();
      await rm(directory, { recursive: true, force: true });
    },
  };
}
