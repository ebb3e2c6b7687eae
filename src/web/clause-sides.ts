import { html } from 'hono/html';
import type { Change } from '../change/change.ts';
import type { Clause, Document } from '../document/document.ts';
import type { Difference } from './fold.ts';
import type { Html } from './html.ts';
import { wordMarks } from './word-marks.ts';

export const KIND_OF_DIFFERENCE: Record<Difference['kind'], string> = {
  moved: 'Moved',
  amended: 'Amended',
  renamed: 'Renamed',
  removed: 'Removed',
  added: 'Added',
};

/** A clause of a page, in its own language. Always text: nothing in it is markup of ours. */
export function policyText(clause: Clause, { language }: Document, text: Html | string = clause.text): Html {
  return html`<p class="text ${clause.kind}"${language !== 'und' && html` lang="${language}"`}>${text}</p>`;
}

/** The two columns of a differing clause. Amended text is one text in both; what is absent or moved is said in words. */
export function sides({ before, after }: Pick<Change, 'before' | 'after'>, edit: Difference): Html {
  switch (edit.kind) {
    case 'amended':
    case 'renamed': {
      const text = policyText(after.clauses[edit.after]!, after, wordMarks(edit.words));
      return columns(text, text);
    }
    case 'added': {
      const clause = after.clauses[edit.after]!;
      return columns(
        html`<p class="void">No such clause</p>`,
        policyText(clause, after, html`<ins>${clause.text}</ins>`),
      );
    }
    case 'removed': {
      const clause = before.clauses[edit.before]!;
      return columns(
        html`<div class="only">${policyText(clause, before, html`<del>${clause.text}</del>`)}</div>`,
        html`<p class="void">No longer in the text</p>`,
      );
    }
    case 'moved': {
      const old = place(before.clauses[edit.before]!, edit.before);
      return columns(
        html`<p class="moved">Stood at ${old}. Text unchanged.</p>`,
        html`<p class="moved">Moved here from ${old}. Text unchanged.</p>${policyText(after.clauses[edit.after]!, after)}`,
      );
    }
  }
}

function columns(old: Html, fresh: Html): Html {
  return html`<div class="side old">${old}</div>
<div class="side new">${fresh}</div>`;
}

function place({ path }: Clause, index: number): string {
  const heading = path.at(-1);
  return `${index + 1}${heading ? ` under “${heading}”` : ''}`;
}
