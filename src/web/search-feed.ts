import { oneLine } from '../alert/foreign-text.ts';
import type { ClauseEvent, Search, SearchIndex } from '../search/search.ts';
import type { Target } from '../target/target.ts';
import { ownSteps } from '../watch/ota/own-steps.ts';
import { type Feed, type FeedEntry, feedAt, type Place, tag } from './feed.ts';
import { type Sources, targetsOf } from './load.ts';
import { fullName } from './naming.ts';

/** Looked through, and told at most. */
const LATEST = 500;
const TOLD = 50;
/** Characters of a clause: feeds are skimmed, and the clause itself is a click away. */
const QUOTED = 700;

/** What came and went of the clauses that a search finds; history that others recorded is no news. */
export async function searchFeed(
  index: SearchIndex,
  asked: Search,
  sources: Sources,
  place: Place,
): Promise<Feed> {
  const events = await newest(await index.events(asked, LATEST), ownSteps(sources.archive));
  const targets = await targetsOf(sources, events);
  const entries = events.flatMap(event => {
    const target = targets.get(event.target);
    return target ? [entryOf(event, target, place.home)] : [];
  });
  const title = [`Clausewatch: clauses that say ${asked.words}`, asked.vendor, asked.target, asked.topic];
  return feedAt(place, title, entries);
}

async function newest(
  events: readonly ClauseEvent[],
  isOwn: (event: ClauseEvent) => Promise<boolean>,
): Promise<readonly ClauseEvent[]> {
  const own: ClauseEvent[] = [];
  for (const event of events) {
    if (await isOwn(event)) own.push(event);
    if (own.length === TOLD) break;
  }
  return own;
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
