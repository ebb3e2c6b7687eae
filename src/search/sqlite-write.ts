import type { DatabaseSync } from 'node:sqlite';
import type { Snapshot } from '../archive/archive.ts';
import type { Topic } from '../finding/finding.ts';
import { topicsOf } from '../finding/topics-of.ts';
import { positionsOf } from '../position/positions.ts';
import { saidBy } from '../position/since.ts';
import { sha256 } from '../words/sha256.ts';
import { facetWords } from './facets.ts';
import type { Progress } from './search.ts';

interface Row {
  id: number;
  text: string;
  facets: string;
}

/** Writes snapshots into the index, in the order of the log. */
export function writer(database: DatabaseSync) {
  const find = database.prepare('select id, text, facets from clauses where target = ? and hash = ?');
  const insert = database.prepare(
    'insert into clauses (target, hash, text, language, path, topics, facets) values (?, ?, ?, ?, ?, ?, ?)',
  );
  const reface = database.prepare('update clauses set facets = ? where id = ?');
  const unword = database.prepare(
    "insert into words (words, rowid, text, facets) values ('delete', ?, ?, ?)",
  );
  const word = database.prepare('insert into words (rowid, text, facets) values (?, ?, ?)');
  const standing = database.prepare(
    'select c.id, c.text, c.facets from standing s join clauses c on c.id = s.clause where s.target = ?',
  );
  const stand = database.prepare('insert into standing values (?, ?)');
  const fall = database.prepare('delete from standing where target = ? and clause = ?');
  const begin = database.prepare('insert or ignore into stays values (?, ?, ?, ?, null, null)');
  const end = database.prepare(
    'update stays set until_snapshot = ?, until_at = ? where clause = ? and until_snapshot is null',
  );
  const lastSaid = database.prepare('select said from told where target = ? order by snapshot desc limit 1');
  const tell = database.prepare('insert or ignore into told values (?, ?, ?, ?)');
  const keep = database.prepare('insert or replace into positions values (?, ?, ?)');
  const place = database.prepare('select place from state');
  const move = database.prepare('update state set place = ?, of = ?');

  const change = (row: Row, facets: string): void => {
    unword.run(row.id, row.text, row.facets);
    word.run(row.id, row.text, facets);
    reface.run(facets, row.id);
  };

  const add = (snapshot: Snapshot, vendor: string): void => {
    const { target, document } = snapshot;
    const before = new Map((standing.all(target) as unknown as Row[]).map(row => [row.id, row]));
    const topics = topicsOf(document);
    const seen = new Set<string>();
    document.clauses.forEach(({ kind, text, path }, at) => {
      const hash = sha256(text).slice(0, 32);
      if (kind === 'heading' || text === '' || seen.has(hash)) return;
      seen.add(hash);
      const known = find.get(target, hash) as unknown as Row | undefined;
      if (known !== undefined && before.delete(known.id)) return;
      const id = known?.id ?? appear(at, hash, text, path);
      if (known !== undefined) change(known, `${known.facets} xcurrent`);
      stand.run(target, id);
      begin.run(id, snapshot.id, snapshot.takenAt, at + 1);
    });
    for (const row of before.values()) {
      end.run(snapshot.id, snapshot.takenAt, row.id);
      fall.run(target, row.id);
      change(row, row.facets.replace(/ xcurrent$/, ''));
    }

    // Most changes leave all positions as they were: what is said alike from one snapshot to the next is told once.
    const positions = positionsOf(document);
    const said = JSON.stringify(positions.map(saidBy));
    const last = lastSaid.get(target) as { said: string } | undefined;
    if (last?.said !== said) tell.run(target, snapshot.id, snapshot.takenAt, said);
    keep.run(target, snapshot.id, JSON.stringify(positions));

    function appear(at: number, hash: string, text: string, path: readonly string[]): number {
      const of: Topic[] = [...topics(at)];
      const facets = facetWords({ vendor, target, topics: of, current: true }).join(' ');
      const id = Number(
        insert.run(target, hash, text, document.language, JSON.stringify(path), of.join(' '), facets)
          .lastInsertRowid,
      );
      word.run(id, text, facets);
      return id;
    }
  };

  return {
    /** Forgets everything. */
    reset(): void {
      database.exec(`
        begin immediate; insert into words (words) values ('delete-all'); delete from standing; delete from stays; delete from told; delete from positions;
        delete from clauses; update state set place = 0, of = 0; commit`);
    },
    place: () => (place.get() as { place: number }).place,
    /** Writes a stretch that begins at `from`; nothing where another process has done so meanwhile. */
    write(from: number, snapshots: readonly { snapshot: Snapshot; vendor: string }[], to: Progress): void {
      database.exec('begin immediate');
      try {
        if ((place.get() as { place: number }).place === from) {
          for (const { snapshot, vendor } of snapshots) add(snapshot, vendor);
          move.run(to.done, to.of);
        }
        database.exec('commit');
      } catch (error) {
        database.exec('rollback');
        throw error;
      }
    },
  };
}
