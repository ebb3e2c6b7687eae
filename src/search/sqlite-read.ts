import type { DatabaseSync } from 'node:sqlite';
import type { SnapshotSummary } from '../archive/archive.ts';
import type { Topic } from '../finding/finding.ts';
import type { Kept, Told } from '../position/since.ts';
import { COUNTED, type Hit, type Hits, type Progress, type Search, type Stay } from './search.ts';
import { matchIn } from './sqlite-match.ts';

/** Hits on one page. */
const AT_ONCE = 20;
/** Around what was found, in the text that the database gives back. A clause that holds them itself is marked wrongly and no worse. */
const [OPEN, CLOSE] = ['\u0001', '\u0002'];

interface ClauseRow {
  id: number;
  target: string;
  marked: string;
  language: string;
  path: string;
  topics: string;
}

interface StayRow {
  from_snapshot: number;
  from_at: string;
  number: number;
  until_snapshot: number | null;
  until_at: string | null;
}

/** Reads the index: the clauses that were first met last come first. */
export function reader(database: DatabaseSync) {
  const stays = database.prepare('select * from stays where clause = ? order by from_at, from_snapshot');
  const told = database.prepare('select at, said from told where target = ? and at <= ? order by snapshot');
  const positions = database.prepare('select positions from positions where target = ? and snapshot = ?');
  const state = database.prepare('select place as done, of from state');

  return {
    progress: () => ({ ...(state.get() as unknown as Progress) }),
    said({ target, id, takenAt }: SnapshotSummary): Kept {
      const rows = told.all(target, takenAt) as unknown as { at: string; said: string }[];
      const kept = positions.get(target, id) as { positions: string } | undefined;
      return {
        before: rows.map(({ at, said }): Told => ({ at, positions: JSON.parse(said) })),
        ...(kept && { positions: JSON.parse(kept.positions) }),
      };
    },
    find(asked: Search): Hits {
      const match = matchIn(asked);
      if (match === undefined) return { hits: [], count: 0 };
      const { where, values } = narrowed(asked);
      const rows = database
        .prepare(
          `select words.rowid as id, c.target, c.language, c.path, c.topics, highlight(words, 0, '${OPEN}', '${CLOSE}') as marked
           from words join clauses c on c.id = words.rowid
           where words match ? ${where} and words.rowid < ? order by words.rowid desc limit ?`,
        )
        .all(match, ...values, asked.after ?? Number.MAX_SAFE_INTEGER, AT_ONCE + 1) as unknown as ClauseRow[];
      const { count } = database
        .prepare(
          `select count(*) as count from (select 1 from words where words match ? ${where} limit ${COUNTED})`,
        )
        .get(match, ...values) as { count: number };
      const shown = rows.slice(0, AT_ONCE);
      const next = rows.length > AT_ONCE ? { next: shown.at(-1)!.id } : {};
      return {
        hits: shown.map(row => hitOf(row, stays.all(row.id) as unknown as StayRow[])),
        count,
        ...next,
      };
    },
  };
}

function narrowed({ on }: Search): { where: string; values: readonly string[] } {
  if (on === undefined) return { where: '', values: [] };
  const end = `${on}T23:59:59.999Z`;
  return {
    where: `and exists (select 1 from stays s where s.clause = words.rowid and s.from_at <= ? and (s.until_at is null or s.until_at > ?))`,
    values: [end, end],
  };
}

function hitOf({ id, target, marked, language, path, topics }: ClauseRow, rows: readonly StayRow[]): Hit {
  return {
    id,
    target,
    text: piecesOf(marked),
    language,
    path: JSON.parse(path),
    topics: topics.split(' ').filter(Boolean) as Topic[],
    stays: rows.map(stayOf) as [Stay, ...Stay[]],
  };
}

function piecesOf(marked: string): Hit['text'] {
  return marked
    .split(OPEN)
    .flatMap((part, at) => {
      if (at === 0) return [{ text: part, found: false }];
      const [found = '', rest = ''] = part.split(CLOSE);
      return [
        { text: found, found: true },
        { text: rest, found: false },
      ];
    })
    .filter(({ text }) => text !== '');
}

function stayOf(row: StayRow): Stay {
  return {
    from: { snapshot: row.from_snapshot, at: row.from_at, number: row.number },
    ...(row.until_snapshot !== null && { until: { snapshot: row.until_snapshot, at: row.until_at! } }),
  };
}
