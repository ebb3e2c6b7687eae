import { html } from 'hono/html';
import type { Verdict } from '../alert/alert.ts';
import { SIGN } from '../alert/in-words.ts';
import type { Direction, Severity } from '../finding/finding.ts';
import type { Html } from './html.ts';
import type { WebWords } from './words/web-words.ts';

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

export function directionOf(direction: Direction, say: WebWords): Mark {
  return { sign: SIGN[direction], word: say.alert.direction[direction], style: STYLES[direction] };
}

/** An alert without a topic tells of a change that no rule could read: its direction is not neutral, it is unknown. */
export function markOf(verdict: Verdict, say: WebWords): Mark {
  if (verdict.alert && verdict.topics.length === 0)
    return { sign: '?', word: say.notClassified, style: 'none' };
  return directionOf(verdict.direction, say);
}

export function showMark({ sign, word, style }: Mark, suffix = ''): Html {
  return html`<span class="dir ${style}"><i aria-hidden="true">${sign}</i>${word}${suffix}</span>`;
}

/** Told by weight; colour stays with direction alone. */
export function severityMark(severity: Severity, say: WebWords): Html {
  return html`<span class="sev ${severity}"><span class="vh">${say.severity}</span>${say.alert.severity[severity]}</span>`;
}
