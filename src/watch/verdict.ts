import type { Verdict } from '../alert/alert.ts';
import type { Instant } from '../words/instant.ts';
import type { Meaning } from './derive.ts';
import type { Recurrence } from './recurrence.ts';
import type { Suspicion } from './suspicion.ts';

/**
 * What a change means where it stands in its target's history: after a doubt that lasted, or among earlier wordings.
 * @param doubt what made the reading suspect, where it was believed only because it lasted
 */
export function inContext(
  { findings, verdict }: Meaning,
  doubt: Pick<Suspicion, 'why'> | undefined,
  returned: Recurrence,
): Meaning {
  return {
    findings,
    verdict: doubt === undefined ? afterRecurrence(verdict, returned) : afterHolding(verdict, doubt.why),
  };
}

/** The same verdict in the light of the target's earlier wordings: a flap is silent, a reversal says what it returns to. */
export function afterRecurrence(verdict: Verdict, recurrence: Recurrence): Verdict {
  switch (recurrence.kind) {
    case 'new':
      return verdict;
    case 'reversal':
      return {
        ...verdict,
        reason: `Back to the wording first read on ${day(recurrence.since)}. ${verdict.reason}`,
      };
    case 'flap':
      return {
        ...verdict,
        alert: false,
        reason: `The page goes back and forth between texts; this one was first read on ${day(recurrence.since)}.`,
      };
  }
}

/** A suspect reading that has lasted: people are told whatever the findings, for silence could hide a policy that is gone. */
export function afterHolding(verdict: Verdict, doubt: string): Verdict {
  return {
    ...verdict,
    alert: true,
    reason: `For two days ${doubt}. Look at the page: this may be no edit at all.`,
  };
}

function day(at: Instant): string {
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeZone: 'UTC' }).format(new Date(at));
}
