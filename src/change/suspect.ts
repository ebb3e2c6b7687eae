import type { Document } from '../document/document.ts';
import { languageOf } from '../document/language.ts';
import { statedDate } from '../document/stated-date.ts';
import type { ChangeKind, Edit } from './change.ts';
import { readTwice } from './collected.ts';
import { editionOf } from './edition.ts';
import { errorCameOrWent } from './error-notice.ts';
import { type Measure, measure } from './measure.ts';

type Suspicion = Extract<
  ChangeKind,
  'language-switched' | 'truncated' | 'grown' | 'part-joined' | 'part-left' | 'different-document'
>;

/** Where both sides are shorter than this, sizes tell nothing: a short notice may well double. In characters. */
const LEAST = 1500;
/** A side of fewer characters, against one at least so many times as long, is a stub: a redirect, a spinner, an empty shell. */
const STUB = 600;
const STUB_TIMES = 5;
/** Shares of a side that stand on the other one. Below `STRANGE` the two are different texts. */
const STRANGE = 0.3;
const WHOLE = 0.97;
/** Where one side is so many times the other, what stayed is lost in another document. */
const LOST = 20;

/**
 * Whether a difference looks like a fault of the reading rather than an act of the vendor, and which. A vendor who rewrites a
 * whole document changes its date, keeps its subject, its language and its order of size; what breaks that is suspect.
 */
export function suspect(before: Document, after: Document, edits: readonly Edit[]): Suspicion | undefined {
  const size = measure(before, after, edits);
  if (size.before === 0 && size.after === 0) return undefined;
  if (size.before === 0 || size.after === 0) return missing(size);
  if (switchedLanguage(before, after, size)) return 'language-switched';
  const error = errorCameOrWent(before, after, edits);
  if (error !== undefined) return error === 'came' ? 'truncated' : 'grown';
  const dates = [statedDate(before), statedDate(after)] as const;
  if (wentBack(dates) || otherEdition(before, after, size)) return 'different-document';
  if (Math.max(size.before, size.after) < LEAST) return undefined;
  if (isStub(size)) return missing(size);
  if (cutOff(size)) return 'truncated';
  if (collapsed(size)) return 'different-document';
  if (swallowed(size)) return dwarfed(size) ? 'different-document' : part(size);
  if (dates[0] !== undefined && dates[0] === dates[1] && partCameOrWent(size)) return part(size);
  const halved = Math.min(size.keptBefore, size.keptAfter) <= 0.7;
  return halved && readTwice(before, after, edits) ? part(size) : undefined;
}

/** Text is missing on one side, the shorter one. */
function missing({ before, after }: Measure): Suspicion {
  return after < before ? 'truncated' : 'grown';
}

function part({ before, after }: Measure): Suspicion {
  return after < before ? 'part-left' : 'part-joined';
}

function dwarfed({ before, after }: Measure): boolean {
  return Math.max(before, after) > LOST * Math.min(before, after);
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

/** Most of the text is gone, and nothing came in its place. The reverse may well be the vendor's own addition. */
function cutOff({ before, after, keptBefore, keptAfter }: Measure): boolean {
  return keptBefore < STRANGE && keptAfter > 0.85 && after < 0.35 * before;
}

/** A text gave way to one of quite another size that shares hardly anything with it: a home page, a menu, a list of links. */
function collapsed({ before, after, keptBefore, keptAfter }: Measure): boolean {
  const small = Math.min(before, after) / Math.max(before, after);
  return small < 0.25 && (before < after ? keptBefore : keptAfter) < 0.5;
}

/** One side is a small part of the other: whole documents joined the page, or left it. */
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
