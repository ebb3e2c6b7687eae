import type { Archive, ChangeSummary } from '../archive/archive.ts';
import { DIRECTIONS, TOPICS } from '../finding/finding.ts';
import type { Target } from '../target/target.ts';
import { ownChanges } from '../watch/ota/theirs.ts';
import type { Instant } from '../words/instant.ts';
import { headline } from './headline.ts';
import { fullName } from './naming.ts';
import { ENGLISH } from './words/english.ts';

/** One alerting change, as feeds tell of it. Plain text. */
export interface FeedEntry {
  /** The same for ever, whatever address the archive is reached by later. */
  id: string;
  url: string;
  title: string;
  summary: string;
  at: Instant;
  author: string;
  tags: readonly string[];
}

export interface Feed {
  id: string;
  title: string;
  /** Its own address, and that of the archive. */
  self: string;
  home: string;
  updated: Instant;
  entries: readonly FeedEntry[];
}

/** Where a feed is found and when it is asked for. */
export interface Place {
  home: string;
  path: string;
  now: Instant;
}

/** What a feed is asked for; nothing that is not known narrows it. */
export interface FeedQuery {
  topic?: string;
  vendor?: string;
  direction?: string;
}

/** Looked through, and told at most. */
const LATEST = 500;
const TOLD = 50;

/** The newest alerting changes that fit, newest first; history that others recorded is no news. */
export async function feedOf(archive: Archive, query: FeedQuery, place: Place): Promise<Feed> {
  const found = await fitting(archive, query);
  const entries = found.map(({ change, target }) => entryOf(change, target, place.home));
  const title = ['Clausewatch: training and opting out', query.vendor, query.topic, query.direction];
  return feedAt(place, title, entries);
}

/** A feed of entries, newest first, at its place. @param title in parts, of which those that say nothing are left out */
export function feedAt(
  { home, path, now }: Place,
  title: readonly (string | undefined)[],
  entries: readonly FeedEntry[],
): Feed {
  return {
    id: tag(home, path),
    title: title.filter(part => part).join(', '),
    self: home + path,
    home,
    updated: entries[0]?.at ?? now.slice(0, 10).concat('T00:00:00.000Z'),
    entries,
  };
}

/** Looks through the changes a stretch at a time, until there are enough. */
async function fitting(
  archive: Archive,
  query: FeedQuery,
): Promise<readonly { change: ChangeSummary; target: Target }[]> {
  const found: { change: ChangeSummary; target: Target }[] = [];
  let below: number | undefined;
  for (let seen = 0; seen < LATEST && found.length < TOLD; seen += TOLD) {
    const changes = await archive.changes({ alerting: true, limit: TOLD, ...(below && { below }) });
    const states = await archive.targets([...new Set(changes.map(change => change.target))]);
    const targets = new Map(states.map(({ target }) => [target.id, target]));
    for (const change of await ownChanges(archive, changes)) {
      const target = targets.get(change.target);
      if (target && fits(change, target, query)) found.push({ change, target });
    }
    below = changes.at(-1)?.id;
    if (changes.length < TOLD) break;
  }
  return found.slice(0, TOLD);
}

function fits({ verdict }: ChangeSummary, target: Target, { topic, vendor, direction }: FeedQuery): boolean {
  const isTopic = TOPICS.find(each => each === topic);
  const isDirection = DIRECTIONS.find(each => each === direction);
  return (
    (isTopic === undefined || verdict.topics.includes(isTopic)) &&
    (isDirection === undefined || verdict.direction === isDirection) &&
    (!vendor || target.vendor.localeCompare(vendor, 'en', { sensitivity: 'base' }) === 0)
  );
}

function entryOf(change: ChangeSummary, target: Target, home: string): FeedEntry {
  const path = `/changes/${change.id}`;
  const reasons = change.findings.filter(({ material }) => material).map(({ summary }) => summary);
  return {
    id: tag(home, path),
    url: home + path,
    title: `${fullName(target)}: ${headline(change, ENGLISH)}`,
    summary: [change.verdict.reason, ...reasons].join(' '),
    at: change.after.takenAt,
    author: target.vendor,
    tags: [...change.verdict.topics, change.verdict.direction],
  };
}

/** A tag URI (RFC 4151): unique to the archive's host, and no promise that something is found there. */
export function tag(home: string, path: string): string {
  return `tag:${new URL(home).hostname},2026-01-01:${path}`;
}
