import { facetWords } from './facets.ts';
import { matchOf } from './query.ts';
import type { Search } from './search.ts';

/** A search as FTS5 understands it, but for its day; undefined where nothing is asked. */
export function matchIn({ words, vendor, target, topic, current }: Search): string | undefined {
  const text = matchOf(words);
  const facets = facetWords({ vendor, target, topics: topic && [topic], current });
  const parts = [
    ...(text === undefined ? [] : [text]),
    ...(facets.length === 0 ? [] : [`facets : (${facets.join(' AND ')})`]),
  ];
  return parts.length === 0 ? undefined : parts.map(part => `(${part})`).join(' AND ');
}
