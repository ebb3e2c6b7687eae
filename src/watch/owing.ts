import type { Verdict } from '../alert/alert.ts';
import type { Archive } from '../archive/archive.ts';
import type { NewAlert, NewNotice } from '../archive/outbox.ts';
import { flapNotices, incidentOf, type Turn } from './incident.ts';

/** What is owed to the channels because of a change. */
export async function owing(
  turn: Turn,
  verdict: Verdict,
  channels: readonly string[],
  archive: Archive,
): Promise<{ alerts: readonly NewAlert[]; notices: readonly NewNotice[] }> {
  if (verdict.alert) {
    const alerts = channels.map(async channel => {
      const within = await incidentOf(turn, channel, archive);
      return { channel, ...(within && { within }) };
    });
    return { alerts: await Promise.all(alerts), notices: [] };
  }
  const notices = turn.recurrence.kind === 'flap' ? await flapNotices(turn, channels, archive) : [];
  return { alerts: [], notices };
}
