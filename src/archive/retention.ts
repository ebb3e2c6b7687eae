import { type Instant, plus } from '../words/instant.ts';
import type { ArchivedEvidence } from './evidence.ts';

/** What makes up nearly all of an archive, and is packed already. Nothing else is ever dropped, and nothing is packed against these. */
export const BULK = ['image/png', 'application/warc+gzip'] as const;

export function isBulk(mediaType: string): boolean {
  return BULK.some(each => each === mediaType);
}

/**
 * The visits whose bulk a rule lets go: those whose reads disagreed, or those that found a change which alerted nobody, unless the
 * snapshot still stands, or an alert compares with it.
 */
export type Routine = 'unstable' | 'silent-change';

/** When bulk is dropped. Snapshots, checks, hashes, pages and the facts of a read are kept for ever, whatever a rule says. */
export interface RetentionRule {
  of: Routine;
  /** How old a check must be. */
  days: number;
  /** Told of every file that was dropped by it: a clause for people. */
  why: string;
}

export const RETENTION: readonly RetentionRule[] = [
  { of: 'unstable', days: 30, why: 'its check was unstable, and no snapshot came of it' },
  { of: 'silent-change', days: 180, why: 'its change alerted nobody, and another silent one followed' },
];

const DAY = 86_400_000;

/** Bulk of checks that finished before then may go. */
export function cutoff(rule: RetentionRule, now: Instant): Instant {
  return plus(now, -rule.days * DAY);
}

/** What an archive does for retention. */
export interface Retaining {
  /** Files of evidence that a rule lets go and that are there still, in the order of checks and names, after the given one. */
  droppable(
    rule: RetentionRule,
    query: { now: Instant; after?: Pick<ArchivedEvidence, 'check' | 'name'>; limit: number },
  ): Promise<readonly ArchivedEvidence[]>;
  /** Lets go of the bytes of such a file. What it was called, how long it was and its hash stay, and that it was dropped. */
  drop(file: ArchivedEvidence, news: { at: Instant; why: string }): Promise<void>;
}
