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

/**
 * Judges the labelled pairs, and prints the score of all, and of each half of the vendors: rules are written while reading one
 * half only, so that the other tells how they do on vendors nobody looked at. Then the worst misses.
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
  for (const half of ['read while writing the rules', 'only counted']) {
    console.log(`Vendors ${half}:`);
    console.log(
      `${score(
        pairs.filter(pair => halfOf(pair.vendor) === half),
        verdicts,
        0,
      )}\n`,
    );
  }
  console.log(`All vendors, with the worst misses:\n${score(pairs, verdicts, misses)}`);
  return seconds < MOST_SECONDS;
}

/** The half that a vendor belongs to, by the first bit that its name hashes to: nobody chose it. */
function halfOf(vendor: string): string {
  const [first = 0] = createHash('sha256').update(vendor).digest();
  return first % 2 === 0 ? 'read while writing the rules' : 'only counted';
}

function score(pairs: readonly Labelled[], verdicts: readonly Judgement[], misses: number): string {
  const folder = mkdtempSync(join(tmpdir(), 'findings-'));
  try {
    const write = (name: string, rows: readonly object[]): string => {
      writeFileSync(join(folder, name), rows.map(row => JSON.stringify(row)).join('\n'));
      return join(folder, name);
    };
    const args = [write('labels.jsonl', pairs), write('verdicts.jsonl', verdicts), '--misses', `${misses}`];
    return execFileSync(process.execPath, [join(CORPUS, 'score.mjs'), ...args], { encoding: 'utf8' });
  } finally {
    rmSync(folder, { recursive: true });
  }
}
