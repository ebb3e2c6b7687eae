import type { Document } from '../document/document.ts';
import { sameTexts } from '../document/sameness.ts';
import { assign, type Candidate } from './assignment.ts';
import type { Edit, WordRun } from './change.ts';
import { likelyPairs } from './likely-pairs.ts';
import { type Bag, bagMaker } from './likeness.ts';
import { type Match, matchInOrder } from './matching.ts';
import { inReadingOrder } from './reading-order.ts';
import { regroup } from './regroup.ts';
import { renamesIn, renaming } from './renames.ts';
import { keyMaker, rest, type Side, side } from './side.ts';
import { wordRuns } from './words.ts';

/**
 * What became of every clause: equal ones in order first, then equal neighbours cut differently, then equal ones elsewhere
 * (moved), then like ones (amended, the best assignment); the rest was removed or added. Every clause of both documents is in
 * exactly one edit. Where a name changed throughout, all this is done again under the new name.
 */
export function align(before: Document, after: Document): Edit[] {
  sameTexts(after, before);
  const marks = new Map<string, readonly WordRun[]>();
  const words = (i: number, j: number): readonly WordRun[] => {
    const known = marks.get(`${i} ${j}`) ?? wordRuns(before.clauses[i]!.text, after.clauses[j]!.text);
    marks.set(`${i} ${j}`, known);
    return known;
  };
  const edits = alignAs(before, after, words);
  const renames = renamesIn(before, after, edits);
  return renames.length === 0 ? edits : alignAs(before, after, words, renaming(renames));
}

function alignAs(
  before: Document,
  after: Document,
  words: (i: number, j: number) => readonly WordRun[],
  named?: (text: string) => string,
): Edit[] {
  const keys = keyMaker();
  const old = side(before, keys, named);
  const fresh = side(after, keys);
  const edits: Edit[] = [];
  const take = (edit: Edit, i: number, j: number): void => {
    edits.push(edit);
    old.taken[i] = 1;
    fresh.taken[j] = 1;
  };

  const anchors = matchInOrder(old.keys, fresh.keys);
  const equal = (kind: 'same' | 'moved', match: Match): void => {
    const renamed = named !== undefined && sameTexts(before)[match.before] !== fresh.texts[match.after];
    const edit: Edit = renamed
      ? { kind: 'renamed', ...match, words: words(match.before, match.after) }
      : { kind, ...match };
    take(edit, match.before, match.after);
  };
  for (const match of anchors) equal('same', match);
  for (const group of regroup(old, fresh, anchors)) {
    edits.push({ kind: 'regrouped', ...group });
    for (const i of group.before) old.taken[i] = 1;
    for (const j of group.after) fresh.taken[j] = 1;
  }
  for (const match of elsewhere(old, fresh)) equal('moved', match);
  for (const { row, column } of assign(candidates(old, fresh, anchors))) {
    take({ kind: 'amended', before: row, after: column, words: words(row, column) }, row, column);
  }
  for (const i of rest(old)) edits.push({ kind: 'removed', before: i });
  for (const j of rest(fresh)) edits.push({ kind: 'added', after: j });
  return inReadingOrder(edits);
}

/** Equal clauses that are left on both sides, whatever their place; equal ones among themselves pair in order. */
function elsewhere(old: Side, fresh: Side): Match[] {
  const places = Map.groupBy(rest(fresh), j => fresh.keys[j]!);
  const used = new Map<number, number>();
  return rest(old).flatMap(i => {
    const key = old.keys[i]!;
    const count = used.get(key) ?? 0;
    const j = places.get(key)?.[count];
    if (j === undefined) return [];
    used.set(key, count + 1);
    return [{ before: i, after: j }];
  });
}

function candidates(old: Side, fresh: Side, anchors: readonly Match[]): Candidate[] {
  const bag = bagMaker();
  const bags = (side: Side): Map<number, Bag> => new Map(rest(side).map(i => [i, bag(side.texts[i]!)]));
  return likelyPairs(bags(old), bags(fresh), anchors);
}
