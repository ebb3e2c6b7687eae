import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Two consecutive texts of a policy, in Markdown. */
export interface TextPair {
  before: string;
  after: string;
}

/** Real, labelled history; kept beside the repository and not in it. */
const CORPUS = join(import.meta.dirname, '../../shared/corpus');

/** Pairs of real history where they are at hand, else generated ones. */
export function textPairs(): { pairs: readonly TextPair[]; are: string } {
  const list = join(CORPUS, 'dev.jsonl');
  if (!existsSync(list)) {
    const pairs = Array.from({ length: 100 }, (_, i) => edited(10_000 + 1500 * i, i + 1));
    return { pairs, are: 'generated pairs' };
  }
  const pairs = readFileSync(list, 'utf8')
    .split('\n')
    .filter(line => line !== '')
    .map(line => JSON.parse(line) as { old: string; new: string })
    .map(pair => ({
      before: readFileSync(join(CORPUS, pair.old), 'utf8'),
      after: readFileSync(join(CORPUS, pair.new), 'utf8'),
    }));
  return { pairs, are: 'real pairs of dev.jsonl' };
}

/** Two texts of about `size` characters out of the same words, of which no sentence is the same. */
export function rewrite(size: number): TextPair {
  return { before: policy(size, 1).join('\n\n'), after: policy(size, 2).join('\n\n') };
}

/** A text of about `size` characters and a copy of it in which every tenth paragraph is another. */
function edited(size: number, seed: number): TextPair {
  const before = policy(size, seed);
  const other = policy(size, seed + 1000);
  return {
    before: before.join('\n\n'),
    after: before.map((text, i) => (i % 10 === seed % 10 ? (other[i] ?? text) : text)).join('\n\n'),
  };
}

const COMMON =
  'the of to we and your you or in for our that may with data use as is this are not by on it'.split(' ');
const WORDS = 2000;

/** Paragraphs of made-up words between common ones, as frequent as words are: the n-th is drawn in proportion to 1/n. */
function policy(size: number, seed: number): string[] {
  const next = random(seed);
  const word = (): string => {
    const rank = Math.floor(WORDS ** next());
    return COMMON[rank] ?? (rank * 7919).toString(36) + 'aeiou'[rank % 5];
  };
  const paragraphs: string[] = [];
  for (let length = 0; length < size; length += paragraphs.at(-1)!.length + 2) {
    const sentences = Array.from({ length: 1 + Math.floor(next() * 4) }, () => {
      const words = Array.from({ length: 8 + Math.floor(next() * 20) }, word);
      return `${words.join(' ')}.`;
    });
    paragraphs.push(paragraphs.length % 12 === 0 ? `## ${word()} ${word()}` : sentences.join(' '));
  }
  return paragraphs;
}

/** Numbers from 0 to 1 that are the same in every run (mulberry32). */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}
