import { html } from 'hono/html';
import type { Verdict } from '../alert/alert.ts';
import { DIRECTION_IN_WORDS, SEVERITY_IN_WORDS } from '../alert/in-words.ts';
import type { Direction, Severity } from '../finding/finding.ts';
import type { Html } from './html.ts';

/** What a change does to the person: sign, word, then colour, so that none is needed alone. */
export interface Mark {
  sign: string;
  word: string;
  /** Class in the stylesheet. */
  style: string;
}

const STYLES: Record<Direction, string> = {
  'less-control': 'less',
  'more-control': 'more',
  mixed: 'mixed',
  neutral: 'none',
};

export function directionOf(direction: Direction): Mark {
  return { ...DIRECTION_IN_WORDS[direction], style: STYLES[direction] };
}

/** An alert without a topic tells of a change that no rule could read: its direction is not neutral, it is unknown. */
export function markOf(verdict: Verdict): Mark {
  if (verdict.alert && verdict.topics.length === 0)
    return { sign: '?', word: 'Not classified', style: 'none' };
  return directionOf(verdict.direction);
}

export function showMark({ sign, word, style }: Mark, suffix = ''): Html {
  return html`<span class="dir ${style}"><i aria-hidden="true">${sign}</i>${word}${suffix}</span>`;
}

/** Told by weight; colour stays with direction alone. */
export function severityMark(severity: Severity): Html {
  return html`<span class="sev ${severity}"><span class="vh">Severity: </span>${SEVERITY_IN_WORDS[severity]}</span>`;
}
