import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Real, labelled history; kept beside the repository and not in it. */
const CORPUS = join(import.meta.dirname, '../../shared/corpus');

/** Whether real history lies beside the checkout; what is measured on it is skipped where it does not. */
export const atHand = existsSync(join(CORPUS, 'dev.jsonl'));

type Pair = readonly [id: string, before: string, after: string];

/** Every n-th pair of consecutive texts of a real policy, in Markdown. */
export function realPairs(nth: number): Pair[] {
  return realDocuments(nth).map(({ pair }) => pair);
}

/** The same with whose they are. */
export function realDocuments(nth = 1): { pair: Pair; vendor: string; document: string }[] {
  if (!atHand) return [];
  const text = (name: string): string => readFileSync(join(CORPUS, name), 'utf8');
  return text('dev.jsonl')
    .split('\n')
    .filter((line, i) => line !== '' && i % nth === 0)
    .map(line => JSON.parse(line) as Record<'id' | 'old' | 'new' | 'vendor' | 'document', string>)
    .map(({ id, old, new: recent, vendor, document }) => ({
      pair: [id, text(old), text(recent)] as const,
      vendor,
      document: document.replace(/^.*\//, ''),
    }));
}
