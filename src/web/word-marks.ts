import { html } from 'hono/html';
import type { WordRun } from '../change/change.ts';
import type { Html } from './html.ts';

/**
 * The text before and the text after as one text with `<del>` and `<ins>`. A column of the diff hides the one or the other, so
 * that no second markup is needed. White space at the edges of a mark moves out of it where the neighbour has white space
 * too: HTML collapses the two into one, and no space shows as struck or joins a deleted to an inserted word.
 */
export function wordMarks(words: readonly WordRun[]): Html {
  // Whether the text so far ends in white space, in the column before and in the one after.
  let [before, after] = [true, true];
  return html`${words.map(({ mark, text }, i) => {
    const spacedWhereHidden = mark === 'inserted' ? before : after;
    if (mark !== 'inserted') before = /\s$/.test(text);
    if (mark !== 'deleted') after = /\s$/.test(text);
    if (mark === 'same') return text;

    const next = words[i + 1]?.text;
    const start = next === undefined || /^\s/.test(next) ? text.length - text.trimStart().length : 0;
    const end = spacedWhereHidden ? text.trimEnd().length : text.length;
    if (end <= start) return text;
    const body = text.slice(start, end);
    const marked = mark === 'inserted' ? html`<ins>${body}</ins>` : html`<del>${body}</del>`;
    const apart = mark === 'inserted' && touches(words[i - 1], text) && html`<span class="apart"> </span>`;
    return html`${text.slice(0, start)}${apart}${marked}${text.slice(end)}`;
  })}`;
}

/** An insertion that touches the deletion it stands in for is set apart from it where both are seen. */
function touches(previous: WordRun | undefined, text: string): boolean {
  return previous?.mark === 'deleted' && !/\s$/.test(previous.text) && !/^\s/.test(text);
}
