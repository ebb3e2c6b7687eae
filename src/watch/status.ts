import type { Archive, TargetState } from '../archive/archive.ts';
import type { KeptTrouble } from '../archive/outbox.ts';
import type { TargetId } from '../target/target.ts';
import type { Instant } from '../words/instant.ts';

/** How the watching goes, as far as the archive knows. */
export interface Status {
  at: Instant;
  documents: { watched: number; neverRead: number; due: number };
  /** The visit that should have been made longest ago. */
  latest?: { target: TargetId; dueAt: Instant; lateSeconds: number };
  /** When the last check of any document ended, and when the next is due. */
  lastCheckAt?: Instant;
  nextDueAt?: Instant;
  /** Documents whose last visit did not read them, with the reason. */
  failing: readonly { target: TargetId; reason: string; failures: number; nextDueAt: Instant }[];
  /** Of each at most a thousand are counted. */
  alerts: { pending: number; givenUp: number };
  /** What operators were told stands in the way. */
  troubles: readonly { kind: string; subject: string; since: Instant }[];
}

const COUNTED = 1_000;

export async function statusOf(archive: Archive, now: Instant): Promise<Status> {
  const states = await archive.targets();
  const [pending, givenUp, troubles] = await Promise.all([
    archive.alerts({ state: 'pending', limit: COUNTED }),
    archive.alerts({ state: 'given-up', limit: COUNTED }),
    archive.troubles(),
  ]);
  return status(states, { pending: pending.length, givenUp: givenUp.length }, troubles, now);
}

export function status(
  states: readonly TargetState[],
  alerts: Status['alerts'],
  troubles: readonly KeptTrouble[],
  now: Instant,
): Status {
  const [next] = states.toSorted((a, b) => (a.schedule.nextDueAt < b.schedule.nextDueAt ? -1 : 1));
  const lastCheckAt = states
    .flatMap(({ lastCheck }) => lastCheck?.finishedAt ?? [])
    .sort()
    .at(-1);
  return {
    at: now,
    documents: {
      watched: states.length,
      neverRead: states.filter(({ lastRead }) => lastRead === undefined).length,
      due: states.filter(isDue).length,
    },
    ...(next && isDue(next) && { latest: lateness(next) }),
    ...(lastCheckAt !== undefined && { lastCheckAt }),
    ...(next && { nextDueAt: next.schedule.nextDueAt }),
    failing: states.flatMap(failing).toSorted((a, b) => b.failures - a.failures),
    alerts,
    troubles: troubles.map(({ kind, subject, since }) => ({ kind, subject, since })),
  };

  function isDue({ schedule }: TargetState): boolean {
    return schedule.nextDueAt <= now;
  }

  function lateness({ target, schedule: { nextDueAt } }: TargetState): NonNullable<Status['latest']> {
    const lateSeconds = Math.round((Date.parse(now) - Date.parse(nextDueAt)) / 1_000);
    return { target: target.id, dueAt: nextDueAt, lateSeconds };
  }
}

function failing({ target, schedule, lastCheck }: TargetState): Status['failing'][number][] {
  const { outcome, reason } = lastCheck ?? {};
  if (outcome !== 'failed' && outcome !== 'unstable') return [];
  const { failures, nextDueAt } = schedule;
  return [{ target: target.id, reason: reason ?? outcome, failures, nextDueAt }];
}
