import { html } from 'hono/html';
import { TOPICS } from '../../finding/finding.ts';
import { COUNTED, type Hits, type Progress, type Search } from '../../search/search.ts';
import type { Target, TargetId } from '../../target/target.ts';
import type { Html } from '../html.ts';
import { fullName } from '../naming.ts';
import { choice, vendorField } from '../overview-filter.ts';
import { searchHit } from '../search-hit.ts';
import type { WebWords } from '../words/web-words.ts';

export interface SearchView {
  asked: Search;
  /** Absent where this web archive has no index. */
  found: (Hits & { progress: Progress }) | undefined;
  targets: ReadonlyMap<TargetId, Target>;
}

/** Clauses by their words: who says or said it, since when, until when. */
export function searchPage({ asked, found, targets }: SearchView, say: WebWords): Html {
  const words = say.search;
  return html`
<header class="title"><h1>${words.heading}</h1><p>${words.lede}</p></header>
${form(asked, say)}
${found ? results(asked, found, targets, say) : html`<p class="empty">${words.noIndex}</p>`}`;
}

function form({ words, vendor, target, topic, on, current }: Search, say: WebWords): Html {
  const told = say.search;
  return html`<form class="asof search" method="get" action="/search" role="search">
<label class="words">${told.words}<input type="search" name="q" value="${words}" maxlength="500" autocomplete="off"></label>
${vendorField(vendor, say)}
${choice({ name: 'topic', label: say.topic }, TOPICS, topic, each => say.alert.topics([each]), say)}
<label>${told.asItStoodOn}<input type="date" name="on" value="${on ?? ''}"></label>
<label class="tick"><input type="checkbox" name="current" value="1"${current ? html` checked` : ''}> ${told.onlyCurrent}</label>
${target && html`<input type="hidden" name="document" value="${target}">`}
<button type="submit">${told.search}</button></form>`;
}

function results(
  asked: Search,
  { hits, count: all, next, progress }: Hits & { progress: Progress },
  targets: ReadonlyMap<TargetId, Target>,
  say: WebWords,
): Html {
  const words = say.search;
  // What comes and goes has no day.
  const { on: _, ...followed } = asked;
  const behind = progress.done < progress.of;
  const within = asked.target && targets.get(asked.target);
  return html`<section class="hits" aria-labelledby="found">
<h2 id="found" class="label">${howMany(asked, all, say)}${within && words.inDocument(fullName(within))}</h2>
${behind && html`<p class="notice">${words.behind(Math.floor((100 * progress.done) / progress.of))}</p>`}
<ul>${hits.map(hit => searchHit(hit, targets.get(hit.target)!, say))}</ul>
${next !== undefined && html`<p class="more"><a href="${nextPage(asked, next)}">${words.older}</a></p>`}
${asked.words !== '' && html`<p class="more"><a href="/feed.atom?${queryOf(followed)}">${words.feed}</a></p>`}
</section>`;
}

function howMany(asked: Search, all: number, { search: words }: WebWords): string {
  const isAsked = asked.words !== '' || asked.vendor || asked.topic || asked.target || asked.current;
  if (all === 0 && !isAsked) return words.begin;
  if (all === 0) return words.noClause;
  return all < COUNTED ? words.found(all) : words.orMore(COUNTED);
}

function nextPage(asked: Search, after: number): string {
  const query = queryOf(asked);
  query.set('after', String(after));
  return `/search?${query}`;
}

function queryOf({ words, vendor, target, topic, on, current }: Search): URLSearchParams {
  return new URLSearchParams({
    q: words,
    ...(vendor && { vendor }),
    ...(target && { document: target }),
    ...(topic && { topic }),
    ...(on && { on }),
    ...(current && { current: '1' }),
  });
}
