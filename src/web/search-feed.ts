import { oneLine } from '../alert/foreign-text.ts';
import type { ClauseEvent, Search, SearchIndex } from '../search/search.ts';
import type { Target, TargetId } from '../target/target.ts';
import { type Feed, type FeedEntry, type Place, tag } from './feed.ts';
import { fullName } from './naming.ts';

/** Told at most. */
const TOLD = 50;
/** Characters of a clause: feeds are skimmed, and the clause itself is a click away. */
const QUOTED = 700;

/** What came and went of the clauses that a search finds. @param targets those that have events */
export async function searchFeed(
  index: SearchIndex,
  asked: Search,
  targetsOf: (events: readonly ClauseEvent[]) => Promise<ReadonlyMap<TargetId, Target>>,
  { home, path, now }: Place,
): Promise<Feed> {
  const events = await index.events(asked, TOLD);
  const targets = await targetsOf(events);
  const entries = events.flatMap(event => {
    const target = targets.get(event.target);
    return target ? [entryOf(event, target, home)] : [];
  });
  const narrowed = [asked.vendor, asked.target, asked.topic].filter(part => part);
  return {
    id: tag(home, path),
    title: [`Clausewatch: clauses that say ${asked.words || 'anything'}`, ...narrowed].join(', '),
    self: home + path,
    home,
    updated: entries[0]?.at ?? now.slice(0, 10).concat('T00:00:00.000Z'),
    entries,
  };
}

function entryOf(
  { kind, at, snapshot, clause, text, topics }: ClauseEvent,
  target: Target,
  home: string,
): FeedEntry {
  const place = `/snapshots/${clause.snapshot}#c${clause.number}`;
  const told = oneLine(text);
  return {
    id: tag(home, kind === 'appeared' ? place : `${place}/gone/${snapshot}`),
    url: home + (kind === 'appeared' ? place : `/snapshots/${snapshot}`),
    title: `${fullName(target)}: ${kind === 'appeared' ? 'a clause appeared' : 'a clause is gone'}`,
    summary: told.length > QUOTED ? `${told.slice(0, QUOTED).trimEnd()} …` : told,
    at,
    author: target.vendor,
    tags: [...topics, kind],
  };
}
