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
  const english = inEnglish(accountOf(reading));
  return english.at(fitting(english))!;
}

/** The same sentence in English and in French, whatever the language of the text: what one leaves out, the other does too. */
export function summariesOf(reading: Reading): { summary: string; summaryFr: string } {
  const account = accountOf(reading);
  const english = inEnglish(account);
  const form = fitting(english);
  return { summary: english.at(form)!, summaryFr: inFrench(account).at(form)! };
}

/** Where no form fits, −1: the last and shortest. */
function fitting(forms: readonly string[]): number {
  return forms.findIndex(form => form.length <= LONG);
}
