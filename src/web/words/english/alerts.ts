import { html } from 'hono/html';
import type { ActKind } from '../../../alert/telling.ts';
import type { Html } from '../../html.ts';
import { count } from './common.ts';

/** Who was told what, and what people did about it. */
export const alerts = {
  title: 'Alerts',
  none: 'No alert yet. One is written when a clause on training or opting out changes.',
  sum: (alerts: number, undelivered: number): string =>
    `${count(alerts, 'alert')}, newest first, as the channel shows ${alerts === 1 ? 'it' : 'them'}. ${
      undelivered ? `${undelivered} of them not delivered.` : 'All delivered.'
    }`,
  noneSuch: 'No alert is so.',
  suppressed:
    'Differences that nobody was told of, newest first, each with its reason. Look here to see what silence hides.',
  noneSuppressed: 'No difference has been kept from anybody.',
  allSuppressed: 'All of them',
  states: {
    sent: 'Sent',
    pending: 'Owed',
    'given-up': 'Not delivered',
    suppressed: 'Suppressed, with the reason',
  },
  older: 'Older alerts',
  olderSuppressed: 'Older differences',
  readTheChange: 'Read the change',
  theLog: 'the log',
  writtenTo: (channel: string): string => `Written to ${channel}`,
  sentTo: (channel: string): string => `Sent to ${channel}`,
  owedTo: (channel: string): string => `Owed to ${channel}`,
  notDeliveredTo: (channel: string): Html => html`<b>Not delivered</b> to ${channel}`,
  since: (at: Html): Html => html`since ${at}`,
  notBefore: (at: Html): Html => html`, not before ${at}`,
  after: (attempts: number): string => `, after ${count(attempts, 'attempt')}`,
  givenUpAfter: (attempts: number): string => `given up after ${count(attempts, 'attempt')}`,
  error: (text: string): string => `: ${text}`,
  until: (at: Html): Html => html`, until ${at}`,
  acted: (kind: ActKind, by: string): string => `${ACTED[kind]} by ${by}`,
  act: {
    acknowledge: 'Acknowledge',
    snooze: 'Put off a day',
    'not-relevant': 'Not relevant',
    reopen: 'Reopen',
  } as Readonly<Record<ActKind, string>>,
  theAlertTo: (channel: string): string => `The alert to ${channel}`,
  alertTo: (channel: string): string => `Alert to ${channel}`,
};

const ACTED: Readonly<Record<ActKind, string>> = {
  acknowledge: 'Acknowledged',
  snooze: 'Put off',
  'not-relevant': 'Called not relevant',
  reopen: 'Reopened',
};
