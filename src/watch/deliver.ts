import { type Channel, DeliveryError, type Post } from '../alert/channel.ts';
import type { Alert, Lane, OwedNotice } from '../archive/outbox.ts';
import { type Instant, instant, plus } from '../words/instant.ts';
import { correct } from './correct.ts';
import { originOf } from './origin.ts';
import { placeOf } from './place.ts';
import { gatherIfStorm } from './storm.ts';
import { tellingOf } from './telling.ts';
import type { Watching } from './watching.ts';

/**
 * What came of a step. `more`: it was made, and the lane holds another. `later`: nothing can be done for so many milliseconds;
 * `channel` tells that the channel wants peace altogether.
 */
export type Delivery =
  | { kind: 'more' }
  | { kind: 'done' }
  | { kind: 'given-up'; reason: string }
  | { kind: 'later'; reason: string; after: number; whom: 'lane' | 'channel' };

export type Delivering = Pick<Watching, 'archive' | 'channels' | 'clock' | 'log' | 'meter' | 'publicUrl'>;

type Row = Alert | OwedNotice;

/**
 * Takes the next step of what is owed in a lane: posts one message, or corrects one that was posted. An attempt is written down
 * before it is made; where its end was never recorded (the connection broke, the worker was killed) it is looked for before
 * anything is sent again. So what a channel can look up it gets exactly once, in the order in which it was owed.
 */
export async function deliverNext(lane: Lane, watching: Delivering, signal?: AbortSignal): Promise<Delivery> {
  const { archive, channels, clock, log } = watching;
  const now = instant(clock());
  const owed = await archive.next(lane, now);
  if (owed === undefined) return { kind: 'done' };
  const channel = channels.find(each => each.name === lane.channel);
  const delivery =
    channel === undefined
      ? await giveUp(owed, `the channel ${lane.channel} is no longer configured`, watching)
      : owed.state === 'sent'
        ? await correct(owed, channel, watching, signal)
        : await send(owed, channel, now, watching, signal);
  if (delivery.kind === 'given-up') {
    const facts = { owed: owed.id, channel: lane.channel, reason: delivery.reason };
    log.error({ ...facts, ...(await originOf(owed, archive)) }, 'an alert was given up');
    watching.meter?.delivered(lane.channel, 'given-up');
  }
  if (delivery.kind !== 'more') return delivery;
  return (await archive.next(lane, instant(clock()))) ? delivery : { kind: 'done' };
}

async function send(
  owed: Row,
  channel: Channel,
  now: Instant,
  watching: Delivering,
  signal: AbortSignal | undefined,
): Promise<Delivery> {
  const { archive, publicUrl } = watching;
  const unsettled = Date.parse(owed.settlesAt ?? now) - Date.parse(now);
  if (unsettled > 0) return later('an earlier attempt may still be under way', unsettled);
  const gathered = await gatherIfStorm(owed, channel, now, archive);
  if (gathered) return send(gathered, channel, now, watching, signal);
  const telling = await tellingOf(archive, owed, publicUrl);
  if (telling === undefined) return giveUp(owed, 'its target is no longer declared', watching);
  const posts = channel.posts(telling);
  const post = posts.find(({ part }) => owed.receipts[part] === undefined);
  if (post === undefined) return giveUp(owed, 'there is nothing to say', watching);
  const place = await placeOf(owed, post, archive);
  // The message of the thread comes first. It is of another lane where a storm gathers lanes.
  if (place.kind === 'first') return send(place.root, channel, now, watching, signal);
  // What is posted and cannot be recorded would have to be looked for.
  await archive.probe();
  const attempt = async (): Promise<Awaited<ReturnType<Post['send']>> | undefined> => {
    const since = owed.begunAt;
    const found = since && (await post.find?.(place.place, plus(since, -CLOCKS_DIFFER), signal));
    if (found) return found;
    const begun = instant(watching.clock());
    if (!(await archive.begin(owed, begun, plus(begun, channel.settle ?? 0)))) return undefined;
    return post.send(place.place, signal);
  };
  try {
    const receipt = await attempt();
    if (receipt === undefined) return later('another worker is at it', 1_000);
    const last = posts.every(({ part }) => part === post.part || owed.receipts[part] !== undefined);
    await archive.taken(owed.id, { part: post.part, receipt, last, at: instant(watching.clock()) });
    watching.meter?.delivered(channel.name, 'sent');
    if (last) {
      const facts = { owed: owed.id, channel: channel.name, ...(await originOf(owed, archive)) };
      watching.log.info(facts, `sent to ${channel.name}`);
    }
    return { kind: 'more' };
  } catch (error) {
    if (!(error instanceof DeliveryError)) throw error;
    return failed(owed, error, watching);
  }
}

async function failed(owed: Row, error: DeliveryError, watching: Delivering): Promise<Delivery> {
  const { failure, message: lastError } = error;
  if (failure.kind === 'permanent') return giveUp(owed, lastError, watching);
  await watching.archive.failed(owed.id, { taken: failure.taken, lastError });
  watching.meter?.delivered(owed.channel, 'put-off');
  return failure.after === undefined
    ? later(lastError, Math.min(LONGEST_WAIT, 1_000 * 2 ** owed.attempts))
    : { kind: 'later', reason: lastError, after: failure.after, whom: 'channel' };
}

async function giveUp({ id }: Row, reason: string, { archive }: Delivering): Promise<Delivery> {
  await archive.giveUp(id, reason);
  return { kind: 'given-up', reason };
}

const later = (reason: string, after: number): Delivery => ({ kind: 'later', reason, after, whom: 'lane' });

const LONGEST_WAIT = 300_000;
/** Milliseconds by which the channel's clock may be behind ours. */
const CLOCKS_DIFFER = 300_000;
