import { type Channel, DeliveryError } from '../alert/channel.ts';
import type { Alert, OwedNotice } from '../archive/outbox.ts';
import type { Delivering, Delivery } from './deliver.ts';
import { tellingOf } from './telling.ts';

/**
 * Corrects in place the head of something that was sent, so that it shows what has happened since. Doing so twice does no harm. A
 * message that cannot be corrected, because somebody took it away, is left as it is.
 */
export async function correct(
  owed: Alert | OwedNotice,
  channel: Channel,
  { archive, publicUrl, log }: Delivering,
  signal?: AbortSignal,
): Promise<Delivery> {
  const { id, revision, receipts } = owed;
  const telling = await tellingOf(archive, owed, publicUrl);
  const head = telling && channel.posts(telling).find(({ part }) => part === 'head');
  try {
    if (receipts.head) await head?.correct?.(receipts.head, signal);
  } catch (error) {
    if (!(error instanceof DeliveryError)) throw error;
    const { failure, message: reason } = error;
    if (failure.kind === 'retry') {
      const whom = failure.after === undefined ? 'lane' : 'channel';
      return { kind: 'later', reason, after: failure.after ?? 5_000, whom };
    }
    log.warn({ owed: id, channel: channel.name, reason }, 'a message could not be corrected');
  }
  await archive.shown(id, revision);
  return { kind: 'more' };
}
