import { html } from 'hono/html';
import { clauseAddress } from '../../alert/clause-address.ts';
import type { ArchivedChange } from '../../archive/archive.ts';
import type { Change } from '../../change/change.ts';
import type { Finding } from '../../finding/finding.ts';
import { anchorOf, clauseNumber } from '../clause-anchor.ts';
import { KIND_OF_DIFFERENCE, policyText, sides } from '../clause-sides.ts';
import { type Block, clauseOf, type Difference, foldUnchanged } from '../fold.ts';
import type { Html } from '../html.ts';
import { moment } from '../instants.ts';
import { count, list } from '../words.ts';

/**
 * The text of a change, clause by clause, side by side or inline: the same markup, of which the stylesheet hides a part.
 * @param findings in the order in which the page numbers them
 */
export function diffOf(change: ArchivedChange, findings: readonly Finding[]): Html {
  const { before, after, edits, lastReadBefore } = change;
  const heads = {
    before: `last read ${moment(lastReadBefore)}`,
    after: `first read ${moment(after.takenAt)}`,
  };
  return diffOfTexts({ before: before.document, after: after.document, edits }, findings, heads);
}

/** The same of any two texts of a document. @param heads when each of them was read */
export function diffOfTexts(
  texts: Texts,
  findings: readonly Finding[],
  heads: { before: string; after: string },
): Html {
  const blocks = foldUnchanged(texts);
  const differences = blocks.filter(block => block.kind === 'difference');
  const borne = differences.filter(({ edit }) => bears(edit, findings)).length;
  const isMixed = borne > 0 && borne < differences.length;
  return html`<p class="lede">${tally(texts)}</p>
<div class="diff">
${differences.length > 0 && columnHeads(heads, isMixed)}
${blocks.map((block, i) => blockOf(texts, block, blocks[i - 1], findings))}
</div>`;
}

function columnHeads({ before, after }: { before: string; after: string }, isMixed: boolean): Html {
  return html`<div class="tools"><fieldset class="seg"><legend>Layout</legend><label><input type="radio" name="view" checked> Side by side</label><label><input type="radio" name="view" id="inline"> Inline</label></fieldset>
${isMixed && html`<fieldset class="seg"><legend>Show</legend><label><input type="radio" name="which" checked> Everything</label><label><input type="radio" name="which" id="relevant"> Only what findings rest on</label></fieldset>`}
<span class="muted">Marks: <ins>inserted</ins>, <del>deleted</del></span>
<span class="keys muted" hidden>Keys: <kbd>j</kbd> next difference, <kbd>k</kbd> the one before, <kbd>i</kbd> layout, <kbd>r</kbd> what is shown, <kbd>c</kbd> copy the citation. <span id="where" role="status"></span></span></div>
<div class="dhead"><span>Clause</span><span><b>Before</b><br>${before}</span><span><b>After</b><br>${after}</span></div>`;
}

function tally({ after, edits }: Texts): string {
  const differences = edits.filter(edit => edit.kind !== 'same' && edit.kind !== 'regrouped');
  const recut = edits.filter(edit => edit.kind === 'regrouped').length;
  const cuts = recut ? ` ${count(recut, 'passage')} cut into clauses differently, the words unchanged.` : '';
  if (!differences.length)
    return `The words of all ${count(after.clauses.length, 'clause')} are unchanged.${cuts}`;
  const kinds = [...Map.groupBy(differences, edit => edit.kind)].map(
    ([kind, of]) => `${of.length} ${KIND_OF_DIFFERENCE[kind].toLowerCase()}`,
  );
  const all = after.clauses.length + edits.filter(edit => edit.kind === 'removed').length;
  return `${differences.length} of ${count(all, 'clause')} ${differences.length === 1 ? 'differs' : 'differ'}: ${list(kinds)}.${cuts}`;
}

function blockOf(
  texts: Texts,
  block: Block,
  previous: Block | undefined,
  findings: readonly Finding[],
): Html {
  switch (block.kind) {
    case 'section':
      return html`<h3>${sectionTitle(block.path, texts.after.title)}</h3>`;
    case 'fold':
      return html`<details class="fold"><summary>${count(block.clauses.length, 'clause')} unchanged${sectionNames(block.sections)}</summary>${block.clauses.map(
        index =>
          html`<div class="clause" id="c${index + 1}"><div class="gutter">${permalink(`c${index + 1}`)}</div><div class="side">${policyText(texts.after.clauses[index]!, texts.after)}</div></div>`,
      )}</details>`;
    case 'difference':
      return difference(texts, block.edit, previous, findings);
  }
}

type Texts = Pick<Change, 'before' | 'after' | 'edits'>;

function difference(
  texts: Texts,
  edit: Difference,
  previous: Block | undefined,
  findings: readonly Finding[],
): Html {
  const kind = KIND_OF_DIFFERENCE[edit.kind];
  const { lead } = clauseOf(texts, edit);
  const above = previous?.kind === 'difference' ? clauseOf(texts, previous.edit) : undefined;
  const leadShown = lead !== undefined && (above?.lead === lead || above?.text === lead);
  return html`<article class="clause${bears(edit, findings) || ' other'}" id="${anchorOf(edit)}" aria-label="Clause ${clauseNumber(edit)}, ${kind.toLowerCase()}">
<div class="gutter">${permalink(anchorOf(edit))}<span class="kind">${kind}</span>${findings.map(
    (finding, i) =>
      clauseAddress('', finding) === `#${anchorOf(edit)}` && html`<a href="#f${i + 1}">Finding ${i + 1}</a>`,
  )}</div>
${lead && !leadShown && html`<p class="lead">${lead}</p>`}
${sides(texts, edit)}
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

function permalink(anchor: string): Html {
  const number = anchor.startsWith('b') ? `was ${anchor.slice(1)}` : anchor.slice(1);
  return html`<a class="perma" href="#${anchor}" title="Permanent link to this clause">${number}</a>`;
}

function sectionNames(names: readonly string[]): string {
  if (!names.length) return '';
  const shown = names.slice(0, 4);
  const rest = names.length - shown.length;
  return `: ${rest > 0 ? `${shown.join(', ')} and ${count(rest, 'more section')}` : list(shown)}`;
}
