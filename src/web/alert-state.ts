import { html } from 'hono/html';
import type { Alert } from '../archive/archive.ts';
import type { Act } from '../archive/outbox.ts';
import type { Html } from './html.ts';
import type { WebWords } from './words/web-words.ts';

/** Where an alert stands: sent when, still owed, or given up and why. */
export function alertState(alert: Alert, say: WebWords): Html {
  const { alerts, time } = say;
  const channel = channelInWords(alert.channel, say);
  const error = alert.lastError && alerts.error(alert.lastError);
  switch (alert.state) {
    case 'sent':
      return html`${alert.channel === 'log' ? alerts.writtenTo(channel) : alerts.sentTo(channel)}<small>${time(alert.sentAt ?? alert.createdAt)}</small>`;
    case 'pending':
      return html`${alerts.owedTo(channel)}<small>${alerts.since(time(alert.createdAt))}${alert.dueAt > alert.createdAt && alerts.notBefore(time(alert.dueAt))}${alert.attempts > 0 && alerts.after(alert.attempts)}${error}</small>`;
    case 'given-up':
      return html`${alerts.notDeliveredTo(channel)}<small>${alerts.givenUpAfter(alert.attempts)}${error}</small>`;
  }
}

/** `#privacy` for `slack:#privacy`. */
export function channelInWords(channel: string, { alerts }: WebWords): string {
  return channel === 'log' ? alerts.theLog : channel.replace(/^slack:/, '');
}

/** What somebody did about an alert, with who and when. */
export function actInWords({ kind, by, at, until }: Act, { alerts, time }: WebWords): Html {
  return html`${alerts.acted(kind, by)}<small>${time(at)}${until && alerts.until(time(until))}</small>`;
}
