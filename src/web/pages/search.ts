import { html } from 'hono/html';
import { topicsInWords } from '../../alert/in-words.ts';
import { TOPICS } from '../../finding/finding.ts';
import { COUNTED, type Hits, type Progress, type Search } from '../../search/search.ts';
import type { Target, TargetId } from '../../target/target.ts';
import type { Html } from '../html.ts';
import { fullName } from '../naming.ts';
import { searchHit } from '../search-hit.ts';
import { count } from '../words.ts';

export interface SearchView {
  asked: Search;
  /** Absent where this web archive has no index. */
  found: (Hits & { progress: Progress }) | undefined;
  targets: ReadonlyMap<TargetId, Target>;
}

/** Clauses by their words: who says or said it, since when, until when. */
export function searchPage({ asked, found, targets }: SearchView): Html {
  return html`
<header class="title"><h1>Search the clauses</h1><p>Every clause of every reading, with when it first appeared and when it went.</p></header>
${form(asked)}
${found ? results(asked, found, targets) : html`<p class="empty">This web archive keeps no index to search. Start it with <code>npm start</code> or <code>clausewatch web</code>.</p>`}`;
}

function form({ words, vendor, target, topic, on, current }: Search): Html {
  return html`<form class="asof search" method="get" action="/search" role="search">
<label class="words">Words, a “whole phrase” in quotes, or train* for training as well<input type="search" name="q" value="${words}" maxlength="500" autocomplete="off"></label>
<label>Vendor<input type="text" name="vendor" value="${vendor ?? ''}" maxlength="100" placeholder="any"></label>
<label>Topic<select name="topic"><option value="">Any</option>${TOPICS.map(
    each =>
      html`<option value="${each}"${each === topic ? html` selected` : ''}>${topicsInWords([each])}</option>`,
  )}</select></label>
<label>As it stood on<input type="date" name="on" value="${on ?? ''}"></label>
<label class="tick"><input type="checkbox" name="current" value="1"${current ? html` checked` : ''}> Only what stands today</label>
${target && html`<input type="hidden" name="document" value="${target}">`}
<button type="submit">Search</button></form>`;
}

function results(
  asked: Search,
  { hits, count: all, next, progress }: Hits & { progress: Progress },
  targets: ReadonlyMap<TargetId, Target>,
): Html {
  const behind = progress.done < progress.of;
  const within = asked.target && targets.get(asked.target);
  return html`<section class="hits" aria-labelledby="found">
<h2 id="found" class="label">${howMany(asked, all)}${within && ` in ${fullName(within)}`}</h2>
${behind && html`<p class="notice">The index is being made: ${Math.floor((100 * progress.done) / progress.of)} % of all visits are in it. Newer clauses are found when it is done.</p>`}
<ul>${hits.map(hit => searchHit(hit, targets.get(hit.target)!))}</ul>
${next !== undefined && html`<p class="more"><a href="${nextPage(asked, next)}">Older clauses</a></p>`}
</section>`;
}

function howMany(asked: Search, all: number): string {
  const isAsked = asked.words !== '' || asked.vendor || asked.topic || asked.target || asked.current;
  if (all === 0 && !isAsked) return 'Type a word, a phrase or an address to begin';
  if (all === 0) return 'No clause says so';
  return all < COUNTED ? count(all, 'clause') : `${COUNTED.toLocaleString('en')} clauses or more`;
}

function nextPage({ words, vendor, target, topic, on, current }: Search, after: number): string {
  const query = new URLSearchParams({
    q: words,
    ...(vendor && { vendor }),
    ...(target && { document: target }),
    ...(topic && { topic }),
    ...(on && { on }),
    ...(current && { current: '1' }),
    after: String(after),
  });
  return `/search?${query}`;
}
