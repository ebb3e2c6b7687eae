import type { Archive } from '../archive/archive.ts';
import { ArchiveTrouble } from '../archive/trouble.ts';
import type { Log } from '../words/log.ts';

/**
 * Whether the archive can keep what is read. While it cannot, no page is visited and no alert posted: a visit whose result is lost
 * would be made again and again, and a message whose delivery is not recorded would be posted again and again.
 */
export interface ArchiveHealth {
  /** What stands in the way; undefined while nothing is known to. */
  trouble(): ArchiveTrouble | undefined;
  /** Told of what a job threw. True when it is the archive's trouble: then the work is still due, and waits until it has passed. */
  met(error: unknown): boolean;
  /** Whether work may begin. Where there was trouble, the archive is asked again. */
  fit(): Promise<boolean>;
  /** Rejects when the database turns out to be damaged: nothing may be written to it any more. */
  lost: Promise<never>;
}

/** Said once when trouble begins, once when it changes its kind, and once when it has passed. */
export function archiveHealth(archive: Archive, log: Log): ArchiveHealth {
  const { promise: lost, reject } = Promise.withResolvers<never>();
  lost.catch(() => undefined);
  let trouble: ArchiveTrouble | undefined;

  const met = (thrown: unknown): boolean => {
    const error = troubleIn(thrown);
    if (error === undefined) return false;
    if (error.kind === 'damaged-database') reject(error);
    if (error.kind !== trouble?.kind)
      log.error({ trouble: error.kind }, `nothing is visited or sent until this is mended: ${error.message}`);
    trouble = error;
    return true;
  };

  return {
    trouble: () => trouble,
    met,
    lost,
    async fit() {
      if (trouble === undefined) return true;
      if (trouble.kind === 'damaged-database') return false;
      try {
        await archive.probe();
      } catch (error) {
        if (met(error)) return false;
        throw error;
      }
      trouble = undefined;
      log.info({}, 'the archive can be written again: going on with what is due');
      return true;
    },
  };
}

/** A visit that fails and cannot give its host back either throws both errors in one. */
function troubleIn(thrown: unknown): ArchiveTrouble | undefined {
  if (thrown instanceof SuppressedError) return troubleIn(thrown.suppressed) ?? troubleIn(thrown.error);
  return thrown instanceof ArchiveTrouble ? thrown : undefined;
}
