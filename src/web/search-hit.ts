import { html } from 'hono/html';
import { topicsInWords } from '../alert/in-words.ts';
import type { Hit, Reading, Stay } from '../search/search.ts';
import type { Target } from '../target/target.ts';
import type { Html } from './html.ts';
import { day, moment, time } from './instants.ts';
import { documentPath } from './naming.ts';

/** Times at which a clause stood, shown at most: one that flaps has hundreds. */
const SHOWN = 4;

/** A clause that was found: whose it is, its words, and its times. */
export function searchHit({ target, text, path, topics, stays }: Hit, of: Target): Html {
  const latest = stays.slice(-SHOWN);
  const earlier = stays.length - latest.length;
  const stands = stays.at(-1)!.until === undefined;
  return html`<li class="hit-clause${!stands && ' gone'}">
<p class="src"><b>${of.vendor}</b>, <a href="${documentPath(target)}">${of.document}</a>${topics.length > 0 && ` · ${topicsInWords(topics)}`}</p>
<blockquote>${path.length > 0 && html`<p class="path">${path.join(' › ')}</p>`}<p>${text.map(({ text, found }) => (found ? html`<mark>${text}</mark>` : text))}</p></blockquote>
<ul class="stays">${earlier > 0 && html`<li>First ${reading(stays[0].from)}, and ${earlier} times in all before:</li>`}${latest.map(stay)}</ul>
</li>`;
}

function stay({ from, until }: Stay): Html {
  if (until === undefined) return html`<li><b>Stands</b> since ${reading(from)}</li>`;
  const told = from.at.slice(0, 10) === until.at.slice(0, 10) ? moment : day;
  return html`<li>Stood from ${reading(from, told)}, <a href="/snapshots/${until.snapshot}">gone on ${time(until.at, told(until.at))}</a></li>`;
}

function reading({ snapshot, number, at }: Reading, told = day): Html {
  return html`<a href="/snapshots/${snapshot}#c${number}">${time(at, told(at))}</a>`;
}
