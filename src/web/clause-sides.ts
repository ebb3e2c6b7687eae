import { html } from 'hono/html';
import type { Change } from '../change/change.ts';
import type { Clause, Document } from '../document/document.ts';
import type { Difference } from './fold.ts';
import type { Html } from './html.ts';
import { langAttribute } from './lang-attribute.ts';
import { wordMarks } from './word-marks.ts';
import type { WebWords } from './words/web-words.ts';

/** A clause of a page, in its own language. Always text: nothing in it is markup of ours. */
export function policyText(clause: Clause, { language }: Document, text: Html | string = clause.text): Html {
  return html`<p class="text ${clause.kind}"${langAttribute(language)}>${text}</p>`;
}

/** The two columns of a differing clause. Amended text is one text in both; what is absent or moved is said in words. */
export function sides(
  { before, after }: Pick<Change, 'before' | 'after'>,
  edit: Difference,
  { change: words }: WebWords,
): Html {
  switch (edit.kind) {
    case 'amended':
    case 'renamed': {
      const text = policyText(after.clauses[edit.after]!, after, wordMarks(edit.words));
      return columns(text, text);
    }
    case 'added': {
      const clause = after.clauses[edit.after]!;
      return columns(
        html`<p class="void">${words.noSuchClause}</p>`,
        policyText(clause, after, html`<ins>${clause.text}</ins>`),
      );
    }
    case 'removed': {
      const clause = before.clauses[edit.before]!;
      return columns(
        html`<div class="only">${policyText(clause, before, html`<del>${clause.text}</del>`)}</div>`,
        html`<p class="void">${words.noLonger}</p>`,
      );
    }
    case 'moved': {
      const { path } = before.clauses[edit.before]!;
      const old = words.place(edit.before + 1, path.at(-1));
      return columns(
        html`<p class="moved">${words.stoodAt(old)}</p>`,
        html`<p class="moved">${words.movedFrom(old)}</p>${policyText(after.clauses[edit.after]!, after)}`,
      );
    }
  }
}

function columns(old: Html, fresh: Html): Html {
  return html`<div class="side old">${old}</div>
<div class="side new">${fresh}</div>`;
}
