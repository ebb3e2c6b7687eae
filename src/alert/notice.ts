import type { Direction, Severity } from '../finding/finding.ts';
import type { Instant } from '../words/instant.ts';

/** A document as messages name and link it. */
export interface NamedDocument {
  vendor: string;
  document: string;
  /** Its page in the web archive. */
  url: string;
}

/** One line of a digest or of the summary of a storm. */
export interface ToldChange extends NamedDocument {
  /** The change's page. */
  url: string;
  direction: Direction;
  /** Absent where the change could not be classified. */
  severity?: Severity;
  /** One sentence; English and, where the findings have one, French. */
  summary: string;
  summaryFr?: string;
}

/** What stands in the way of watching, by what it is about: the target, the host, the service. */
export const TROUBLES = [
  'not-read',
  'section-lost',
  'host-blocking',
  'queue-late',
  'disk-low',
  'log-unsigned',
  'channel-broken',
] as const;
export type TroubleKind = (typeof TROUBLES)[number];

/**
 * What a channel is told besides changes. Everything that it takes to say it, so that it is said again in the same words. Addresses
 * in the web archive are kept as paths (`/changes/7`) and absolute when they are told.
 */
export type Notice =
  /** In the thread of an alert: the page goes back and forth since. */
  | { kind: 'flap'; about: NamedDocument; at: Instant }
  /** In the thread of an alert: the new text still stands, and how often it was read since. */
  | { kind: 'confirmation'; about: NamedDocument; at: Instant; since: Instant; reads: number }
  /** In the thread of an alert: somebody had it put off until now. */
  | {
      kind: 'reminder';
      about: NamedDocument;
      at: Instant;
      snoozedBy: string;
      snoozedAt: Instant;
      url: string;
    }
  /** So many alerts came at once that they are told in this message's thread. What it counts is read from the archive. */
  | { kind: 'storm'; since: Instant }
  | {
      kind: 'digest';
      every: 'day' | 'week';
      from: Instant;
      to: Instant;
      /** All documents that are watched, and how many of them were read in time throughout. */
      documents: number;
      read: number;
      changes: readonly ToldChange[];
      /** Changed and changed back. */
      flapped: readonly NamedDocument[];
      unread: readonly (NamedDocument & { since: Instant; reason: string })[];
      /** Differences that alerted nobody. */
      silent: number;
      /** Address of the web archive. */
      url: string;
    }
  | {
      kind: 'trouble';
      trouble: TroubleKind;
      /** Names the thing: `lutra/privacy`, `lutra.example`, `checks`. */
      subject: string;
      stage: 'begun' | 'lasting' | 'mended';
      since: Instant;
      /** In plain words, what is wrong and what to do. */
      says: string;
      url: string;
    }
  /** What `clausewatch alert test` posts. */
  | { kind: 'sample'; at: Instant; url: string };
