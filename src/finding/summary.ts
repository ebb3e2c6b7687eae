import type { Reading } from './reading.ts';
import { accountOf } from './summaries/account.ts';
import { inEnglish } from './summaries/english.ts';
import { inFrench } from './summaries/french.ts';

/** Headlines longer than this are cut by what they can do without. */
const LONG = 140;

/**
 * One plain English sentence on a reading, made only of parts that the sentence names: what is stated, by which channel, for whom,
 * and for a modification what it now names and no longer names. The longest form that fits is taken.
 */
export function summaryOf(reading: Reading): string {
  return summariesOf(reading).summary;
}

/** The same sentence in English and in French, whatever the language of the text: what one leaves out, the other does too. */
export function summariesOf(reading: Reading): { summary: string; summaryFr: string } {
  const account = accountOf(reading);
  const english = inEnglish(account);
  // Where none fits, −1: the last and shortest.
  const fitting = english.findIndex(form => form.length <= LONG);
  return { summary: english.at(fitting)!, summaryFr: inFrench(account).at(fitting)! };
}
