import type { SnapshotSummary } from '../archive/archive.ts';
import type { Topic } from '../finding/finding.ts';
import type { Kept } from '../position/since.ts';
import type { TargetId } from '../target/target.ts';
import type { Instant } from '../words/instant.ts';

/** What is asked for. What is not set narrows nothing. */
export interface Search {
  /** As people type it: words, "whole phrases", `-without`, `begin*`. */
  words: string;
  vendor?: string;
  target?: TargetId;
  topic?: Topic;
  /** A day, `2025-02-13`: what stood at its end. */
  on?: string;
  /** Only what the newest readings still say. */
  current?: true;
  /** Hits after this one, for the next page. */
  after?: number;
}

/** One stretch of time in which a document said a clause. */
export interface Stay {
  from: Reading;
  /** The first reading without it; absent while it stands. */
  until?: Omit<Reading, 'number'>;
}

/** A snapshot with when it was taken, and the number of the clause in it. */
export interface Reading {
  snapshot: number;
  at: Instant;
  number: number;
}

/** A clause that one document says or said, with all of the times at which it did. */
export interface Hit {
  id: number;
  target: TargetId;
  /** Its text in pieces, of which those that were looked for are marked. */
  text: readonly { text: string; found: boolean }[];
  /** Of the document in which it first stood: a primary language subtag, `und` where it is not known. */
  language: string;
  /** The headings above it where it first stood, outermost first. */
  path: readonly string[];
  topics: readonly Topic[];
  stays: readonly [Stay, ...Stay[]];
}

/** A clause that came into a text, or went out of it; what stood in the first reading of a document did not come. */
export interface ClauseEvent {
  kind: 'appeared' | 'gone';
  at: Instant;
  /** The first reading with the clause, or the first without it. */
  snapshot: number;
  /** Where the clause began to stand: it is known by that, for ever. */
  clause: { snapshot: number; number: number };
  target: TargetId;
  text: string;
  topics: readonly Topic[];
}

export interface Hits {
  hits: readonly Hit[];
  /** How many there are, counted up to `COUNTED`. */
  count: number;
  /** For the next page, where there is one. */
  next?: number;
}

/** Beyond this many hits nobody counts. */
export const COUNTED = 1_000;

/** How much of the log is in the index. */
export interface Progress {
  done: number;
  of: number;
}

/** Full text over all clauses of all times. Derived from the archive; it can be thrown away and made again. */
export interface SearchIndex {
  /** Takes up what was recorded since, for as long as there is time; a search first does so for a moment. */
  search(asked: Search): Promise<Hits & { progress: Progress }>;
  /**
   * What a document said of positions up to a snapshot, oldest first, each time it said something else, and, of a newest snapshot, all
   * that it says; undefined while the index is being made.
   */
  said(snapshot: SnapshotSummary): Promise<Kept | undefined>;
  /** What came and went of the clauses that a search finds, newest first. Its day and page narrow nothing. */
  events(asked: Search, limit: number): Promise<readonly ClauseEvent[]>;
  progress(): Promise<Progress>;
  /** Takes up all that was recorded. */
  catchUp(): Promise<Progress>;
  close(): Promise<void>;
}
