import { describe, expect, it } from 'vitest';
import type { CheckOutcome } from '../../src/archive/archive.ts';
import { thinned } from '../../src/watch/thinning.ts';
import { hours } from '../archive/builders.ts';

const MEDIA = {
  'evidence.json': 'application/json',
  'first-read.html': 'text/html',
  'page.warc.gz': 'application/warc+gzip',
  'screenshot.png': 'image/png',
  'second-read.html': 'text/html',
};
const files = Object.keys(MEDIA);
const evidence = Object.entries(MEDIA).map(([name, mediaType]) => ({
  name,
  mediaType,
  bytes: Buffer.from(name),
}));
const LIGHT = ['evidence.json', 'first-read.html', 'second-read.html'];

describe('of a page whose reads disagree', () => {
  /** Names of what is kept at six in the morning and some hours, after checks so many hours after six, newest first. */
  const kept = (at: number, ...before: [CheckOutcome, number][]) =>
    thinned(
      evidence,
      before.map(([outcome, hour]) => ({ outcome, startedAt: hours(hour) })),
      hours(at),
    ).evidence.map(({ name }) => name);

  it('everything is kept the first time', () => {
    expect(kept(1)).toEqual(files);
    expect(kept(1, ['unchanged', 0], ['unstable', -1])).toEqual(files);
  });

  it('pages and facts are kept every time, pictures and exchanges no more', () => {
    expect(kept(1, ['unstable', 0.75], ['unchanged', 0])).toEqual(LIGHT);
    expect(kept(2, ['failed', 1], ['unstable', 0.75])).toEqual(LIGHT);
  });

  it('everything is kept once more on each further day', () => {
    expect(kept(18, ['unstable', 17.75])).toEqual(files);
    expect(kept(18.25, ['unstable', 18])).toEqual(LIGHT);
  });

  it('people are told what was left out, and nothing where nothing was', () => {
    const before = [{ outcome: 'unstable' as const, startedAt: hours(0) }];
    expect(thinned(evidence, before, hours(1)).detail).toContain('first such visit of a day');
    expect(thinned([], before, hours(1))).toEqual({ evidence: [] });
  });
});
