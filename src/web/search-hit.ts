import { html } from 'hono/html';
import type { Hit, Reading, Stay } from '../search/search.ts';
import type { Target } from '../target/target.ts';
import type { Html } from './html.ts';
import { langAttribute } from './lang-attribute.ts';
import { documentPath } from './naming.ts';
import type { WebWords } from './words/web-words.ts';

/** Times at which a clause stood, shown at most: one that flaps has hundreds. */
const SHOWN = 4;

/** A clause that was found: whose it is, its words, and its times. */
export function searchHit(hit: Hit, of: Target, say: WebWords): Html {
  const { target, text, language, path, topics, stays } = hit;
  const first = reading(stays[0].from, say);
  const latest = stays.slice(-SHOWN);
  const earlier = stays.length - latest.length;
  const stands = stays.at(-1)!.until === undefined;
  return html`<li class="hit-clause${!stands && ' gone'}">
<p class="src"><b>${of.vendor}</b>, <a href="${documentPath(target)}">${of.document}</a>${topics.length > 0 && ` · ${say.alert.topics(topics)}`}</p>
<blockquote${langAttribute(language)}>${path.length > 0 && html`<p class="path">${path.join(' › ')}</p>`}<p>${text.map(({ text, found }) => (found ? html`<mark>${text}</mark>` : text))}</p></blockquote>
<ul class="stays">${earlier > 0 && html`<li>${say.search.firstOf(first, earlier)}</li>`}${latest.map(each => stay(each, say))}</ul>
</li>`;
}

function stay({ from, until }: Stay, say: WebWords): Html {
  const { search, time } = say;
  if (until === undefined) return html`<li>${search.stands(reading(from, say))}</li>`;
  const told = from.at.slice(0, 10) === until.at.slice(0, 10) ? say.moment : say.day;
  const gone = search.goneOn(time(until.at, told(until.at)));
  return html`<li>${search.stoodFrom(reading(from, say, told))}<a href="/snapshots/${until.snapshot}">${gone}</a></li>`;
}

function reading({ snapshot, number, at }: Reading, { time, day }: WebWords, told = day): Html {
  return html`<a href="/snapshots/${snapshot}#c${number}">${time(at, told(at))}</a>`;
}
