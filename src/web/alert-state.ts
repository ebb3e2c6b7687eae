import { html } from 'hono/html';
import type { Alert } from '../archive/archive.ts';
import type { Act } from '../archive/outbox.ts';
import type { Html } from './html.ts';
import { time } from './instants.ts';
import { count } from './words.ts';

/** Where an alert stands: sent when, still owed, or given up and why. */
export function alertState(alert: Alert): Html {
  const channel = channelInWords(alert.channel);
  switch (alert.state) {
    case 'sent':
      return html`${alert.channel === 'log' ? 'Written' : 'Sent'} to ${channel}<small>${time(alert.sentAt ?? alert.createdAt)}</small>`;
    case 'pending':
      return html`Owed to ${channel}<small>since ${time(alert.createdAt)}${alert.dueAt > alert.createdAt && html`, not before ${time(alert.dueAt)}`}${alert.attempts > 0 && `, after ${count(alert.attempts, 'attempt')}`}${alert.lastError && `: ${alert.lastError}`}</small>`;
    case 'given-up':
      return html`<b>Not delivered</b> to ${channel}<small>given up after ${count(alert.attempts, 'attempt')}${alert.lastError && `: ${alert.lastError}`}</small>`;
  }
}

/** `#privacy` for `slack:#privacy`. */
export function channelInWords(channel: string): string {
  return channel === 'log' ? 'the log' : channel.replace(/^slack:/, '');
}

/** What somebody did about an alert, with who and when. */
export function actInWords({ kind, by, at, until }: Act): Html {
  return html`${ACTED[kind]} by ${by}<small>${time(at)}${until && html`, until ${time(until)}`}</small>`;
}

const ACTED: Readonly<Record<Act['kind'], string>> = {
  acknowledge: 'Acknowledged',
  snooze: 'Put off',
  'not-relevant': 'Called not relevant',
  reopen: 'Reopened',
};
