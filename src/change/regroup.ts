import type { Clause } from '../document/document.ts';
import { evened } from '../document/sameness.ts';
import type { Match } from './matching.ts';
import type { Side } from './side.ts';

/** Neighbours that hold together the same text, cut differently. */
export interface Group {
  before: number[];
  after: number[];
}

/** Clauses that are read on at the most in one comparison: a text made for it could have each read on to the end. */
const MOST_READS = 1_000_000;

/**
 * Clauses between two anchors that were split or merged and say the same when joined. White space and the marks that
 * bullet or count items do not matter. Each group is as small as the common cuts allow.
 */
export function regroup(old: Side, fresh: Side, anchors: readonly Match[]): Group[] {
  const groups: Group[] = [];
  const effort = { left: MOST_READS };
  let [i, j] = [0, 0];
  for (const anchor of [...anchors, { before: old.texts.length, after: fresh.texts.length }]) {
    for (const group of inGap(old, fresh, [i, anchor.before], [j, anchor.after], effort)) groups.push(group);
    i = anchor.before + 1;
    j = anchor.after + 1;
  }
  return groups;
}

type Span = readonly [from: number, to: number];

function inGap(
  old: Side,
  fresh: Side,
  [from, to]: Span,
  [fromAfter, toAfter]: Span,
  effort: { left: number },
): Group[] {
  if (from === to || fromAfter === toAfter || to - from + toAfter - fromAfter < 3) return [];
  const starts = new Map<string, number[]>();
  for (const j of range(fromAfter, toAfter)) {
    for (const key of openings(fresh, j, toAfter)) {
      const known = starts.get(key);
      if (known === undefined) starts.set(key, [j]);
      else known.push(j);
    }
  }
  const groups: Group[] = [];
  let [i, next] = [from, fromAfter];
  while (i < to) {
    const group = openings(old, i, to)
      .flatMap(key => upwards(starts.get(key) ?? [], next))
      .map(j => grow(old, fresh, [i, to], [j, toAfter], effort))
      .find(found => found !== undefined);
    if (group !== undefined) groups.push(group);
    i = (group?.before.at(-1) ?? i) + 1;
    next = (group?.after.at(-1) ?? next - 1) + 1;
  }
  return groups;
}

/** The first few of rising indexes that are not below `least`: where many clauses begin alike, more are not worth a try. */
function upwards(indexes: readonly number[], least: number): number[] {
  let [low, high] = [0, indexes.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (indexes[middle]! < least) low = middle + 1;
    else high = middle;
  }
  return indexes.slice(low, low + 4);
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, i) => from + i);
}

/** So many signs tell where a text may go on; of them clauses that are shorter have to do with the first. */
const TELLING = 8;
const LONGEST_MARK = 12;

/** How two cuts of one text begin alike, behind what counts them: also where a first cell or line is short. */
function openings({ clauses }: Side, from: number, to: number): string[] {
  let text = '';
  for (let i = from; i < to && text.length < TELLING + LONGEST_MARK; i++) text += compact(clauses[i]!);
  const own = compact(clauses[from]!);
  const opening = unmarked(text).slice(0, TELLING);
  return own.length < TELLING ? [opening, own.slice(0, 1)] : [opening];
}

const MARK = /^(?:\d{1,3}(?:\.\d{1,3})+[.)]?(?=\p{L})|\(?(?:\d{1,3}|[a-z]|[ivx]{1,5})[.)])/iu;

const known = new WeakMap<Clause, string>();

/** The text of a clause without spaces, bullets and the lines between cells. */
function compact(clause: Clause): string {
  let text = known.get(clause);
  if (text === undefined) {
    text = evened(clause.text).replace(/[\s|•·▪●○◦‣⁃■□]/g, '');
    known.set(clause, text);
  }
  return text;
}

function unmarked(text: string): string {
  return text.replace(MARK, '');
}

/** What is left of one text when both begin alike, with or without marks; undefined when they do not. */
function beyond(one: string, other: string): { left: string; of: 'one' | 'other' } | undefined {
  for (const a of new Set([one, unmarked(one)])) {
    for (const b of new Set([other, unmarked(other)])) {
      if (a.startsWith(b)) return { left: a.slice(b.length), of: 'one' };
      if (b.startsWith(a)) return { left: b.slice(a.length), of: 'other' };
    }
  }
  return undefined;
}

/** Reads on, on the side that is behind, until both sides end at the same place; undefined as soon as they differ. */
function grow(
  old: Side,
  fresh: Side,
  [i, to]: Span,
  [j, toAfter]: Span,
  effort: { left: number },
): Group | undefined {
  // Whole clauses that are equal stand elsewhere now.
  if (old.keys[i] === fresh.keys[j]) return undefined;
  let [endBefore, endAfter] = [i + 1, j + 1];
  let rest = beyond(compact(old.clauses[i]!), compact(fresh.clauses[j]!));
  let ahead: 'before' | 'after' = rest?.of === 'one' ? 'before' : 'after';
  while (rest !== undefined && rest.left !== '') {
    if (effort.left-- <= 0) return undefined;
    if (ahead === 'before' ? endAfter === toAfter : endBefore === to) return undefined;
    const next = ahead === 'before' ? fresh.clauses[endAfter++]! : old.clauses[endBefore++]!;
    rest = beyond(rest.left, compact(next));
    if (rest?.of === 'other') ahead = ahead === 'before' ? 'after' : 'before';
  }
  return rest && { before: range(i, endBefore), after: range(j, endAfter) };
}
