import type { Archive } from '../../../src/archive/archive.ts';
import type { PostedMessage } from '../../slack/fake-slack.ts';

/** Posts of one channel that Slack takes in a window: about one a second, and now and then one more. */
const WINDOW = 10_000;
const IN_A_WINDOW = 11;

/** What a run of deliveries left undone, did twice, in the wrong order or place, or too fast; nothing where all is well. */
export async function whatIsWrong(
  archive: Archive,
  lanes: ReadonlyMap<string, readonly string[]>,
  messages: readonly PostedMessage[],
): Promise<string[]> {
  const wrong: string[] = [];
  const posted = Map.groupBy(messages, ({ metadata }) => {
    const { alert_id, part } = metadata?.event_payload ?? {};
    return `${alert_id} ${part}`;
  });
  for (const [id, times] of posted)
    if (times.length > 1) wrong.push(`${id} was posted ${times.length} times`);
  for (const [lane, ids] of lanes) {
    let last = 0;
    for (const id of ids) {
      const alert = await archive.alert(id);
      const gone = lane.includes('GONE');
      if (alert?.state !== (gone ? 'given-up' : 'sent'))
        wrong.push(`${id} is ${alert?.state}: ${alert?.lastError}`);
      const [head] = posted.get(`${id} head`) ?? [];
      if ((head === undefined) !== gone) wrong.push(`${id} is ${gone ? 'posted' : 'missing'} in Slack`);
      if (head === undefined) continue;
      if (alert?.receipts.head?.ts !== head.ts) wrong.push(`${id} is not known by its ts`);
      if (Number(head.ts) < last) wrong.push(`${id} came too early in ${lane}`);
      last = Number(head.ts);
      const root = ids[0]!;
      const above = posted.get(`${root} head`)?.[0];
      if (id !== root && head.thread !== (above?.thread ?? above?.ts))
        wrong.push(`${id} is not in its thread`);
      if (id === root && head.thread === undefined && posted.get(`${id} rest`)?.[0]?.thread !== head.ts)
        wrong.push(`the rest of ${id} is not below it`);
    }
  }
  return [...wrong, ...tooFast(messages)];
}

function tooFast(messages: readonly PostedMessage[]): string[] {
  return [...Map.groupBy(messages, ({ channel }) => channel)].flatMap(([channel, its]) => {
    const times = its.map(({ at }) => at).sort((one, other) => one - other);
    const most = Math.max(...times.map((from, n) => times.slice(n).filter(at => at < from + WINDOW).length));
    return most > IN_A_WINDOW ? [`${channel} was sent ${most} messages in ${WINDOW / 1_000} s`] : [];
  });
}
