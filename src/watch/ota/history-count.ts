import type { TargetId } from '../../target/target.ts';
import type { Instant } from '../../words/instant.ts';
import type { TakenIn } from './import-history.ts';
import type { Lineage } from './plan.ts';

/** An imported history in figures. */
export interface HistoryCount {
  documents: number;
  /** Those that are targets of ours, with all that was recorded of them under whatever name. */
  declared: readonly { target: TargetId; recordedAs: readonly string[] }[];
  first: Instant | undefined;
  last: Instant | undefined;
  versions: number;
  snapshots: number;
  changes: number;
  /** Changes on training or opting out that would have been told. */
  alerting: number;
  /** Differences that came of another way of reading, at most; they are told as such. */
  readOtherwise: number;
  /** Versions whose wording was that of the one before. */
  unchanged: number;
  /** Error pages, walls and texts that edits do not explain and that did not last. */
  notBelieved: number;
  /** Taken in by an earlier run. */
  known: number;
  /** Versions of a collection from which another had taken over. */
  superseded: number;
  /** Documents whose history in the archive could not be gone on with. */
  leftOut: readonly TargetId[];
}

/** Adds up what became of each version as it comes. */
export function historyCounter(lineages: readonly Lineage[]): {
  add(one: TakenIn): void;
  count(): HistoryCount;
} {
  const outcomes = new Map<TakenIn['outcome'], number>();
  const leftOut = new Set<TargetId>();
  let [alerting, readOtherwise, versions] = [0, 0, 0];
  let [first, last]: (Instant | undefined)[] = [];
  const of = (outcome: TakenIn['outcome']) => outcomes.get(outcome) ?? 0;
  return {
    add(one) {
      versions++;
      outcomes.set(one.outcome, of(one.outcome) + 1);
      if (one.outcome === 'left-out') leftOut.add(one.target);
      if (one.alerting) alerting++;
      if (one.outcome === 'changed' && one.differs === 'reading') readOtherwise++;
      first = first === undefined || one.at < first ? one.at : first;
      last = last === undefined || one.at > last ? one.at : last;
    },
    count: () => ({
      documents: lineages.length,
      declared: lineages
        .filter(({ declared }) => declared)
        .map(({ target, sources }) => ({
          target: target.id,
          recordedAs: sources.map(({ collection, path }) => `${collection}: ${path}`),
        })),
      first,
      last,
      versions,
      snapshots: of('first') + of('changed'),
      changes: of('changed'),
      alerting,
      readOtherwise,
      unchanged: of('unchanged'),
      notBelieved: of('failed'),
      known: of('known'),
      superseded: lineages.reduce((sum, lineage) => sum + lineage.superseded, 0),
      leftOut: [...leftOut],
    }),
  };
}
