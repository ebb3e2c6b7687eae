import { TOPICS } from '../../finding/finding.ts';
import type { Search } from '../../search/search.ts';
import { dayAsked, idAsked } from '../asked.ts';
import { type Load, type Query, targetsOf } from '../load.ts';
import { searchPage } from '../pages/search.ts';

/** Clauses of all times by their words. */
export const loadSearch: Load = async (sources, _parameters, query) => {
  const { say } = sources;
  const asked = searchAsked(query);
  const found = await sources.search?.search(asked);
  const targets = await targetsOf(sources, found?.hits ?? []);
  const title = asked.words === '' ? say.search.title : say.search.titleOf(asked.words);
  return { place: { title, under: '/search' }, main: searchPage({ asked, found, targets }, say) };
};

/** What an address asks to be searched. What it asks wrongly narrows nothing. */
export function searchAsked({ q, vendor, document, topic, on, current, after }: Query): Search {
  const [day, last] = [dayAsked(on), idAsked(after)];
  const isTopic = TOPICS.find(each => each === topic);
  return {
    words: q?.trim() ?? '',
    ...(vendor?.trim() && { vendor: vendor.trim() }),
    ...(document && { target: document }),
    ...(isTopic && { topic: isTopic }),
    ...(day !== undefined && { on: day }),
    ...(current === '1' && { current: true as const }),
    ...(last !== undefined && { after: last }),
  };
}
