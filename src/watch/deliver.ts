import { type Channel, DeliveryError } from '../alert/channel.ts';
import type { Alert, Archive } from '../archive/archive.ts';
import { instant } from '../words/instant.ts';
import { alertContent } from './alert-content.ts';
import type { Watching } from './watching.ts';

/** What came of a delivery. `later` asks for another try, after so many milliseconds where the channel said so. */
export type Delivery =
  | { kind: 'delivered' }
  | { kind: 'nothing-to-do' }
  | { kind: 'given-up'; reason: string }
  | { kind: 'later'; reason: string; after: number | undefined };

/** Delivers one alert of the outbox to its channel and records what came of it. An alert already delivered stays as it is. */
export async function deliver(id: string, watching: Watching, signal?: AbortSignal): Promise<Delivery> {
  const { archive, channels, log } = watching;
  const alert = await archive.alert(id);
  if (alert?.state !== 'pending') return { kind: 'nothing-to-do' };
  const channel = channels.find(each => each.name === alert.channel);
  if (!channel) {
    return giveUp(archive, alert, `the channel ${alert.channel} is no longer configured`);
  }
  const delivery = await attempt(alert, channel, watching, signal);
  if (delivery.kind === 'given-up')
    log.error({ alert: id, channel: channel.name, reason: delivery.reason }, 'an alert was given up');
  return delivery;
}

async function attempt(
  alert: Alert,
  channel: Channel,
  watching: Watching,
  signal?: AbortSignal,
): Promise<Delivery> {
  const { archive, clock, publicUrl } = watching;
  const content = await alertContent(archive, alert, publicUrl);
  if (!content) return giveUp(archive, alert, 'its target is no longer declared');
  // What is posted and cannot be recorded would be posted again.
  await archive.probe();
  try {
    const { ts } = await channel.deliver(content, signal);
    await archive.updateAlert(alert.id, {
      state: 'sent',
      sentAt: instant(clock()),
      ...(ts !== undefined && { messageTs: ts }),
    });
    return { kind: 'delivered' };
  } catch (error) {
    if (!(error instanceof DeliveryError)) throw error;
    if (error.failure.kind === 'permanent') return giveUp(archive, alert, error.message);
    await archive.updateAlert(alert.id, { state: 'pending', lastError: error.message });
    return { kind: 'later', reason: error.message, after: error.failure.after };
  }
}

async function giveUp(archive: Archive, alert: Alert, reason: string): Promise<Delivery> {
  await archive.updateAlert(alert.id, { state: 'given-up', lastError: reason });
  return { kind: 'given-up', reason };
}
