import type { Reading } from './reading.ts';
import { accountOf } from './summaries/account.ts';
import { inEnglish } from './summaries/english.ts';
import { inFrench } from './summaries/french.ts';

/** Headlines longer than this are cut by what they can do without. */
const LONG = 140;

/** French takes about a fifth more room to say the same. */
const LONG_IN_FRENCH = 170;

/**
 * One plain English sentence on a reading, made only of parts that the sentence names: what is stated, by which channel, for whom,
 * and for a modification what it now names and no longer names. The longest form that fits is taken.
 */
export function summaryOf(reading: Reading): string {
  return longest(inEnglish(accountOf(reading)), LONG);
}

/** The same sentence in French, whatever the language of the text. */
export function frenchSummaryOf(reading: Reading): string {
  return longest(inFrench(accountOf(reading)), LONG_IN_FRENCH);
}

function longest(forms: readonly string[], room: number): string {
  return forms.find(form => form.length <= room) ?? forms.at(-1)!;
}
