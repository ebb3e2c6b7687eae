import type { DatabaseSync } from 'node:sqlite';
import type { Topic } from '../finding/finding.ts';
import type { ClauseEvent, Search } from './search.ts';
import { matchIn } from './sqlite-match.ts';

/** Clauses that are looked through: of more than these, those that were first met last. */
const LOOKED_THROUGH = 5_000;

/** What a document said when it was first read came with the reading and is no event: `told` has a row of each first snapshot. */
const EVENTS = `
with found as (select words.rowid as id from words where words match ? order by words.rowid desc limit ${LOOKED_THROUGH}),
passed as (
  select s.clause, 'appeared' as kind, s.from_at as at, s.from_snapshot as snapshot, s.from_snapshot as since, s.number
  from found join stays s on s.clause = found.id
  union all
  select s.clause, 'gone', s.until_at, s.until_snapshot, s.from_snapshot, s.number
  from found join stays s on s.clause = found.id where s.until_at is not null)
select passed.*, c.target, c.text, c.topics from passed join clauses c on c.id = passed.clause
where kind = 'gone' or snapshot > (select min(t.snapshot) from told t where t.target = c.target)
order by at desc, snapshot desc, number limit ?`;

interface Row {
  kind: ClauseEvent['kind'];
  at: string;
  snapshot: number;
  since: number;
  number: number;
  target: string;
  text: string;
  topics: string;
}

/** Reads what came and went of the clauses that a search finds. */
export function eventsReader(
  database: DatabaseSync,
): (asked: Search, limit: number) => readonly ClauseEvent[] {
  const events = database.prepare(EVENTS);
  return (asked, limit) => {
    const match = matchIn(asked);
    if (match === undefined) return [];
    return (events.all(match, limit) as unknown as Row[]).map(
      ({ kind, at, snapshot, since, number, target, text, topics }) => ({
        kind,
        at,
        snapshot,
        clause: { snapshot: since, number },
        target,
        text,
        topics: topics.split(' ').filter(Boolean) as Topic[],
      }),
    );
  };
}
