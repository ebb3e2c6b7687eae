import type { Verdict } from '../alert/alert.ts';
import { type Routing, routed } from '../alert/routing.ts';
import type { Archive } from '../archive/archive.ts';
import type { NewAlert, NewNotice } from '../archive/outbox.ts';
import type { Target } from '../target/target.ts';
import type { Meaning } from './derive.ts';
import { flapNotices, incidentOf, type Turn } from './incident.ts';

/** What is owed to channels because of a change; the verdict says so where it is nothing although it should be something. */
export async function owing(
  turn: Turn & { target: Target },
  { findings, verdict }: Meaning,
  routing: Routing,
  archive: Archive,
): Promise<{ verdict: Verdict; alerts: readonly NewAlert[]; notices: readonly NewNotice[] }> {
  if (!verdict.alert) {
    const flaps = turn.recurrence.kind === 'flap';
    const notices = flaps ? await flapNotices(turn, routing.channels, archive) : [];
    return { verdict, alerts: [], notices };
  }
  const told = routed({ target: turn.target, verdict, findings, now: turn.now }, routing);
  const alerts = await Promise.all(
    told.map(async ({ channel, dueAt }) => {
      const within = await incidentOf(turn, channel, archive);
      return { channel, dueAt, ...(within && { within }) };
    }),
  );
  const isUnheard = told.length === 0 && routing.routes.length > 0;
  return {
    verdict: isUnheard ? { ...verdict, reason: `${verdict.reason} ${NO_ROUTE}` } : verdict,
    alerts,
    notices: [],
  };
}

const NO_ROUTE = 'No route leads to a channel, so nobody was told.';
