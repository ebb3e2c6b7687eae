import type { CheckOutcome } from '../src/archive/archive.ts';
import { type Instant, plus } from '../src/words/instant.ts';
import { type Draw, seeded } from './web-text.ts';

/** A visit that came to pass, of the document of this number. */
export interface Visit {
  document: number;
  at: Instant;
  outcome: Extract<CheckOutcome, 'first' | 'changed' | 'unchanged' | 'failed'>;
}

/** For each document so many snapshots, on average. */
const SNAPSHOTS = 10;
/** Documents that are visited often, so that the list of their visits is as long as a page shows. */
export const BUSY = 10;

export const START: Instant = '2024-07-01T00:00:00.000Z';
/** When the archive is looked at. */
export const TODAY: Instant = '2026-07-01T12:00:00.000Z';
const HALF_A_DAY = 12 * 3_600_000;

/**
 * Two years of visits in the order of time: at first the first of each document, then changes, of some documents far more often than of
 * others; beside them visits without one; and on the last morning one visit of each document.
 */
export function* historyOf(documents: number): Generator<Visit> {
  const draw = seeded(documents);
  const total = documents * SNAPSHOTS;
  const step = (Date.parse(TODAY) - HALF_A_DAY - Date.parse(START)) / total;
  for (let n = 0; n < total; n++) {
    const at = plus(START, n * step);
    if (n < documents) yield { document: n, at, outcome: 'first' };
    else yield { document: Math.floor(documents * draw() ** 1.5), at, outcome: 'changed' };
    const other = plus(at, step / 2);
    if (n % 5 === 4)
      yield {
        document: (Math.floor(n / 5) % BUSY) % Math.min(n + 1, documents),
        at: other,
        outcome: 'unchanged',
      };
    if (n % 20 === 12)
      yield { document: anyOf(draw, Math.min(n + 1, documents)), at: other, outcome: 'failed' };
  }
  for (let n = 0; n < documents; n++) {
    const at = plus(TODAY, -HALF_A_DAY * (1 - n / documents));
    yield { document: n, at, outcome: draw() < 0.03 ? 'failed' : 'unchanged' };
  }
}

function anyOf(draw: Draw, count: number): number {
  return Math.floor(draw() * count);
}
