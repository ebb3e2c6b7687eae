import { isDeepStrictEqual } from 'node:util';
import type { Instant } from '../../words/instant.ts';
import type { Selector } from '../target.ts';
import type { FormerTerms } from './declaration.ts';
import { parseMoment } from './moment.ts';
import { type PageToRead, pagesOf } from './pages.ts';

/** How a page was read until a moment, where that is not how it is read now. */
export interface FormerPage {
  until?: Instant;
  url?: string;
  select?: Selector[];
  remove?: Selector[];
}

/**
 * What a document's history says of each of its pages now: of the page at the same address, else of the first. Entries that differ in what leaves
 * no trace in a capture (filters, scripts) say nothing.
 */
export function formerPages(
  history: readonly FormerTerms[],
  pages: readonly PageToRead[],
): ReadonlyMap<PageToRead, FormerPage[]> {
  const formers = new Map<PageToRead, FormerPage[]>(pages.map(page => [page, []]));
  for (const entry of history) {
    const until = entry.validUntil === undefined ? undefined : parseMoment(entry.validUntil);
    for (const taken of pagesOf(entry)) {
      if (!taken.ok) continue;
      const now = pages.find(({ url }) => url === taken.page.url) ?? pages[0];
      const differs = now && difference(taken.page, now);
      if (differs) formers.get(now)?.push({ ...(until && { until }), ...differs });
    }
  }
  return formers;
}

function difference(then: PageToRead, now: PageToRead): FormerPage | undefined {
  const { url, select, remove } = then;
  const differs = {
    ...(url !== now.url && { url }),
    ...(!isDeepStrictEqual(select, now.select) && { select }),
    ...(!isDeepStrictEqual(remove, now.remove) && { remove }),
  };
  return Object.keys(differs).length > 0 ? differs : undefined;
}

/** The last moment that a history knows of. */
export function endOf(history: readonly FormerTerms[]): Instant | undefined {
  return history
    .flatMap(({ validUntil }) => (validUntil === undefined ? [] : (parseMoment(validUntil) ?? [])))
    .sort()
    .at(-1);
}
