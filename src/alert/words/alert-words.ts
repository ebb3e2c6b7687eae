import type { ChangeKind } from '../../change/change.ts';
import type { Direction, Severity, Topic } from '../../finding/finding.ts';
import type { Instant } from '../../words/instant.ts';
import type { TroubleKind } from '../notice.ts';
import type { ActKind } from '../telling.ts';
import { ENGLISH } from './english.ts';
import { FRENCH } from './french.ts';

export const LANGUAGES = ['en', 'fr'] as const;
/** What messages are written in. Page text is never translated. */
export type Language = (typeof LANGUAGES)[number];

/** Everything that a message says in its own words: plain text, without any markup. */
export interface AlertWords {
  /** `13 Feb 2025, 00:06 UTC`: the same for every reader, so that it can be cited. */
  instant(at: Instant): string;
  direction: Readonly<Record<Direction, string>>;
  severity: Readonly<Record<Severity, string>>;
  topics(topics: readonly Topic[]): string;
  /** A sentence of ours that came in English: a verdict's, or why something is grave. */
  reason(english: string): string;

  unclassified: string;
  unclassifiedSentence(kind: ChangeKind, vendor: string, document: string): string;
  before: string;
  after: string;
  added: string;
  removed: string;
  moved: string;
  sameWords: string;
  seeTheWhole: string;
  lastRead(at: Instant): string;
  firstRead(at: Instant): string;
  readAs(before: Instant, after: Instant): string;
  goneSince(at: Instant): string;
  notThereOn(at: Instant): string;
  /** Of `YYYY-MM-DD` dates that the two texts give themselves. */
  statedDate(dates: { before?: string; after?: string }): string;
  /** Before the reasons for a severity. */
  because(severity: Severity): string;

  readTheChange: string;
  evidence: string;
  livePage: string;
  act: Readonly<Record<ActKind, string>>;
  furtherBelow(count: number): string;
  further(count: number): string;
  andMore(count: number): string;

  reversedOn(at: Instant): string;
  changedAgainOn(at: Instant): string;
  flappingSince(at: Instant): string;
  confirmed(reads: number, at: Instant): string;
  acted(act: ActKind, by: string, at: Instant, until: Instant | undefined): string;

  reversal(wordingOf: Instant): string;
  otherStood(from: Instant, to: Instant): string;
  furtherEdit: string;

  flap: string;
  confirmation(reads: number, since: Instant): string;
  reminder(by: string, at: Instant): string;
  storm(count: number): string;
  stormDirections(counts: readonly (readonly [string, number])[]): string;
  inThread: string;
  digestTitle(from: Instant, to: Instant): string;
  digestCounts(changes: number, changed: number, documents: number): string;
  digestCalm(read: number, unread: number): string;
  nothingChanged(read: number, unread: number): string;
  changedAndBack: string;
  couldNotRead: string;
  silenceMeansNothing: string;
  sinceWhen(at: Instant): string;
  noFinding(count: number): string;
  openTheArchive: string;
  trouble: Readonly<Record<TroubleKind, string>>;
  troubleSince(at: Instant): string;
  lasting(since: Instant): string;
  mended(since: Instant): string;
  mendedOn(at: Instant): string;
  sample: string;
}

const WORDS: Readonly<Record<Language, AlertWords>> = { en: ENGLISH, fr: FRENCH };

export function wordsIn(language: Language): AlertWords {
  return WORDS[language];
}
