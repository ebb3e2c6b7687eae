import { html } from 'hono/html';
import type { TargetState } from '../archive/archive.ts';
import type { Html } from './html.ts';
import { markOf } from './marks.ts';
import { documentPath, fullName } from './naming.ts';
import type { Standing } from './standing.ts';
import { STRIP_WIDTH, strip } from './strip.ts';
import { count, list } from './words.ts';

export interface Stood {
  state: TargetState;
  standing: Standing;
}

/** The state of all documents in one sentence, one line, and one list. */
export function stateOfAll(all: readonly Stood[]): Html {
  const of = (kind: Standing['kind']) => all.filter(({ standing }) => standing.kind === kind).length;
  const unread = of('blind') + of('never');
  if (!all.length)
    return html`<section class="state"><p class="sum">No document is watched yet. Each file in the targets folder declares the documents of one vendor.</p></section>`;
  if (of('never') === all.length)
    return html`<section class="state"><p class="sum">${count(all.length, 'document')} watched; none has been read yet. <a href="#unread">When each is read</a> stands below.</p></section>`;
  return html`<section class="state" aria-labelledby="state"><h2 id="state" class="vh">State of all watched documents</h2>
<p class="sum">${count(all.length, 'document')} watched. In the last seven days ${list([
    `${told(of('changed'))} changed on these subjects`,
    `${told(of('calm'))} did not`,
  ])}${unread > 0 ? html`; <a href="#unread">${told(unread)} could not be read</a>.` : '.'}</p>
${all.length <= DRAWN && each(all)}
</section>`;
}

/** Beyond this many a line of them says nothing; they are found by their state. */
const DRAWN = 200;

function each(all: readonly Stood[]): Html {
  return html`${drawing(all)}
<p class="legend" aria-hidden="true"><span>Each step of the line is one document.</span><span>Line: calm</span><span>Stroke: changed</span><span>× and gap: not read</span></p>
<details><summary>All documents, with their state</summary><ul>${all.map(
    ({ state, standing }) =>
      html`<li><a href="${documentPath(state.target.id)}">${fullName(state.target)}</a>, ${inWords(standing)}</li>`,
  )}</ul></details>`;
}

function drawing(all: readonly Stood[]): Html {
  const step = STRIP_WIDTH / all.length;
  // A step may be a quarter of the page or a few pixels wide; strokes and gaps keep their size.
  const gap = Math.max(Math.min(step, 20) / 2, 5);
  const placed = all.map((stood, i) => ({ ...stood, at: (i + 0.5) * step }));
  return strip({
    description: `${count(all.length, 'watched document')} in one line. The list below says how each stands.`,
    hits: placed.flatMap(({ at, state, standing }) =>
      standing.kind === 'changed'
        ? [{ at, mark: markOf(standing.change.verdict), label: state.target.vendor }]
        : [],
    ),
    gaps: placed.flatMap(({ at, state, standing }) =>
      standing.kind === 'blind' || standing.kind === 'never'
        ? [{ from: at - gap, to: at + gap, label: `${state.target.vendor}, unread` }]
        : [],
    ),
  });
}

function inWords(standing: Standing): Html | string {
  switch (standing.kind) {
    case 'calm':
      return 'calm';
    case 'changed':
      return html`<b>changed</b>`;
    case 'blind':
      return html`<b>not read</b>`;
    case 'never':
      return html`<b>never read</b>`;
  }
}

const told = (n: number): string => n.toLocaleString('en');
