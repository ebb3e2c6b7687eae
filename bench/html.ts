import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { documentFromHtml } from '../src/document/from-html.ts';
import { type ReplayPage, replayPages } from './replay-pages.ts';
import { inMs, percentile, timed } from './timing.ts';

/** How much longer than a bare parse and walk a document may take. */
const GOAL = 1.5;
const ROUNDS = 3;
const OWN = join(import.meta.dirname, '../test/document/pages');

type Page = Omit<ReplayPage, 'of'>;

/** Pages made into documents, beside a bare parse with parse5 and a walk over its tree. @returns whether the goal is met */
export function benchHtml(): boolean {
  const { pages, are } = somePages();
  const bare: number[] = [];
  const whole: number[] = [];
  // One after the other, so that what else the machine does meets both.
  for (let round = 0; round < ROUNDS; round++) {
    for (const { html, select, remove } of pages) {
      bare.push(timed(() => walked(html)).ms);
      whole.push(timed(() => documentFromHtml(html, { select, remove })).ms);
    }
  }
  const ratio = sum(whole) / sum(bare);
  console.log(`\n${pages.length} ${are}, ${ROUNDS} rounds, CPU time in ms\n`);
  console.log('| | median | p95 | all |\n|---|--:|--:|--:|');
  for (const [name, times] of [['parse5 and a walk', bare] as const, ['document', whole] as const]) {
    const figures = [percentile(times, 0.5), percentile(times, 0.95), sum(times)];
    console.log(`| ${name} | ${figures.map(inMs).join(' | ')} |`);
  }
  console.log(`\n${ratio.toFixed(2)} times the bare parse and walk`);
  return ratio <= GOAL;
}

function walked(html: string): number {
  let characters = 0;
  const open: DefaultTreeAdapterTypes.ChildNode[] = [...parse(html).childNodes];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if ('value' in node) characters += node.value.length;
    if ('childNodes' in node) open.push(...node.childNodes);
  }
  return characters;
}

/** Recorded pages where they are at hand, else those of the tests. */
function somePages(): { pages: readonly Page[]; are: string } {
  const recorded = replayPages();
  if (recorded !== undefined) return { pages: recorded, are: 'recorded pages' };
  const pages = globSync('*.html', { cwd: OWN }).map(file => ({
    html: readFileSync(join(OWN, file), 'utf8'),
    select: [],
    remove: [],
  }));
  return { pages, are: 'pages of the tests' };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
