import { describe, expect, it } from 'vitest';
import { earlierReadings, recurrence as recurrenceOf } from '../../src/watch/recurrence.ts';
import { hours } from '../archive/builders.ts';

/** A lineage from the oldest wording to the newest, an hour apart. */
const lineage = (...hashes: string[]) =>
  hashes.map((documentHash, index) => ({ documentHash, takenAt: hours(index) })).reverse();

const recurrence = (wordings: ReturnType<typeof lineage>, hash: string, now: string) =>
  recurrenceOf(earlierReadings(wordings, hash), now);

describe('a wording', () => {
  it('that the target never had is new', () => {
    expect(recurrence(lineage('a', 'b'), 'c', hours(2))).toEqual({ kind: 'new' });
  });

  it('that the target had before is a reversal, and says since when it is known', () => {
    expect(recurrence(lineage('a', 'b'), 'a', hours(2))).toEqual({ kind: 'reversal', since: hours(0) });
  });

  it('is flapping when the one it replaces was itself a return within the week', () => {
    expect(recurrence(lineage('a', 'b', 'a'), 'b', hours(3))).toEqual({ kind: 'flap', since: hours(1) });
    expect(recurrence(lineage('a', 'b', 'a', 'b'), 'a', hours(4)).kind).toBe('flap');
  });

  it('is a reversal again when the page had been calm for more than a week', () => {
    expect(recurrence(lineage('a', 'b', 'a'), 'b', hours(24 * 30)).kind).toBe('reversal');
  });

  it('of a target without history is new', () => {
    expect(recurrence([], 'a', hours(0))).toEqual({ kind: 'new' });
  });
});
