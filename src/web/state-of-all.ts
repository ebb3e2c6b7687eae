import { html } from 'hono/html';
import type { TargetState } from '../archive/archive.ts';
import type { Html } from './html.ts';
import { markOf } from './marks.ts';
import { documentPath, fullName } from './naming.ts';
import type { Standing } from './standing.ts';
import { STRIP_WIDTH, strip } from './strip.ts';
import type { WebWords } from './words/web-words.ts';

export interface Stood {
  state: TargetState;
  standing: Standing;
}

/** The state of all documents in one sentence, one line, and one list. */
export function stateOfAll(all: readonly Stood[], say: WebWords): Html {
  const { overview } = say;
  const of = (kind: Standing['kind']) => all.filter(({ standing }) => standing.kind === kind).length;
  const unread = of('blind') + of('never');
  if (!all.length) return html`<section class="state"><p class="sum">${overview.noneWatched}</p></section>`;
  if (of('never') === all.length)
    return html`<section class="state"><p class="sum">${overview.noneRead(all.length)}</p></section>`;
  return html`<section class="state" aria-labelledby="state"><h2 id="state" class="vh">${overview.stateOfAll}</h2>
<p class="sum">${overview.sum(all.length, { changed: of('changed'), calm: of('calm'), unread })}</p>
${all.length <= DRAWN && each(all, say)}
</section>`;
}

/** Beyond this many a line of them says nothing; they are found by their state. */
const DRAWN = 200;

function each(all: readonly Stood[], say: WebWords): Html {
  const { overview } = say;
  return html`${drawing(all, say)}
<p class="legend" aria-hidden="true">${overview.legend.map(line => html`<span>${line}</span>`)}</p>
<details><summary>${overview.allWithState}</summary><ul>${all.map(
    ({ state, standing }) =>
      html`<li><a href="${documentPath(state.target.id)}">${fullName(state.target)}</a>, ${inWords(standing, say)}</li>`,
  )}</ul></details>`;
}

function drawing(all: readonly Stood[], say: WebWords): Html {
  const { overview } = say;
  const step = STRIP_WIDTH / all.length;
  // A step may be a quarter of the page or a few pixels wide; strokes and gaps keep their size.
  const gap = Math.max(Math.min(step, 20) / 2, 5);
  const placed = all.map((stood, i) => ({ ...stood, at: (i + 0.5) * step }));
  return strip({
    description: overview.drawn(all.length),
    name: overview.drawing,
    hits: placed.flatMap(({ at, state, standing }) =>
      standing.kind === 'changed'
        ? [{ at, mark: markOf(standing.change.verdict, say), label: state.target.vendor }]
        : [],
    ),
    gaps: placed.flatMap(({ at, state, standing }) =>
      standing.kind === 'blind' || standing.kind === 'never'
        ? [{ from: at - gap, to: at + gap, label: overview.unreadLabel(state.target.vendor) }]
        : [],
    ),
  });
}

function inWords({ kind }: Standing, { overview }: WebWords): Html | string {
  const words = overview.standing[kind];
  return kind === 'calm' ? words : html`<b>${words}</b>`;
}
