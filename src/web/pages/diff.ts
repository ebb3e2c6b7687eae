import { html } from 'hono/html';
import { clauseAddress } from '../../alert/clause-address.ts';
import type { ArchivedChange } from '../../archive/archive.ts';
import type { Change } from '../../change/change.ts';
import type { Finding } from '../../finding/finding.ts';
import { anchorOf, clauseNumber } from '../clause-anchor.ts';
import { policyText, sides } from '../clause-sides.ts';
import { type Block, clauseOf, type Difference, foldUnchanged } from '../fold.ts';
import type { Html } from '../html.ts';
import type { WebWords } from '../words/web-words.ts';

/**
 * The text of a change, clause by clause, side by side or inline: the same markup, of which the stylesheet hides a part.
 * @param findings in the order in which the page numbers them
 */
export function diffOf(change: ArchivedChange, findings: readonly Finding[], say: WebWords): Html {
  const { before, after, edits, lastReadBefore } = change;
  const heads = {
    before: say.lastReadAt(say.moment(lastReadBefore)),
    after: say.firstReadAt(say.moment(after.takenAt)),
  };
  return diffOfTexts({ before: before.document, after: after.document, edits }, findings, heads, say);
}

/** The same of any two texts of a document. @param heads when each of them was read */
export function diffOfTexts(
  texts: Texts,
  findings: readonly Finding[],
  heads: { before: string; after: string },
  say: WebWords,
): Html {
  const blocks = foldUnchanged(texts);
  const differences = blocks.filter(block => block.kind === 'difference');
  const borne = differences.filter(({ edit }) => bears(edit, findings)).length;
  const isMixed = borne > 0 && borne < differences.length;
  return html`<p class="lede">${tally(texts, say)}</p>
<div class="diff">
${differences.length > 0 && columnHeads(heads, isMixed, say)}
${blocks.map((block, i) => blockOf(texts, block, { previous: blocks[i - 1], findings }, say))}
</div>`;
}

function columnHeads(
  { before, after }: { before: string; after: string },
  isMixed: boolean,
  say: WebWords,
): Html {
  const words = say.change;
  return html`<div class="tools"><fieldset class="seg"><legend>${words.layout}</legend><label><input type="radio" name="view" checked> ${words.sideBySide}</label><label><input type="radio" name="view" id="inline"> ${words.inline}</label></fieldset>
${isMixed && html`<fieldset class="seg"><legend>${words.which}</legend><label><input type="radio" name="which" checked> ${words.everything}</label><label><input type="radio" name="which" id="relevant"> ${words.onlyRelevant}</label></fieldset>`}
<span class="muted">${words.marks}</span>
<span class="keys muted" hidden>${words.keys} <span id="where" role="status" data-where="${words.where}"></span></span></div>
<div class="dhead"><span>${words.clause}</span><span><b>${say.before}</b><br>${before}</span><span><b>${say.after}</b><br>${after}</span></div>`;
}

function tally({ after, edits }: Texts, { change: words }: WebWords): string {
  const differences = edits.filter(isDifference);
  const recut = edits.filter(edit => edit.kind === 'regrouped').length;
  const cuts = recut ? words.recut(recut) : '';
  if (!differences.length) return words.allUnchanged(after.clauses.length) + cuts;
  const kinds = [...Map.groupBy(differences, edit => edit.kind)].map(([kind, of]) =>
    words.ofKind(kind, of.length),
  );
  const all = after.clauses.length + edits.filter(edit => edit.kind === 'removed').length;
  return words.differ(differences.length, all, kinds) + cuts;
}

const isDifference = (edit: Texts['edits'][number]): edit is Difference =>
  edit.kind !== 'same' && edit.kind !== 'regrouped';

interface Around {
  previous: Block | undefined;
  findings: readonly Finding[];
}

function blockOf(texts: Texts, block: Block, around: Around, say: WebWords): Html {
  switch (block.kind) {
    case 'section':
      return html`<h3>${sectionTitle(block.path, texts.after.title)}</h3>`;
    case 'fold':
      return html`<details class="fold"><summary>${say.change.unchanged(block.clauses.length)}${sectionNames(block.sections, say)}</summary>${block.clauses.map(
        index =>
          html`<div class="clause" id="c${index + 1}"><div class="gutter">${permalink(`c${index + 1}`, say)}</div><div class="side">${policyText(texts.after.clauses[index]!, texts.after)}</div></div>`,
      )}</details>`;
    case 'difference':
      return difference(texts, block.edit, around, say);
  }
}

type Texts = Pick<Change, 'before' | 'after' | 'edits'>;

function difference(texts: Texts, edit: Difference, { previous, findings }: Around, say: WebWords): Html {
  const words = say.change;
  const kind = words.difference[edit.kind];
  const { lead } = clauseOf(texts, edit);
  const above = previous?.kind === 'difference' ? clauseOf(texts, previous.edit) : undefined;
  const leadShown = lead !== undefined && (above?.lead === lead || above?.text === lead);
  return html`<article class="clause${bears(edit, findings) || ' other'}" id="${anchorOf(edit)}" aria-label="${words.clauseIs(clauseNumber(edit), kind)}">
<div class="gutter">${permalink(anchorOf(edit), say)}<span class="kind">${kind}</span>${findings.map(
    (finding, i) =>
      clauseAddress('', finding) === `#${anchorOf(edit)}` &&
      html`<a href="#f${i + 1}">${words.finding(i + 1)}</a>`,
  )}</div>
${lead && !leadShown && html`<p class="lead">${lead}</p>`}
${sides(texts, edit, say)}
</article>`;
}

/** Whether a finding rests on a difference. */
function bears(edit: Difference, findings: readonly Finding[]): boolean {
  return findings.some(
    ({ before, after }) =>
      ('before' in edit && before?.clause === edit.before) ||
      ('after' in edit && after?.clause === edit.after),
  );
}

/** The headings above, without the document's own title, which stands above everything. */
function sectionTitle(path: readonly string[], title: string): string {
  return (path.length > 1 && path[0] === title ? path.slice(1) : path).join(' › ');
}

function permalink(anchor: string, { change: words }: WebWords): Html {
  const number = anchor.slice(1);
  return html`<a class="perma" href="#${anchor}" title="${words.permalink}">${anchor.startsWith('b') ? words.was(number) : number}</a>`;
}

/** Sections named at once. */
const NAMED = 4;

function sectionNames(names: readonly string[], { change: words }: WebWords): string {
  return names.length > 0 ? words.sections(names.slice(0, NAMED), Math.max(0, names.length - NAMED)) : '';
}
