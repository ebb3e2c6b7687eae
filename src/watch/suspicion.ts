import type { Change } from '../change/change.ts';
import type { Instant } from '../words/instant.ts';

const SUSPECT: Partial<Record<Change['kind'], string>> = {
  truncated: 'most of the text is gone, or a page without most of it has grown back',
  'language-switched': 'the page answers in another language',
  'different-document': 'the page holds another document',
};

/**
 * Why a reading that differs is not believed at once, for people; undefined where nothing is odd about it. Error pages with
 * status 200, half-rendered pages and redirects to a start page look like this, and so does, rarely, a vendor's real deed.
 */
export function suspicion(change: Change): string | undefined {
  return SUSPECT[change.kind];
}

const TWO_DAYS = 2 * 86_400_000;

/**
 * Whether a suspect reading has lasted long enough to be the truth: every check for two days saw it so. Held-back readings are
 * never lost by this, only late.
 * @param outcomes the target's checks, newest first, without the present one
 */
export function hasLasted(
  outcomes: readonly { outcome: string; startedAt: Instant }[],
  now: Instant,
): boolean {
  const firstCalm = outcomes.findIndex(check => check.outcome !== 'unstable');
  const run = firstCalm < 0 ? outcomes : outcomes.slice(0, firstCalm);
  const oldest = run.at(-1);
  return (
    run.length >= 2 && oldest !== undefined && Date.parse(now) - Date.parse(oldest.startedAt) >= TWO_DAYS
  );
}
