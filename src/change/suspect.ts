import type { Document } from '../document/document.ts';
import { languageOf } from '../document/language.ts';
import { sameTextOf } from '../document/sameness.ts';
import { statedDate } from '../document/stated-date.ts';
import type { ChangeKind, Edit } from './change.ts';
import { editionOf } from './edition.ts';
import { errorCameOrWent } from './error-notice.ts';
import { type Measure, measure } from './measure.ts';

type Suspicion = Extract<ChangeKind, 'language-switched' | 'truncated' | 'different-document'>;

/** Where both sides are shorter than this, sizes tell nothing: a short notice may well double. In characters. */
const LEAST = 1500;
/** A side of fewer characters, against one at least so many times as long, is a stub: a redirect, a spinner, an empty shell. */
const STUB = 600;
const STUB_TIMES = 5;
/** Shares of a side that stand on the other one. Below `STRANGE` the two are different texts. */
const STRANGE = 0.3;
const WHOLE = 0.97;

/**
 * Whether a difference looks like a fault of the reading rather than an act of the vendor, and which. A vendor who rewrites a
 * whole document changes its date, keeps its subject, its language and its order of size; what breaks that is suspect.
 */
export function suspect(before: Document, after: Document, edits: readonly Edit[]): Suspicion | undefined {
  const size = measure(before, after, edits);
  if (size.before === 0 && size.after === 0) return undefined;
  if (size.before === 0 || size.after === 0) return 'truncated';
  if (switchedLanguage(before, after, size)) return 'language-switched';
  if (errorCameOrWent(before, after, edits)) return 'truncated';
  const dates = [statedDate(before), statedDate(after)] as const;
  if (wentBack(dates) || otherEdition(before, after, size)) return 'different-document';
  if (Math.max(size.before, size.after) < LEAST) return undefined;
  if (isStub(size) || cutOff(size)) return 'truncated';
  if (collapsed(size) || swallowed(size)) return 'different-document';
  if (dates[0] !== undefined && dates[0] === dates[1] && partCameOrWent(size)) return 'different-document';
  return readTwice(before, after, edits, size) ? 'different-document' : undefined;
}

function isStub({ before, after }: Measure): boolean {
  const [small, large] = [Math.min(before, after), Math.max(before, after)];
  return small < STUB && large >= STUB_TIMES * Math.max(small, 1);
}

function switchedLanguage(before: Document, after: Document, { keptBefore, keptAfter }: Measure): boolean {
  if (Math.max(keptBefore, keptAfter) >= STRANGE) return false;
  const [from, to] = [languageOf(before.clauses), languageOf(after.clauses)];
  return from !== to && from !== 'und' && to !== 'und';
}

/** Most of one side is missing on the other, which says nothing of its own. */
function cutOff({ before, after, keptBefore, keptAfter }: Measure): boolean {
  const cut = (kept: number, own: number, length: number, whole: number): boolean =>
    kept < STRANGE && own > 0.85 && length < 0.35 * whole;
  return cut(keptBefore, keptAfter, after, before) || cut(keptAfter, keptBefore, before, after);
}

/** A text gave way to one of quite another size that shares hardly anything with it: a home page, a menu, a list of links. */
function collapsed({ before, after, keptBefore, keptAfter }: Measure): boolean {
  const small = Math.min(before, after) / Math.max(before, after);
  return small < 0.25 && (before < after ? keptBefore : keptAfter) < 0.5;
}

/** One side is a small part of the other: whole documents joined the reading, or left it. */
function swallowed({ before, after, keptBefore, keptAfter }: Measure): boolean {
  if (before < after) return keptBefore > 0.65 && after > 2.5 * before && keptAfter < 0.4;
  return keptAfter > 0.65 && before > 2.5 * after && keptBefore < 0.4;
}

/** Time does not run backwards for a vendor's own date; an older edition, or another one, was read. */
function wentBack([before, after]: readonly [string | undefined, string | undefined]): boolean {
  return before !== undefined && after !== undefined && after < before;
}

/** The titles name different regions, and the texts differ more than by such a name. */
function otherEdition(before: Document, after: Document, { keptBefore, keptAfter }: Measure): boolean {
  return Math.max(keptBefore, keptAfter) < 0.9 && editionOf(before.title) !== editionOf(after.title);
}

/** Under one and the same date much text came or went while hardly anything else changed. */
function partCameOrWent({ keptBefore, keptAfter }: Measure): boolean {
  const [less, more] = [Math.min(keptBefore, keptAfter), Math.max(keptBefore, keptAfter)];
  const lost = keptBefore < keptAfter;
  return (more > WHOLE && less < 0.82) || (more > 0.99 && less < 0.9 && lost) || (more > 0.85 && less < 0.72);
}

/** What was added, or removed, is a second time what stands there anyway. */
function readTwice(before: Document, after: Document, edits: readonly Edit[], size: Measure): boolean {
  const repeats = (document: Document, indexes: number[], kept: number): boolean => {
    if (kept > 0.7) return false;
    const one = new Set(indexes);
    const others = new Set(document.clauses.filter((_, i) => !one.has(i)).map(sameTextOf));
    const texts = indexes.map(i => sameTextOf(document.clauses[i]!));
    const length = (all: string[]): number => all.reduce((sum, text) => sum + text.length, 0);
    return length(texts.filter(text => others.has(text))) > 0.6 * length(texts);
  };
  const added = edits.flatMap(edit => (edit.kind === 'added' ? [edit.after] : []));
  const removed = edits.flatMap(edit => (edit.kind === 'removed' ? [edit.before] : []));
  return repeats(after, added, size.keptAfter) || repeats(before, removed, size.keptBefore);
}
