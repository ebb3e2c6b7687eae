import { html } from 'hono/html';
import type { WordRun } from '../change/change.ts';
import type { Html } from './html.ts';

/**
 * The text before and the text after as one text with `<del>` and `<ins>`. A column of the diff hides the one or the other, so
 * that no second markup is needed. White space at the end of a mark moves behind it where the marks before end in white
 * space too: a space neither shows as struck nor joins a deleted to an inserted word, and HTML collapses what is left over.
 */
export function wordMarks(words: readonly WordRun[]): Html {
  let spaced = true;
  return html`${words.map(({ mark, text }) => {
    if (mark === 'same') {
      spaced = /\s$/.test(text);
      return text;
    }
    const body = spaced ? text.trimEnd() : text;
    const rest = text.slice(body.length);
    if (!body) return rest;
    return mark === 'inserted' ? html`<ins>${body}</ins>${rest}` : html`<del>${body}</del>${rest}`;
  })}`;
}
