import type { Check } from '../archive/archive.ts';
import type { Instant } from '../words/instant.ts';

/** A document's visits, told as a story: what repeats is counted, what differs stands alone. */
export type Entry =
  | { kind: 'calm'; from: Instant; to: Instant; visits: number }
  /** Visits that read nothing, newest first. */
  | { kind: 'gap'; from: Instant; to: Instant; visits: Check[] }
  | { kind: 'changed'; at: Instant; change: number }
  | { kind: 'first'; at: Instant; check: Check };

/** @param checks newest first, as the archive gives them */
export function timeline(checks: readonly Check[]): readonly Entry[] {
  const entries: Entry[] = [];
  for (const check of checks) {
    const entry = entryOf(check);
    const later = entries.at(-1);
    if (later?.kind === 'calm' && entry.kind === 'calm') {
      later.from = entry.from;
      later.visits++;
    } else if (later?.kind === 'gap' && entry.kind === 'gap') {
      later.from = entry.from;
      later.visits.push(check);
    } else entries.push(entry);
  }
  return entries;
}

function entryOf(check: Check): Entry {
  const at = check.finishedAt;
  switch (check.outcome) {
    case 'first':
      return { kind: 'first', at, check };
    case 'changed':
      return { kind: 'changed', at, change: check.change! };
    case 'unchanged':
      return { kind: 'calm', from: at, to: at, visits: 1 };
    case 'failed':
    case 'unstable':
      return { kind: 'gap', from: at, to: at, visits: [check] };
  }
}
