import type { Check } from '../archive/archive.ts';
import type { NewEvidence } from '../archive/evidence.ts';
import { isBulk } from '../archive/retention.ts';
import type { Instant } from '../words/instant.ts';

/** What is kept of a visit, and what there is to say of the rest. */
export interface Thinned {
  evidence: readonly NewEvidence[];
  detail?: string;
}

/**
 * What is kept of one more visit of a page whose reads disagree. Both pages and the facts of the read always are; pictures and
 * exchanges, which would fill the disk at every quarter of an hour, with the first such visit and the first of each further day (UTC).
 *
 * @param checks the target's checks, newest first, without the present one
 */
export function thinned(
  evidence: readonly NewEvidence[],
  checks: readonly Pick<Check, 'outcome' | 'startedAt'>[],
  now: Instant,
): Thinned {
  const before = checks.find(({ outcome }) => outcome !== 'failed');
  const told = before?.outcome === 'unstable' && day(before.startedAt) === day(now);
  const rest = told ? evidence.filter(({ mediaType }) => !isBulk(mediaType)) : evidence;
  if (rest.length === evidence.length) return { evidence };
  return { evidence: rest, detail: 'its picture and exchanges are kept of the first such visit of a day' };
}

const day = (at: Instant) => at.slice(0, 10);
