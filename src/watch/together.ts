import type { Recorded } from '../archive/archive.ts';
import { ArchiveTrouble } from '../archive/trouble.ts';
import { CaptureError } from '../capture/capture.ts';
import type { Target } from '../target/target.ts';
import type { Log } from '../words/log.ts';
import { type Checking, check } from './check.ts';
import { sharedReads } from './shared-reads.ts';
import { news } from './tracking.ts';

/**
 * Visits a page once for all targets that are parts of it, and records a check for each: one routine read, and one evidence read
 * when the document of any of them differs. Logs what came of each.
 *
 * A check that throws keeps none of the others from being made; the first error is thrown at the end. Only when our own browser
 * or the archive fails, or the visit is called off, nothing more is tried. What was not recorded is still due.
 * @throws what `check` throws
 */
export async function checkTogether(
  targets: readonly Target[],
  watching: Checking & { log: Log },
  signal?: AbortSignal,
): Promise<readonly Recorded[]> {
  const readerOfOne = sharedReads(watching.reader);
  const recorded: Recorded[] = [];
  const errors: unknown[] = [];
  for (const target of targets) {
    try {
      const before = await watching.archive.target(target.id);
      const one = await check(target, { ...watching, reader: readerOfOne() }, signal);
      tell(one, watching.log);
      if (before)
        for (const { level, says } of news(before, one.check))
          watching.log[level]({ target: target.id }, says);
      recorded.push(one);
    } catch (error) {
      if (signal?.aborted || error instanceof CaptureError || error instanceof ArchiveTrouble) throw error;
      errors.push(error);
    }
  }
  if (errors.length > 0) throw errors[0];
  return recorded;
}

function tell({ check }: Recorded, log: Log): void {
  const { target, outcome, reason, detail, change } = check;
  log[outcome === 'failed' ? 'warn' : 'info'](
    { target, outcome, reason, detail, change },
    `${target}: ${outcome}`,
  );
}
