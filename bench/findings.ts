import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Judgement } from '../src/watch/judge.ts';
import { judge } from '../src/watch/judge.ts';

/** Labelled pairs of real histories; they are kept beside the repository and not in it. */
const CORPUS = join(import.meta.dirname, '../../shared/corpus');

/** Seconds of one core in which all pairs are to be judged. */
const MOST_SECONDS = 60;

interface Labelled {
  id: string;
  vendor: string;
  old: string;
  new: string;
}

/** Into so many folds vendors are dealt. */
const FOLDS = 5;

const READ = 'read while writing the rules';
const COUNTED = 'only counted';

/**
 * Judges the labelled pairs, and prints the score of all, and of each half of the vendors: rules are written while reading one
 * half only, so that the other tells how they do on vendors nobody looked at. The worst misses are printed of the first half
 * only, for the second is not to be read. Then the same figures by folds of vendors, which tell how much they vary with them.
 * @param misses how many misses are printed
 * @returns whether the pairs were judged in time
 */
export function benchFindings(misses = 20): boolean {
  if (!existsSync(join(CORPUS, 'dev.jsonl'))) {
    console.log(`The labelled pairs are not here (${CORPUS}), so there is nothing to measure with.`);
    return true;
  }
  const lines = readFileSync(join(CORPUS, 'dev.jsonl'), 'utf8').split('\n').filter(Boolean);
  const pairs = lines.map(line => JSON.parse(line) as Labelled);
  const text = (path: string): string => readFileSync(join(CORPUS, path), 'utf8');
  const started = process.cpuUsage().user;
  const verdicts = pairs.map(pair => judge({ id: pair.id, old: text(pair.old), new: text(pair.new) }));
  const seconds = (process.cpuUsage().user - started) / 1e6;
  console.log(`${pairs.length} pairs judged in ${seconds.toFixed(1)} s of one core\n`);
  for (const [half, most] of [
    [READ, misses],
    [COUNTED, 0],
  ] as const) {
    console.log(`Vendors ${half}:`);
    const own = pairs.filter(pair => halfOf(pair.vendor) === half);
    console.log(`${score(own, verdicts, '--misses', `${most}`)}\n`);
  }
  console.log(`All vendors:\n${score(pairs, verdicts, '--misses', '0')}\nBy folds of vendors:`);
  for (let fold = 0; fold < FOLDS; fold++) {
    const own = pairs.filter(pair => hashOf(pair.vendor) % FOLDS === fold);
    console.log(`  ${inOneLine(own, JSON.parse(score(own, verdicts, '--json')) as Score)}`);
  }
  return seconds < MOST_SECONDS;
}

/** The half that a vendor belongs to, by the first bit that its name hashes to: nobody chose it. */
function halfOf(vendor: string): string {
  return hashOf(vendor) % 2 === 0 ? READ : COUNTED;
}

function hashOf(vendor: string): number {
  return createHash('sha256').update(vendor).digest()[0]!;
}

interface Rates {
  precision: number | null;
  recall: number | null;
}

interface Score {
  alert: Rates;
  topics: Rates;
  direction: { accuracy: number | null };
  clauses: Rates;
}

function inOneLine(pairs: readonly Labelled[], { alert, topics, direction, clauses }: Score): string {
  const vendors = new Set(pairs.map(pair => pair.vendor)).size;
  const share = (value: number | null): string => value?.toFixed(3) ?? '-';
  const rates = ({ precision, recall }: Rates): string => `${share(precision)} / ${share(recall)}`;
  return [
    `${vendors} vendors, ${pairs.length} pairs`,
    `alerts ${rates(alert)}`,
    `topics ${rates(topics)}`,
    `direction ${share(direction.accuracy)}`,
    `clauses ${rates(clauses)}`,
  ].join(' · ');
}

/** What the corpus's own score says of these pairs. */
function score(
  pairs: readonly Labelled[],
  verdicts: readonly Judgement[],
  ...options: readonly string[]
): string {
  const folder = mkdtempSync(join(tmpdir(), 'findings-'));
  try {
    const write = (name: string, rows: readonly object[]): string => {
      writeFileSync(join(folder, name), rows.map(row => JSON.stringify(row)).join('\n'));
      return join(folder, name);
    };
    const args = [write('labels.jsonl', pairs), write('verdicts.jsonl', verdicts), ...options];
    return execFileSync(process.execPath, [join(CORPUS, 'score.mjs'), ...args], { encoding: 'utf8' });
  } finally {
    rmSync(folder, { recursive: true });
  }
}
