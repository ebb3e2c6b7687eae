import { ArchiveConflict, type Recorded, type TargetState } from '../archive/archive.ts';
import { ArchiveTrouble } from '../archive/trouble.ts';
import { CaptureError } from '../capture/capture.ts';
import type { Log } from '../words/log.ts';
import { type Checking, check } from './check.ts';
import { sharedReads } from './shared-reads.ts';
import { news } from './tracking.ts';
import type { Watching } from './watching.ts';

/**
 * Visits a page once for all targets that are parts of it, and records a check for each: one routine read, and one evidence read
 * when the document of any of them differs. Logs what came of each.
 *
 * What another worker has recorded meanwhile is left at that. A check that throws keeps none of the others from being made; the first error is thrown at the end. Only when our own browser
 * or the archive fails, or the visit is called off, nothing more is tried. What was not recorded is still due.
 * @param due the targets as they stood when they were found to be due
 * @throws what `check` throws
 */
export async function checkTogether(
  due: readonly TargetState[],
  watching: Checking & Pick<Watching, 'log' | 'meter'>,
  signal?: AbortSignal,
): Promise<readonly Recorded[]> {
  const readerOfOne = sharedReads(watching.reader);
  const recorded: Recorded[] = [];
  const errors: unknown[] = [];
  for (const before of due) {
    const { target } = before;
    try {
      const one = await check(target, { ...watching, reader: readerOfOne() }, signal, before);
      const late = lateness(before, one.check);
      tell(one, late, watching.log);
      watching.meter?.checked(one.check, late);
      for (const { level, says } of news(before, one.check))
        watching.log[level]({ check: one.check.id, target: target.id }, says);
      recorded.push(one);
    } catch (error) {
      if (error instanceof ArchiveConflict) {
        watching.log.info({ target: target.id }, error.message);
        continue;
      }
      if (signal?.aborted || error instanceof CaptureError || error instanceof ArchiveTrouble) throw error;
      errors.push(error);
    }
  }
  if (errors.length > 0) throw errors[0];
  return recorded;
}

/** Milliseconds from when a visit was due to when it began; undefined where it was taken along before its time. */
function lateness({ schedule }: TargetState, { startedAt }: Recorded['check']): number | undefined {
  const late = Date.parse(startedAt) - Date.parse(schedule.nextDueAt);
  return late < 0 ? undefined : late;
}

/** The number of the check is in all that is logged of it, of its change and of the alerts that it owes. */
function tell({ check, alerts }: Recorded, late: number | undefined, log: Log): void {
  const { id, target, outcome, reason, detail, change } = check;
  log[outcome === 'failed' ? 'warn' : 'info'](
    { check: id, target, outcome, reason, detail, change, late, ...(alerts.length > 0 && { alerts }) },
    `${target}: ${outcome}`,
  );
}
