import { html } from 'hono/html';
import type { Difference } from '../../fold.ts';
import type { Html } from '../../html.ts';
import { count, list } from './common.ts';

/** One change: what it means for whom, the text clause by clause, who was told. */
export const change = {
  title: (id: number): string => `Change ${id}`,
  noAlert: 'No alert.',
  findings: 'Findings',
  text: 'Text',
  evidence: 'Evidence',
  whatForWhom: 'What changed for whom',
  lesser: (n: number): string => `${count(n, 'more finding')}, less grave`,
  clauseByClause: 'The text, clause by clause',
  evidenceLede: 'Both readings are kept as the page stood in the browser. The hashes name them.',
  handOn: 'All of it to be handed on',
  handOnWhat:
    'ZIP with both readings, this change as PDF, the proof that neither was altered, and how to check it without us; or ',
  pdfAlone: 'the PDF alone',
  inFindings: (n: number): string => ` in ${count(n, 'finding')}`,

  changedBetween: 'Changed between',
  and: 'and',
  betweenWhat: 'old text last read, new text first read',
  kindOfChange: 'Kind of change',
  alert: 'Alert',
  owedToNone: 'Worth one, but owed to no channel',
  thePage: 'The page itself',
  asItIsNow: 'As it is now',
  asAfter: 'As archived after',
  asBefore: 'before',

  cite: 'Cite this change',
  copy: 'Copy',
  copied: 'Copied',
  citation: (of: {
    name: string;
    url: string;
    lastRead: string;
    firstRead: string;
    id: number;
    address: string;
    before: string;
    after: string;
  }): string =>
    `${of.name}, ${of.url}. Text as last read on ${of.lastRead}, and as first read changed on ${of.firstRead}. Archived by Clausewatch as change ${of.id}, ${of.address}. SHA-256 of the captures: ${of.before} and ${of.after}.`,

  finding: (n: number): string => `Finding ${n}`,
  wordingOnly: 'wording only',
  because: ' because: ',
  readBy: (rules: Html): Html => html`Read by ${rules}`,
  inItsPlace: 'The clause in its place',
  under: (place: string): string => ` under “${place}”`,
  movedBetween: (from: string, to: string): string => ` from “${from}” to “${to}”`,
  wordsUnchanged: ', the words unchanged',

  noSuchClause: 'No such clause',
  noLonger: 'No longer in the text',
  stoodAt: (place: string): string => `Stood at ${place}. Text unchanged.`,
  movedFrom: (place: string): string => `Moved here from ${place}. Text unchanged.`,
  place: (number: number, heading: string | undefined): string =>
    `${number}${heading ? ` under “${heading}”` : ''}`,
  difference: {
    moved: 'Moved',
    amended: 'Amended',
    renamed: 'Renamed',
    removed: 'Removed',
    added: 'Added',
  } as Readonly<Record<Difference['kind'], string>>,
  /** How many differences there are of a kind, as a part of a sentence. */
  ofKind: (kind: Difference['kind'], n: number): string => `${n} ${kind}`,

  recut: (n: number): string => ` ${count(n, 'passage')} cut into clauses differently, the words unchanged.`,
  allUnchanged: (clauses: number): string => `The words of all ${count(clauses, 'clause')} are unchanged.`,
  differ: (n: number, all: number, kinds: readonly string[]): string =>
    `${n} of ${count(all, 'clause')} ${n === 1 ? 'differs' : 'differ'}: ${list(kinds)}.`,
  unchanged: (n: number): string => `${count(n, 'clause')} unchanged`,
  sections: (shown: readonly string[], rest: number): string =>
    `: ${rest > 0 ? `${shown.join(', ')} and ${count(rest, 'more section')}` : list(shown)}`,
  clauseIs: (number: number, kind: string): string => `Clause ${number}, ${kind.toLowerCase()}`,
  was: (number: string): string => `was ${number}`,
  permalink: 'Permanent link to this clause',

  layout: 'Layout',
  sideBySide: 'Side by side',
  inline: 'Inline',
  which: 'Show',
  everything: 'Everything',
  onlyRelevant: 'Only what findings rest on',
  marks: html`Marks: <ins>inserted</ins>, <del>deleted</del>`,
  keys: html`Keys: <kbd>j</kbd> next difference, <kbd>k</kbd> the one before, <kbd>i</kbd> layout, <kbd>r</kbd> what is shown, <kbd>c</kbd> copy the citation.`,
  /** Filled in by the script of the page. */
  where: 'Difference {at} of {all}',
  clause: 'Clause',

  links: (n: number): string =>
    `${count(n, 'link')} with the same words ${n === 1 ? 'leads' : 'lead'} to another address`,
  link: 'Link',
};
