import { html } from 'hono/html';
import type { Html } from '../../html.ts';
import { count, number } from './common.ts';

/** A document through time: its timeline, how it is read, and two of its readings compared. */
export const history = {
  timeline: 'Timeline',
  earlierVisits: 'Earlier visits are in the archive, but not shown here.',
  about: 'About this document',
  retired: (at: string): string => `No longer declared, and not visited since ${at}. Its history stays.`,
  neverRead: (visits: number): string =>
    `Never read yet${visits > 0 ? `, in ${count(visits, 'visit')}` : ''}.`,
  nextDue: (at: string | undefined): string =>
    at === undefined ? 'The next visit is due now.' : `The next visit is due on ${at}.`,
  lastRead: (at: Html): Html => html`Last read ${at}`,
  overdue: '; the next visit is overdue',
  unreadSince: ', and could not be read since',
  noChange: 'No change yet',
  changes: (all: number, alerting: number): string =>
    `${count(all, 'change')}, of which ${alerting || 'none'} ${alerting > 1 ? 'bear' : 'bears'} on training or opting out`,
  visitNow: 'Visit now',
  howRead: 'How it is read',
  address: 'Address',
  twice: (duration: string): string => `${duration}, twice before a change is believed`,
  nextVisit: 'Next visit',
  dueNow: 'Due now; it begins when its site’s turn comes.',
  lookAgain: 'Look again',
  /** Filled in by the script of the page. */
  waiting: 'Waiting for the visit to end: {seconds} seconds.',
  tooLong: 'The visit takes long: the page of operations says what stands in its way.',
  askedForIn: 'Asked for in',
  product: 'Product',
  plan: 'Plan',
  region: 'Region',
  formerly: 'Formerly',
  until: (day: string): string => `, until ${day}`,
  part: 'Part of the page',
  languageFound: 'Language found',
  textToday: 'The text today',
  asArchived: 'As archived',
  unchangedSince: (day: string): string => `unchanged since ${day}`,

  drawn: ({ from, to, changes, gaps }: { from: string; to: string; changes: number; gaps: number }): string =>
    `From ${from} to ${to}: ${count(changes, 'change')} on these subjects, ${count(gaps, 'gap')} without a reading. The timeline below lists them.`,
  legend: ['Line: read and unchanged', 'Stroke: a change with a finding', '× and gap: not read'],

  first: 'First reading.',
  firstText: 'The text as archived',
  aChange: 'A change',
  others: (n: number): string => `and ${count(n, 'more finding')}`,
  noAlert: 'No alert: ',
  flapped: (times: number, duration: string): string =>
    `Went back and forth between these two wordings ${count(times, 'time')} in ${duration}.`,
  calm: (visits: number, duration: string): string =>
    visits === 1
      ? 'Read once, no difference.'
      : `Read ${number(visits)} times in ${duration}, no difference.`,
  fromTo: (from: Html, to: Html): Html => html`${from} to ${to}`,
  failed: (visits: number): string => `Not read: ${count(visits, 'visit')} failed`,
  unsettled: (visits: number): string => `Not settled in ${count(visits, 'visit')}`,
  over: (duration: string): string => ` over ${duration}`,
  times: (n: number): string => `, ${count(n, 'time')}.`,

  compareTwo: 'Compare two readings',
  compareText: 'Compare the text of',
  withThat: 'with that of',
  compare: 'Compare',
  comparison: 'Comparison',
  compared: (name: string): string => `${name}, two readings compared`,
  comparedDirectly: (before: Html, after: Html, between: number): Html =>
    html`The texts first read on ${before} and on ${after}, compared directly. ${count(between, 'reading')} between them ${between === 1 ? 'is' : 'are'} passed over.`,
  earlierText: 'The earlier text as archived',
  laterText: 'the later one',
};
