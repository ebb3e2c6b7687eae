import type { Document } from '../src/document/document.ts';
import { documentFromHtml } from '../src/document/from-html.ts';
import { sameTexts } from '../src/document/sameness.ts';
import { type ReplayPage, replayPages } from './replay-pages.ts';
import { percentile } from './timing.ts';

/** Shares of text: how much of what was declared is found, and how much of what is found was declared, on the median page. */
const GOAL = { found: 0.99, declared: 0.9 };

interface Agreement {
  of: string;
  found: number;
  declared: number;
}

/**
 * What main-content detection finds in recorded pages, beside what their declared selectors select there. Pages whose selectors
 * match nothing have nothing to compare with.
 * @returns whether the goals are met; true where no recorded pages are at hand
 */
export function benchMainContent(): boolean {
  const pages = replayPages();
  if (pages === undefined) {
    console.log('No recorded pages are at hand: nothing was measured.');
    return true;
  }
  const agreements = pages.filter(({ select }) => select.length > 0).flatMap(page => agreement(page) ?? []);
  console.log(`${agreements.length} recorded pages whose selectors match\n`);
  console.log('| | pages | of the declared text found | of the found text declared |\n|---|--:|--:|--:|');
  for (const [of, some] of Map.groupBy(agreements, one => one.of)) told(of, some);
  const { found, declared } = told('all', agreements);
  return found >= GOAL.found && declared >= GOAL.declared;
}

function agreement({ of, html, select, remove }: ReplayPage): Agreement | undefined {
  const declared = documentFromHtml(html, { select, remove });
  if (declared.section !== 'selected') return undefined;
  const found = documentFromHtml(html, { remove });
  return { of, found: covered(declared, found), declared: covered(found, declared) };
}

/** The share of a document's text that stands in another one, clause by clause. */
function covered(document: Document, by: Document): number {
  const there = new Set(sameTexts(by));
  let [all, shared] = [0, 0];
  for (const text of sameTexts(document)) {
    all += text.length;
    if (there.has(text)) shared += text.length;
  }
  return all === 0 ? 1 : shared / all;
}

/** Prints the median page and, where it is another, the worst one. */
function told(name: string, some: readonly Agreement[]): { found: number; declared: number } {
  const share = (values: readonly number[]): string => {
    const [middle, least] = [percentile(values, 0.5), Math.min(...values)].map(value => value.toFixed(3));
    return middle === least ? middle! : `${middle} (worst ${least})`;
  };
  const [found, declared] = [some.map(one => one.found), some.map(one => one.declared)];
  console.log(`| ${name} | ${some.length} | ${share(found)} | ${share(declared)} |`);
  return { found: percentile(found, 0.5), declared: percentile(declared, 0.5) };
}
