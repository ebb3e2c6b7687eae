import type { Instant } from '../words/instant.ts';
import type { RecordedKind, StreamLine } from './stream.ts';

/** How often a kind of change was recorded, and how many of these were returns to an earlier text. */
export interface KindCount {
  kind: RecordedKind;
  changes: number;
  /** Back to an earlier text for the first time. */
  reversals: number;
  /** One more turn of a page that goes back and forth: part of an incident that was told already. */
  flaps: number;
  alerts: number;
}

/** A recorded history in figures. */
export interface StreamCount {
  documents: number;
  /** Moments of the first and the last change. */
  first: Instant | undefined;
  last: Instant | undefined;
  changes: number;
  /** Changes that remain when every run of flaps counts as the incident it belongs to. */
  incidents: number;
  alerts: number;
  /** Commonest first. */
  kinds: readonly KindCount[];
  /** Changes that the collection's own upgrades made: counted here and nowhere else. */
  upgrades: number;
}

/** Adds lines up as they come. */
export function streamCounter(): { add(line: StreamLine): void; count(): StreamCount } {
  const kinds = new Map<RecordedKind, KindCount>();
  const documents = new Set<string>();
  let [first, last]: (Instant | undefined)[] = [];
  let upgrades = 0;

  const sum = (of: (count: KindCount) => number): number =>
    [...kinds.values()].reduce((total, count) => total + of(count), 0);

  return {
    add({ document, at, upgrade, kind, recurrence, alert }) {
      documents.add(document);
      first = first === undefined || at < first ? at : first;
      last = last === undefined || at > last ? at : last;
      if (upgrade) {
        upgrades++;
        return;
      }
      const count = kinds.get(kind) ?? { kind, changes: 0, reversals: 0, flaps: 0, alerts: 0 };
      kinds.set(kind, count);
      count.changes++;
      if (recurrence?.kind === 'reversal') count.reversals++;
      if (recurrence?.kind === 'flap') count.flaps++;
      if (alert) count.alerts++;
    },
    count: () => ({
      documents: documents.size,
      first,
      last,
      changes: sum(({ changes }) => changes),
      incidents: sum(({ changes, flaps }) => changes - flaps),
      alerts: sum(({ alerts }) => alerts),
      kinds: [...kinds.values()].sort((one, other) => other.changes - one.changes),
      upgrades,
    }),
  };
}
