import { html } from 'hono/html';
import { DIRECTION_IN_WORDS, SEVERITY_IN_WORDS } from '../alert/in-words.ts';
import type { Direction, Severity } from '../finding/finding.ts';
import type { Html } from './html.ts';

/** Class of a direction in the stylesheet. */
export const DIRECTION_STYLE: Record<Direction, string> = {
  'less-control': 'less',
  'more-control': 'more',
  mixed: 'mixed',
  neutral: 'none',
};

/** What a change does to the person: sign, word, then colour, so that none is needed alone. */
export function directionMark(direction: Direction, suffix = ''): Html {
  const { sign, word } = DIRECTION_IN_WORDS[direction];
  return html`<span class="dir ${DIRECTION_STYLE[direction]}"><i aria-hidden="true">${sign}</i>${word}${suffix}</span>`;
}

/** Told by weight; colour stays with direction alone. */
export function severityMark(severity: Severity): Html {
  return html`<span class="sev ${severity}"><span class="vh">Severity: </span>${SEVERITY_IN_WORDS[severity]}</span>`;
}
