import type { TargetId } from '../target/target.ts';
import type { Instant } from '../words/instant.ts';
import type { Statistics } from './statistics.ts';

/** What an archive does for those who look after it. */
export interface Tending {
  /** Makes due at `now` what was scheduled by a clock that was ahead and has been put back since. Returns which targets that were. */
  mendSchedules(now: Instant): Promise<readonly TargetId[]>;
  /** Makes a declared target due now, for those who will not wait. Says whether there is such a target. */
  hasten(target: TargetId, now: Instant): Promise<boolean>;
  /** Everything it holds, counted. */
  statistics(): Promise<Statistics>;
  /**
   * Writes for trial, and leaves everything as it is.
   *
   * @throws ArchiveTrouble saying why nothing can be kept
   */
  probe(): Promise<void>;
}
