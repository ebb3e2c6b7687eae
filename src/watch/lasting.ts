import type { CaptureReason } from '../capture/capture.ts';
import type { Instant } from '../words/instant.ts';

/** What a check came to, as far as it matters here. */
export interface Seen {
  outcome: string;
  reason?: CaptureReason;
  startedAt: Instant;
}

const TWO_DAYS = 2 * 86_400_000;

/** No document came, so nothing was seen that could speak for or against what other checks saw. */
const SAW_NOTHING: ReadonlySet<CaptureReason> = new Set([
  'dns',
  'refused',
  'reset',
  'tls',
  'timeout',
  'network',
  'blocked',
  'throttled',
  'server-error',
  'crashed',
  'robots',
  'ceiling',
  'browser',
]);

/**
 * Whether a suspect reading has lasted long enough to be the truth: every check for two days that saw a document saw it so.
 * What is held back is never lost by this, only late. An error page, a challenge or a wall is never believed, however long it
 * lasts, and ends the run.
 * @param checks the target's checks, newest first, without the present one
 * @param reason why the present reading is suspect
 */
export function hasLasted(checks: readonly Seen[], reason: CaptureReason, now: Instant): boolean {
  const saw = checks.filter(check => check.reason === undefined || !SAW_NOTHING.has(check.reason));
  const other = saw.findIndex(check => check.outcome !== 'failed' || check.reason !== reason);
  const run = other < 0 ? saw : saw.slice(0, other);
  const oldest = run.at(-1);
  return (
    run.length >= 2 && oldest !== undefined && Date.parse(now) - Date.parse(oldest.startedAt) >= TWO_DAYS
  );
}
