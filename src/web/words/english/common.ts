import { MONTHS } from '../../../alert/words/english.ts';
import type { ChangeKind } from '../../../change/change.ts';
import type { Section } from '../../../document/document.ts';
import { lengthOf } from '../../instants.ts';
import { datesIn } from '../dates.ts';

/** `1 clause`, `7 clauses`, `1,388 visits`. */
export function count(n: number, one: string, many = `${one}s`): string {
  return `${number(n)} ${n === 1 ? one : many}`;
}

/** `1,388` */
export function number(n: number): string {
  return n.toLocaleString('en');
}

/** `a`, `a and b`, `a, b and c`. */
export function list(items: readonly string[]): string {
  return items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}

export const dates = datesIn({
  months: MONTHS,
  weekdays: 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' '),
  dayOfMonth: String,
  today: weekday => `${weekday}, today`,
});

const LANGUAGES = new Intl.DisplayNames('en', { type: 'language', fallback: 'code' });

/** What is said on many pages. */
export const common = {
  ...dates,
  number,
  list,
  /** `40 minutes`, `6 hours`, `9 days`. */
  duration(milliseconds: number): string {
    const length = lengthOf(milliseconds);
    return length ? count(...length) : 'less than a minute';
  },
  ago: (duration: string): string => `${duration} ago`,
  interval: 'Interval',
  /** @param times as a crontab gives them */
  fixedTimes: (longest: string, times: string): string => `fixed times, at most ${longest} apart (${times})`,
  /** `Not recognised` for `und`. */
  languageName(tag: string): string {
    if (tag === 'und') return 'Not recognised';
    try {
      return LANGUAGES.of(tag) ?? tag;
    } catch {
      return tag; // a page may declare anything as its language
    }
  },
  clauses: (n: number): string => count(n, 'clause'),
  documents: (n: number): string => count(n, 'document'),
  moreFindings: (n: number): string => `And ${count(n, 'more finding')}`,
  semicolon: '; ',
  severity: 'Severity: ',
  severityOf: (severity: string): string => `${severity} severity`,
  notClassified: 'Not classified',
  notRead: 'Not read',
  neverRead: 'Never read',
  firstToCome: 'The first visit is still to come.',
  overdue: 'The last visit is overdue.',
  dueNow: 'Due now',
  none: 'None',
  any: 'Any',
  anyVendor: 'any',
  vendor: 'Vendor',
  topic: 'Topic',
  direction: 'For the person',
  document: 'Document',
  state: 'State',
  seen: 'Seen',
  show: 'Show',
  showAll: 'Show all',
  narrow: 'Narrow the list',
  before: 'Before',
  after: 'After',
  onThisPage: 'On this page',
  lastReadAt: (moment: string): string => `last read ${moment}`,
  firstReadAt: (moment: string): string => `first read ${moment}`,

  /** What a difference is, as a headline where no finding offers a better one. */
  kind: {
    none: 'No difference in the text',
    text: 'The text changed, without bearing on training or opting out',
    'links-only': 'Only link addresses changed',
    'layout-only': 'Only the layout changed',
    formatting: 'Only signs and numbering changed',
    'moved-only': 'Clauses moved, their words unchanged',
    'dates-only': 'Only dates changed',
    renamed: 'A name changed throughout, and nothing else',
    'part-joined': 'A whole part joined the page',
    'part-left': 'A whole part left the page',
    'language-switched': 'The page answered in another language',
    truncated: 'Much of the text was missing',
    grown: 'Text that had been missing was there again',
    'different-document': 'Another document stood at this address',
  } as Readonly<Record<ChangeKind, string>>,
  untold: 'The text changed, and what it means could not be told',

  /** What kind of change it is, in a word or two. */
  kindName: {
    none: 'None',
    text: 'Wording',
    'links-only': 'Link addresses',
    'layout-only': 'Layout',
    formatting: 'Signs and numbering',
    'moved-only': 'Order of clauses',
    'dates-only': 'Dates',
    renamed: 'Name',
    'part-joined': 'Part that joined',
    'part-left': 'Part that left',
    'language-switched': 'Language of the page',
    truncated: 'Cut-off text',
    grown: 'Text that came back',
    'different-document': 'Another document',
  } as Readonly<Record<ChangeKind, string>>,

  section: {
    selected: 'The declared part',
    'main-content': 'Main text, found by ourselves',
    fallback: 'Main text, because the declared part was not found',
  } as Readonly<Record<Section, string>>,
};
