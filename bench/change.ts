import { cpus } from 'node:os';
import { diffLines, diffWords } from 'diff';
import { compare } from '../src/change/compare.ts';
import { documentFromMarkdown } from '../src/document/from-markdown.ts';
import { benchHtml } from './html.ts';
import { rewrite, type TextPair, textPairs } from './text-pairs.ts';
import { inMs, percentile, timed } from './timing.ts';

/** Milliseconds on one core. */
const GOAL = { median: 15, p95: 100, worst: 500, rewrite: 3000 };
/** How long a plain diff may take before it counts as not finished. */
const PATIENCE = 4000;

const METHODS: Readonly<Record<string, (pair: TextPair) => boolean>> = {
  'documents + comparison': ({ before, after }) => {
    compare(documentFromMarkdown(before), documentFromMarkdown(after));
    return true;
  },
  diffLines: ({ before, after }) => diffLines(before, after, { timeout: PATIENCE }) !== undefined,
  diffWords: ({ before, after }) => diffWords(before, after, { timeout: PATIENCE }) !== undefined,
};

/**
 * Two Markdown texts made into documents and compared, beside plain diffs of the same texts in the same run; full rewrites; and
 * pages made into documents, beside a bare parse.
 * @param most how many pairs are measured
 * @returns whether the goals are met
 */
export async function benchChange(most = Number.POSITIVE_INFINITY): Promise<boolean> {
  const { pairs, are } = textPairs();
  const some = pairs.slice(0, most);
  console.log(
    `${cpus()[0]?.model.trim()} · Node ${process.version} · ${new Date().toISOString().slice(0, 10)}`,
  );
  console.log(`${some.length} ${are}, CPU time in ms\n`);
  console.log('| | median | p95 | worst | not done in 4 s |\n|---|--:|--:|--:|--:|');
  const own = measured('documents + comparison', some);
  measured('diffLines', some);
  measured('diffWords', some);
  const rewrites = [300_000, 2_000_000].map(rewritten);
  const met = [
    percentile(own, 0.5) <= GOAL.median,
    percentile(own, 0.95) <= GOAL.p95,
    Math.max(...own) <= GOAL.worst,
    ...rewrites,
    benchHtml(),
  ];
  return met.every(Boolean);
}

function measured(name: string, pairs: readonly TextPair[]): number[] {
  const method = METHODS[name]!;
  for (const pair of pairs.slice(0, 20)) method(pair);
  const runs = pairs.map(pair => timed(() => method(pair)));
  const times = runs.map(({ ms }) => ms);
  const unfinished = runs.filter(({ value }) => !value).length;
  console.log(
    `| ${name} | ${inMs(percentile(times, 0.5))} | ${inMs(percentile(times, 0.95))} | ${inMs(Math.max(...times))} | ${unfinished} |`,
  );
  return times;
}

function rewritten(size: number): boolean {
  const pair = rewrite(size);
  const { ms } = timed(() => METHODS['documents + comparison']!(pair));
  console.log(`\nA full rewrite of ${size.toLocaleString('en')} characters: ${inMs(ms)} ms`);
  return ms <= GOAL.rewrite;
}

if (import.meta.main) process.exitCode = (await benchChange()) ? 0 : 1;
