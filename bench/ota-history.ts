import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Archive } from '../src/archive/archive.ts';
import { openSqliteArchive } from '../src/archive/open-sqlite.ts';
import { readTargets } from '../src/target/yaml-files.ts';
import { openCollections } from '../src/watch/ota/git-collections.ts';
import { historyCounter } from '../src/watch/ota/history-count.ts';
import { importHistory } from '../src/watch/ota/import-history.ts';
import { planHistory } from '../src/watch/ota/plan.ts';
import { instant } from '../src/words/instant.ts';

/** Recorded histories and labelled pairs; they are kept beside the repository and not in it. */
const CORPUS = join(import.meta.dirname, '../../shared/corpus');
const COLLECTIONS = ['genai-contrib', 'genai-eu'];

/** Minutes in which both are to be taken in, on two cores. */
const MOST_MINUTES = 10;
/** Share of the labelled alert-worthy changes that are to be alerting in the archive. */
const LEAST = 0.95;

const MISTRAL = 'mistral/privacy';
const NAMES = ['Mistral AI/Privacy Policy', 'Le Chat/Privacy Policy', 'Vibe/Privacy Policy'];

/**
 * Takes two collections into a new archive, then again, and counts how many of the labelled changes are marked as people labelled them.
 * @param worst how many that are marked otherwise are printed
 * @returns whether it was done in time, the second time changed nothing, and enough labelled changes alert
 */
export async function benchOtaHistory(worst = 20): Promise<boolean> {
  const bundles = COLLECTIONS.map(name => join(CORPUS, 'ota', `${name}-versions.bundle`));
  if (!bundles.every(existsSync)) {
    console.log(`The recorded histories are not here (${CORPUS}), so there is nothing to measure with.`);
    return true;
  }
  const folder = await mkdtemp(join(tmpdir(), 'ota-history-'));
  const archive = await openSqliteArchive(folder);
  try {
    const started = performance.now();
    const first = await takeIn(archive, bundles);
    const minutes = (performance.now() - started) / 60_000;
    console.log(JSON.stringify(first, undefined, 1));
    console.log(`Taken in within ${minutes.toFixed(1)} minutes (at most ${MOST_MINUTES}).`);
    const again = await takeIn(archive, bundles);
    const isSame = again.known === first.versions && again.leftOut.length === 0;
    console.log(
      `Taken in again: ${again.known} of ${again.versions} versions were known, and nothing was written.`,
    );
    const alert = await counted(archive, worst);
    const mistral = first.declared.find(({ target }) => target === MISTRAL)?.recordedAs ?? [];
    console.log(`${MISTRAL} was recorded as: ${mistral.join(', ')}`);
    const isOne = NAMES.every(name => mistral.some(as => as.endsWith(name)));
    return minutes <= MOST_MINUTES && isSame && isOne && alert >= LEAST;
  } finally {
    await archive.close();
    await rm(folder, { recursive: true });
  }
}

async function takeIn(archive: Archive, bundles: readonly string[]) {
  const targets = (await readTargets(join(import.meta.dirname, '../targets'))).map(target =>
    target.id === MISTRAL
      ? { ...target, formerly: [...(target.formerly ?? []), ...NAMES.map(document => ({ document }))] }
      : target,
  );
  const now = instant(new Date());
  const collections = await openCollections(bundles);
  try {
    await archive.declareTargets(targets, now);
    const lineages = await planHistory(collections.sources, targets, collections.textOf);
    const counter = historyCounter(lineages);
    for await (const one of importHistory(lineages, archive, collections.textOf, now)) counter.add(one);
    return counter.count();
  } finally {
    await collections.close();
  }
}

interface Labelled {
  document: string;
  date: string;
  collection: string;
  commit: string;
  alert: 'yes' | 'no' | 'either';
  summary: string;
}

/** Prints how the labelled changes of these collections stand in the archive, and returns the share of those to alert that do. */
async function counted(archive: Archive, worst: number): Promise<number> {
  const marked = await alertingByCommit(archive);
  const labelled = readFileSync(join(CORPUS, 'dev.jsonl'), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line) as Labelled)
    .filter(({ collection }) => COLLECTIONS.includes(collection.replace(/-versions$/, '')));
  const stands = ({ commit, document }: Labelled) => marked.get(`${commit} ${document}`) ?? 'no change';
  let share = 0;
  for (const label of ['yes', 'no'] as const) {
    const own = labelled.filter(({ alert }) => alert === label);
    const alerting = own.filter(each => stands(each) === 'alerting');
    if (label === 'yes') share = alerting.length / own.length;
    console.log(
      `Of ${own.length} changes labelled alert: ${label}, ${alerting.length} are alerting (${((alerting.length / own.length) * 100).toFixed(1)} %).`,
    );
    const wrong = own.filter(each => (stands(each) === 'alerting') !== (label === 'yes'));
    for (const each of wrong.slice(0, worst)) {
      console.log(`  ${each.date.slice(0, 10)} ${each.document}: ${stands(each)}. ${each.summary}`);
    }
  }
  return share;
}

/** Whether the change that a commit recorded is alerting, or why not, by commit and document. */
async function alertingByCommit(archive: Archive): Promise<ReadonlyMap<string, string>> {
  const changes = await archive.changes({ limit: Number.MAX_SAFE_INTEGER });
  const marked = new Map<string, string>();
  for (const { after, kind, verdict } of changes) {
    const recorded = (await archive.snapshot(after.id))?.capture.recorded;
    if (!recorded) continue;
    const as = verdict.alert ? 'alerting' : `${kind}, silent: ${verdict.reason}`;
    marked.set(`${recorded.commit} ${recorded.path}`, as);
  }
  return marked;
}
