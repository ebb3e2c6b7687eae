import type { Home } from '../../../src/archive/home.ts';
import type { PostedMessage } from '../../slack/fake-slack.ts';
import { DAY, HOUR, type Script } from './script.ts';

/** What the alerts of a week came to. */
export interface Alerts {
  changes: number;
  alerts: number;
  notices: ReadonlyMap<string, number>;
  messages: number;
  wrong: readonly string[];
}

/** Every edit is one change, every change an alert to each of two channels, and whatever is owed stands in Slack once. */
export async function alertsAmiss(
  { db }: Home,
  script: Script,
  now: number,
  messages: readonly PostedMessage[],
): Promise<Alerts> {
  const wrong: string[] = [];
  const changes = await db.selectFrom('changes').select(['id', 'target_id']).execute();
  const alerts = await db.selectFrom('alerts').select(['id', 'state', 'last_error']).execute();
  const notices = await db.selectFrom('notices').select(['id', 'state', 'kind', 'last_error']).execute();
  const edited = Map.groupBy(script.edits, ({ target }) => script.targets[target]!.id);
  const changed = Map.groupBy(changes, row => row.target_id);
  for (const { id } of script.targets) {
    const [were, are] = [edited.get(id)?.length ?? 0, changed.get(id)?.length ?? 0];
    if (were !== are) wrong.push(`${id} was edited ${were} times, and ${are} changes are recorded`);
  }
  if (alerts.length !== 2 * script.edits.length)
    wrong.push(`${script.edits.length} edits owe ${alerts.length} alerts`);

  const posted = Map.groupBy(messages, ({ metadata }) => {
    const { alert_id, part } = metadata?.event_payload ?? {};
    return `${alert_id} ${part}`;
  });
  for (const [id, times] of posted)
    if (times.length > 1) wrong.push(`${id} was posted ${times.length} times`);
  for (const { id, state, last_error } of [...alerts, ...notices]) {
    if (state !== 'sent') wrong.push(`${id} is ${state}: ${last_error}`);
    if (!posted.has(`${id} head`)) wrong.push(`${id} is not in Slack`);
  }
  const kinds = new Map<string, number>();
  for (const { kind } of notices) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  // One each morning at nine; none of the day before the first, which nobody watched.
  const digests = Math.floor((now - script.from + 15 * HOUR) / DAY);
  if (kinds.get('digest') !== digests)
    wrong.push(`${kinds.get('digest') ?? 0} digests are owed, where ${digests} should be`);
  return {
    changes: changes.length,
    alerts: alerts.length,
    notices: kinds,
    messages: messages.length,
    wrong,
  };
}
