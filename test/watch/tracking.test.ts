import { describe, expect, it } from 'vitest';
import type { Check, CheckOutcome, TargetState } from '../../src/archive/archive.ts';
import { SECTION_LOST } from '../../src/watch/reading.ts';
import { news } from '../../src/watch/tracking.ts';
import { aTarget, hours, LUTRA } from '../archive/builders.ts';

let id = 0;
const at = (hour: number, outcome: CheckOutcome, detail?: string): Check => ({
  id: ++id,
  target: LUTRA,
  startedAt: hours(hour),
  finishedAt: hours(hour),
  outcome,
  ...(detail !== undefined && { detail }),
});
const knowing = (lastCheck?: Check, lastRead = lastCheck): TargetState => ({
  target: aTarget(),
  schedule: { target: LUTRA, nextDueAt: hours(0), failures: 0 },
  ...(lastCheck && { lastCheck }),
  ...(lastRead && { lastRead }),
  snapshots: 1,
  changes: 0,
});
const LOST = `${SECTION_LOST}; its main content was read`;
const says = (before: TargetState, check: Check) =>
  news(before, check).map(({ level, says }) => `${level}: ${says}`);

describe('what operators are told', () => {
  it('is nothing while all is well, or fails for a while', () => {
    const read = at(0, 'unchanged');
    expect(says(knowing(), at(0, 'first'))).toEqual([]);
    expect(says(knowing(read), at(1, 'unchanged'))).toEqual([]);
    expect(says(knowing(read), at(1, 'failed', 'the page is gone'))).toEqual([]);
  });

  it('is that the declared section was lost, once, and that it was found again', () => {
    const read = at(0, 'unchanged');
    const lost = at(1, 'unchanged', LOST);
    expect(says(knowing(read), lost)).toEqual([
      expect.stringMatching(/^warn: lutra\/privacy: tracking lost its section/),
    ]);
    expect(says(knowing(lost), at(2, 'unchanged', LOST))).toEqual([]);
    expect(says(knowing(at(2, 'failed', 'no answer'), lost), at(3, 'unchanged', LOST))).toEqual([]);
    expect(says(knowing(lost), at(3, 'unchanged'))).toEqual([expect.stringMatching(/^info: .*found again/)]);
  });

  it('is that a page has not been read for two days, once, with why, and that it is read again', () => {
    const read = at(0, 'unchanged');
    const failed = (hour: number) => at(hour, 'failed', 'the page tells of an error');
    expect(says(knowing(failed(20), read), failed(47))).toEqual([]);
    expect(says(knowing(failed(47), read), failed(53))).toEqual([
      expect.stringMatching(
        /^warn: lutra\/privacy: tracking lost: .* since 2026-03-01.*: the page tells of an error$/,
      ),
    ]);
    expect(says(knowing(failed(53), read), failed(59))).toEqual([]);
    expect(says(knowing(failed(59), read), at(65, 'unchanged'))).toEqual([
      expect.stringMatching(/^info: .*read again/),
    ]);
    expect(says(knowing(read), failed(90))).toHaveLength(1);
  });
});
