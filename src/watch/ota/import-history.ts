import type { Archive, CheckOutcome, Snapshot } from '../../archive/archive.ts';
import type { TargetId } from '../../target/target.ts';
import type { Instant } from '../../words/instant.ts';
import type { Lineage, Step } from './plan.ts';
import type { Source } from './source.ts';
import { takingIn } from './take-in.ts';

/** What became of one recorded text. `known`: an earlier run took it in. `left-out`: its target's history has no place for it. */
export interface TakenIn {
  target: TargetId;
  collection: string;
  path: string;
  commit: string;
  at: Instant;
  differs: Step['differs'];
  outcome: CheckOutcome | 'known' | 'left-out';
  alerting: boolean;
}

/** Where a lineage stands in the archive. */
type Standing =
  | { kind: 'open'; latest: Snapshot | undefined; until: Instant | undefined }
  | { kind: 'closed' };

/**
 * Takes recorded histories into an archive, in the order in which they happened, so that lists of what was recorded last read in that
 * order as well. Each text is one transaction: a run that was killed is gone on with where it stopped, and a second one finds
 * everything known. Nobody is alerted.
 *
 * @param now when the targets are due that are declared; nothing else is dated by it but that others are not visited
 */
export async function* importHistory(
  lineages: readonly Lineage[],
  archive: Archive,
  textOf: (source: Source, blob: string) => Promise<string>,
  now: Instant,
): AsyncGenerator<TakenIn> {
  await archive.holdTargets(
    lineages.map(({ target }) => target),
    now,
  );
  const check = takingIn(archive, now);
  const standings = new Map<TargetId, Standing>();
  for (const { lineage, step } of inOrder(lineages)) {
    const { id } = lineage.target;
    const { source, text, differs } = step;
    const { collection, path } = source;
    const told = { target: id, collection, path, commit: text.commit, at: text.placedAt, differs };
    const standing = standings.get(id) ?? (await standingOf(lineage, archive));
    standings.set(id, standing);
    if (standing.kind === 'closed') {
      yield { ...told, outcome: 'left-out', alerting: false };
      continue;
    }
    if (standing.until !== undefined && text.placedAt <= standing.until) {
      yield { ...told, outcome: 'known', alerting: false };
      continue;
    }
    const { latest } = standing;
    const takenIn = await check(lineage, step, await textOf(source, text.blob), latest);
    const recorded = await archive.record(takenIn, latest);
    const took = takenIn.outcome === 'first' || takenIn.outcome === 'changed';
    if (took) standing.latest = await archive.snapshot(recorded.check.snapshot!);
    const alerting = takenIn.outcome === 'changed' && takenIn.verdict.alert;
    yield { ...told, outcome: takenIn.outcome, alerting };
  }
}

/**
 * A history can only be gone on with. It is closed to texts older than what stands: where the archive has visited the page itself, or
 * took in other collections before.
 */
async function standingOf({ target, steps }: Lineage, archive: Archive): Promise<Standing> {
  const last = (await archive.target(target.id))?.lastCheck?.startedAt;
  const latest = await archive.latest(target.id);
  const isOurs = steps.some(({ text }) => text.placedAt === last);
  const isOlder =
    last !== undefined && steps[0]!.text.placedAt > last && latest?.capture.recorded !== undefined;
  if (last !== undefined && !isOurs && !isOlder) return { kind: 'closed' };
  return { kind: 'open', latest, until: last };
}

function inOrder(lineages: readonly Lineage[]): { lineage: Lineage; step: Step }[] {
  const all = lineages.flatMap(lineage => lineage.steps.map(step => ({ lineage, step })));
  return all.sort((one, other) => {
    const [a, b] = [one.step.text.placedAt, other.step.text.placedAt];
    return a < b ? -1 : a > b ? 1 : 0;
  });
}
