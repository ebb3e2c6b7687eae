import { html } from 'hono/html';
import type { Html } from '../../html.ts';
import { count, number } from './common.ts';

/** Everything that is watched, and how the watching goes. */
export const watched = {
  title: 'Documents',
  heading: 'Documents watched',
  sum: (documents: number, vendors: number): string =>
    `${count(documents, 'document')} of ${count(vendors, 'vendor')}, declared in the targets folder.`,
  askedForIn: 'Asked for in',
  lastVisit: 'Last visit',
  noVisit: 'None yet',
  nextVisit: 'Next visit',
  changes: 'Changes',
  further: 'Further documents',
  states: { calm: 'Calm', changed: 'Changed', unread: 'Not read', retired: 'Not watched' },
  historyStays: 'What was recorded stays.',
  noneSuch: 'No document is all of this.',
  range: (from: number, to: number, total: number): string =>
    `${number(from)} to ${number(to)} of ${count(total, 'document')}.`,
};

export const operations = {
  title: 'Operations',
  newest: (at: Html, ago: string): Html => html`The newest visit ended ${at}, ${ago} ago.`,
  noVisit: 'No visit has ended yet.',
  documents: 'Documents',
  dueNow: 'Due now',
  overdue: 'Overdue',
  failing: 'Failing',
  toDeliver: 'Alerts to deliver',
  givenUp: 'Alerts given up',
  inIndex: 'In the search index',
  all: 'All',
  orMore: (n: number): string => `${number(n)} or more`,
  nothingInTheWay: 'Nothing that lasts stands in the way of watching.',
  inTheWay: 'What stands in the way',
  what: 'What',
  since: 'Since',
  whyNotRead: 'Why pages are not read',
  reason: 'Reason',
  longest: 'Longest in a row',
  visits: (n: number): string => count(n, 'visit'),
  late: 'Visits that are overdue',
  lateSum: (all: number, shown: number): string =>
    `${count(all, 'document')} should have been visited again by now${all > shown ? `; the latest ${shown} of them` : ''}.`,
  dueSince: 'Due since',
  lateBy: 'Late by',
  room: 'Room that the archive takes',
  beingCounted: 'It is being counted; look again in a moment.',
  roomSum: (room: string, checks: string): string =>
    `${room} of pages and evidence, as packed, beside the records of ${checks} visits.`,
  countedAt: (at: Html): Html => html`Counted ${at}.`,
  files: 'Files',
  takes: 'Room',
  pages: 'Pages',
  unnamed: 'Of visits that were cut off',
};
