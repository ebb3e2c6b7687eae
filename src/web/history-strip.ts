import { html } from 'hono/html';
import type { ChangeSummary } from '../archive/archive.ts';
import type { Html } from './html.ts';
import { between, DAY } from './instants.ts';
import { markOf } from './marks.ts';
import { STRIP_WIDTH, strip } from './strip.ts';
import type { Entry } from './timeline.ts';
import type { WebWords } from './words/web-words.ts';

/** The timeline whole, drawn to scale from the first visit to the last. */
export function historyStrip(
  entries: readonly Entry[],
  changes: ReadonlyMap<number, ChangeSummary>,
  say: WebWords,
): Html {
  const spans = entries.map(entry => ('at' in entry ? { from: entry.at, to: entry.at } : entry));
  const from = spans.at(-1)!.from;
  const to = spans[0]!.to;
  const whole = between(from, to) || 1;
  const x = (at: string) => (between(from, at) / whole) * STRIP_WIDTH;
  const name = whole > 2 * DAY ? say.day : say.moment;

  const hits = entries.flatMap(entry => {
    const change = entry.kind === 'changed' ? changes.get(entry.change) : undefined;
    return change?.verdict.alert ? [{ at: x(change.after.takenAt), mark: markOf(change.verdict, say) }] : [];
  });
  const gaps = entries.flatMap((entry, i) => {
    if (entry.kind !== 'gap') return [];
    // Nothing is known from the last good reading until the next one.
    const begin = spans[i + 1]?.to ?? entry.from;
    const end = spans[i - 1]?.from ?? entry.to;
    const middle = (x(begin) + x(end)) / 2;
    const half = Math.max((x(end) - x(begin)) / 2, 4);
    return [{ from: middle - half, to: middle + half }];
  });
  return html`${strip({
    description: say.history.drawn({
      from: name(from),
      to: name(to),
      changes: hits.length,
      gaps: gaps.length,
    }),
    name: say.overview.drawing,
    hits,
    gaps,
    labels: [
      { at: 0, text: name(from) },
      { at: STRIP_WIDTH, text: name(to) },
    ],
  })}
<p class="legend" aria-hidden="true">${say.history.legend.map(line => html`<span>${line}</span>`)}</p>`;
}
