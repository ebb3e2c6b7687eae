import { html } from 'hono/html';
import type { Html } from './html.ts';
import type { Mark } from './marks.ts';

export const STRIP_WIDTH = 1176;
/** Roughly how wide a character of a label is, in the strip's units. */
const CHARACTER = 6.4;

/** Where things stand on the strip, in its own units from 0 to `STRIP_WIDTH`. */
export interface Strip {
  /** Says in words what the drawing shows. */
  description: string;
  /** What it is called while one moves along it. */
  name: string;
  hits: readonly { at: number; mark: Mark; label?: string }[];
  gaps: readonly { from: number; to: number; label?: string }[];
  labels?: readonly { at: number; text: string }[];
}

/**
 * The one drawing used everywhere: a line while read and unchanged, a stroke where the text changed, a real gap where nothing
 * could be read. Labels that would run into each other are left out; the list beside the strip has them all.
 */
export function strip({ description, name, hits, gaps, labels = [] }: Strip): Html {
  const holes = merged(gaps);
  const ends = [0, ...holes.map(gap => gap.to)];
  const starts = [...holes.map(gap => gap.from), STRIP_WIDTH];
  const captions = [
    ...hits.map(hit => ({ at: hit.at, text: hit.label ?? '' })),
    ...gaps.map(gap => ({ at: (gap.from + gap.to) / 2, text: gap.label ?? '' })),
    ...labels,
  ];
  return html`<div class="scroll" tabindex="0" role="group" aria-label="${name}"><svg class="strip" viewBox="0 0 ${STRIP_WIDTH} 68" role="img" aria-label="${description}">
${starts.map((start, i) => start > ends[i]! && html`<path class="calm" d="M${round(ends[i]!)} 30H${round(start)}"/>`)}
${holes.map(
  ({ from, to }) =>
    html`<path class="gap" d="M${round(from)} 24v12M${round(to)} 24v12"/><text class="no" x="${round((from + to) / 2)}" y="13" text-anchor="middle">×</text>`,
)}
${hits.map(
  ({ at, mark: { sign, style } }) =>
    html`<path class="hit ${style}" d="M${round(at)} 18v24"/><text class="sig ${style}" x="${round(at)}" y="12" text-anchor="middle">${sign}</text>`,
)}
${uncrowded(captions).map(
  ({ at, text }) => html`<text x="${round(at)}" y="62" text-anchor="${anchor(at, text)}">${text}</text>`,
)}
</svg></div>`;
}

/** Gaps in order, those that touch made one. */
function merged(gaps: Strip['gaps']): { from: number; to: number }[] {
  const result: { from: number; to: number }[] = [];
  for (const { from, to } of gaps.toSorted((a, b) => a.from - b.from)) {
    const last = result.at(-1);
    if (last && from <= last.to + 1) last.to = Math.max(last.to, to);
    else result.push({ from, to });
  }
  return result;
}

function uncrowded<L extends { at: number; text: string }>(labels: readonly L[]): L[] {
  let free = Number.NEGATIVE_INFINITY;
  return labels
    .filter(label => label.text)
    .toSorted((a, b) => a.at - b.at)
    .filter(({ at, text }) => {
      const half = (text.length * CHARACTER) / 2;
      if (at - half < free) return false;
      free = at + half + CHARACTER;
      return true;
    });
}

function anchor(at: number, text: string): 'start' | 'middle' | 'end' {
  const half = (text.length * CHARACTER) / 2;
  return at < half ? 'start' : at > STRIP_WIDTH - half ? 'end' : 'middle';
}

const round = (n: number) => Number(n.toFixed(1));
