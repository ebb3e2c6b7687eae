import type { Instant } from '../words/instant.ts';
import type { Cron } from './cadence.ts';

/** `<vendor>/<document>`: the stem of the vendor's file and the document's key in it, e.g. `lutra/privacy`. */
export type TargetId = string;

/**
 * A part of a page: a CSS selector, or everything from one element to another in page order.
 * A range has exactly one of `startBefore | startAfter` and one of `endBefore | endAfter`, as in Open Terms Archive declarations.
 */
export type Selector =
  | string
  | (({ startBefore: string } | { startAfter: string }) & ({ endBefore: string } | { endAfter: string }));

/** Something done on the page before it is read. Selectors are CSS, `wait` is in milliseconds. */
export type Step =
  | { click: string }
  | { fill: string; with: string }
  | { waitFor: string }
  | { wait: number };

/** How a page is asked for, and what is done on it before it is read. */
export interface Visiting {
  /**
   * `browser` renders it every time. `http` never does. `auto` may use a plain conditional request between renders where that
   * has proved to give the same document.
   */
  read: 'browser' | 'http' | 'auto';
  /** IANA time zone the browser claims to be in. */
  timezone: string;
  viewport: { width: number; height: number };
  /** The whole user agent, in place of the honest default. */
  userAgent?: string | undefined;
  /** Request headers sent with every request to the page's own host. */
  headers: Readonly<Record<string, string>>;
  /** Name of the environment variable that holds a `Cookie` header's value. The value itself is never stored. */
  cookies?: string | undefined;
  /** Name of the environment variable that holds the address of an upstream proxy. */
  proxy?: string | undefined;
  /** Whether robots.txt may forbid the visit. Either way what it says is recorded. */
  robots: 'heed' | 'record';
  steps: readonly Step[];
}

/** How a page is visited when its target says nothing about it. */
export const PLAIN_VISIT: Visiting = {
  read: 'browser',
  timezone: 'UTC',
  viewport: { width: 1280, height: 800 },
  headers: {},
  robots: 'record',
  steps: [],
};

/** What a document was called, where it stood and how it was read, until a moment. What is absent was as it is now. */
export interface Former {
  /** Absent where nobody knows. */
  until?: Instant | undefined;
  /** The name that its vendor, or the vendor's product, had. */
  vendor?: string | undefined;
  document?: string | undefined;
  url?: string | undefined;
  select?: readonly Selector[] | undefined;
  remove?: readonly Selector[] | undefined;
}

/** A document of a vendor and how to read it. */
export interface Target {
  id: TargetId;
  vendor: string;
  /** The document's name for people, e.g. `Privacy Policy`. */
  document: string;
  url: string;
  /** Parts of the page that are the document, in this order. Empty: find the main content. */
  select: readonly Selector[];
  /** Parts that are never the document, taken out before selecting. */
  remove: readonly Selector[];
  /** Locale the page is asked for, a BCP 47 tag such as `en-GB`. */
  locale: string;
  visit: Visiting;
  /** Milliseconds between two checks; of visits at fixed times the longest there are. */
  every: number;
  /** Set where it is visited at fixed times. */
  cron?: Cron | undefined;
  /** Whom the document is for, where the vendor has several: the product, the plan (`free`, `business`), the region (`EU`). */
  product?: string | undefined;
  tier?: string | undefined;
  region?: string | undefined;
  /** Oldest first, what is not dated before all else. */
  formerly?: readonly Former[] | undefined;
  /** Nobody has seen yet that the address leads to the document: it is not visited by itself. */
  unverified?: true | undefined;
}

/** Those that are visited without being asked to. */
export function watched(targets: readonly Target[]): Target[] {
  return targets.filter(({ unverified }) => unverified !== true);
}
