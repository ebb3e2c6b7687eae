import type { ChangeKind } from '../../change/change.ts';
import type { ActKind } from '../telling.ts';
import type { AlertWords } from './alert-words.ts';

export const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const NUMBERS = 'No One Two Three Four Five Six Seven Eight Nine Ten Eleven Twelve'.split(' ');

const day = (at: string): string => {
  const [year, month, number] = at.slice(0, 10).split('-').map(Number);
  return `${number} ${MONTHS[(month ?? 1) - 1]} ${year}`;
};
const instant = (at: string): string => `${day(at)}, ${at.slice(11, 16)} UTC`;
const many = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;
/** At the beginning of a sentence; figures above twelve. */
const Count = (count: number): string => NUMBERS[count] ?? String(count);

const UNCLASSIFIED: Readonly<Record<ChangeKind, (vendor: string, document: string) => string>> = {
  none: (vendor, document) => `${vendor} changed its ${document}`,
  text: (vendor, document) => `${vendor} changed its ${document}`,
  'links-only': (vendor, document) => `${vendor} changed links in its ${document}`,
  'layout-only': (vendor, document) => `${vendor} changed the layout of its ${document}`,
  formatting: (vendor, document) => `${vendor} changed signs in its ${document}`,
  'moved-only': (vendor, document) => `${vendor} moved clauses of its ${document}`,
  'dates-only': (vendor, document) => `${vendor} changed dates in its ${document}`,
  renamed: (vendor, document) => `${vendor} changed a name in its ${document}`,
  'part-joined': (vendor, document) => `${vendor} shows more parts of its ${document} than before`,
  'part-left': (vendor, document) => `${vendor} shows fewer parts of its ${document} than before`,
  'language-switched': (vendor, document) => `${vendor} answers with its ${document} in another language`,
  truncated: (vendor, document) => `${vendor} shows much less of its ${document} than before`,
  grown: (vendor, document) => `${vendor} shows its ${document} again`,
  'different-document': (vendor, document) => `${vendor} shows another document in place of its ${document}`,
};

const ACTED: Readonly<Record<ActKind, (by: string) => string>> = {
  acknowledge: by => `✓ Acknowledged by ${by}`,
  snooze: by => `⏸ Put off by ${by}`,
  'not-relevant': by => `✗ Called not relevant by ${by}`,
  reopen: by => `↻ Reopened by ${by}`,
};

export const ENGLISH: AlertWords = {
  instant,
  direction: {
    'less-control': 'Less control',
    'more-control': 'More control',
    mixed: 'Mixed',
    neutral: 'Neutral',
  },
  severity: { low: 'Low', medium: 'Medium', high: 'High' },
  topics(topics) {
    const [training, optOut] = [topics.includes('training'), topics.includes('opt-out')];
    if (training && optOut) return 'Training and opting out';
    if (training) return 'Training';
    return optOut ? 'Opting out' : 'No topic';
  },
  reason: english => english,

  unclassified: 'Changed, not classified',
  unclassifiedSentence: (kind, vendor, document) => UNCLASSIFIED[kind](vendor, document),
  before: 'Before',
  after: 'After',
  added: 'Added',
  removed: 'Removed',
  moved: 'Moved',
  sameWords: 'same words',
  seeTheWhole: 'see the whole',
  lastRead: at => `last read ${instant(at)}`,
  firstRead: at => `first read ${instant(at)}`,
  readAs: (before, after) => `Last read as it was ${instant(before)}, first read changed ${instant(after)}.`,
  goneSince: at => `Gone since ${instant(at)}`,
  notThereOn: at => `Not there on ${instant(at)}`,
  statedDate({ before, after }) {
    if (after === undefined) return before ? `States no date (before: ${day(before)})` : 'States no date';
    if (before === after) return `Stated date: ${day(after)}, not updated by this edit`;
    return `Stated date: ${day(after)}${before ? ` (before: ${day(before)})` : ''}`;
  },
  because: severity => `${ENGLISH.severity[severity]}: `,

  readTheChange: 'Read the change',
  evidence: 'Evidence',
  livePage: 'Live page',
  act: {
    acknowledge: 'Acknowledge',
    snooze: 'Snooze a day',
    'not-relevant': 'Not relevant',
    reopen: 'Reopen',
  },
  furtherBelow: count => `${Count(count)} more ${count === 1 ? 'finding' : 'findings'} in the thread`,
  further: count => `${Count(count)} more ${count === 1 ? 'finding' : 'findings'} of the same change:`,
  andMore: count => `and ${count} more`,

  reversedOn: at => `Reversed on ${day(at)}, see thread`,
  changedAgainOn: at => `Changed again on ${day(at)}, see thread`,
  flappingSince: at => `Going back and forth since ${day(at)}`,
  confirmed: (reads, at) => `Still so on ${instant(at)}, after ${many(reads, 'further read')}`,
  acted: (act, by, at, until) =>
    `${ACTED[act](by)}, ${instant(at)}${until === undefined ? '' : `, until ${instant(until)}`}`,

  reversal: wordingOf => `Reversed: back to the wording of ${day(wordingOf)}`,
  otherStood: (from, to) => `The other wording stood from ${instant(from)} to ${instant(to)}`,
  furtherEdit: 'Changed again',

  flap: 'The page goes back and forth between this text and the one before. While it does, nothing more is said about it.',
  confirmation: (reads, since) =>
    `The new text still stands: read ${many(reads, 'time')} since ${instant(since)}.`,
  reminder: (by, at) => `Put off by ${by} on ${instant(at)}, and due again now.`,
  storm: count => `${many(count, 'document change')} at once on training or opting out`,
  stormDirections: counts => counts.map(([direction, count]) => `${direction}: ${count}`).join(' · '),
  inThread: 'Each is told in the thread.',
  digestTitle: (from, to) =>
    `Training and opting out, ${day(from) === day(to) ? day(from) : `${day(from)} to ${day(to)}`}`,
  digestCounts: (changes, changed, documents) =>
    `${many(changes, 'change')} in ${changed} of ${many(documents, 'document')}.`,
  digestCalm: (read, unread) =>
    `${many(read, 'document')} read.${unread > 0 ? ` ${unread} could not be read.` : ''}`,
  nothingChanged: (read, unread) =>
    `Nothing changed: ${many(read, 'document')} read, ${unread === 0 ? 'none' : unread} could not be read.`,
  changedAndBack: 'Changed and changed back',
  couldNotRead: 'Could not be read',
  silenceMeansNothing: 'Silence about these means nothing.',
  sinceWhen: at => `since ${instant(at)}`,
  noFinding: count => `${many(count, 'difference')} alerted nobody, each listed with its reason`,
  openTheArchive: 'Open the archive',
  trouble: {
    'not-read': 'A document is not read',
    'section-lost': 'A document has lost its section',
    'host-blocking': 'A site blocks us',
    'queue-late': 'The queue is late',
    'disk-low': 'The disk is nearly full',
    'log-unsigned': 'The log of checks is not signed',
    'channel-broken': 'A channel takes no alerts',
  },
  troubleSince: at => `Since ${instant(at)}. This is said again every day until it is mended.`,
  lasting: since => `Still so, since ${instant(since)}.`,
  mended: since => `Mended. It had been so since ${instant(since)}.`,
  mendedOn: at => `Mended on ${instant(at)}`,
  sample: 'This is a test: Lutra AI is invented, and nothing has changed. Alerts will look like this.',
};
