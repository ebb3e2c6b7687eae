import type { Match } from './matching.ts';
import type { Side } from './side.ts';

/** Neighbours that hold together the same text, cut differently. */
export interface Group {
  before: number[];
  after: number[];
}

/**
 * Clauses between two anchors that were split or merged and say the same when joined. White space at the cuts does not
 * count. Each group is as small as the common cuts allow.
 */
export function regroup(old: Side, fresh: Side, anchors: readonly Match[]): Group[] {
  const groups: Group[] = [];
  let [i, j] = [0, 0];
  for (const anchor of [...anchors, { before: old.texts.length, after: fresh.texts.length }]) {
    groups.push(...inGap(old, fresh, [i, anchor.before], [j, anchor.after]));
    i = anchor.before + 1;
    j = anchor.after + 1;
  }
  return groups;
}

type Span = readonly [from: number, to: number];

function inGap(old: Side, fresh: Side, [from, to]: Span, [fromAfter, toAfter]: Span): Group[] {
  if (from === to || fromAfter === toAfter || to - from + toAfter - fromAfter < 3) return [];
  const starts = Map.groupBy(range(fromAfter, toAfter), j => opening(fresh.texts[j]!));
  const groups: Group[] = [];
  let [i, next] = [from, fromAfter];
  while (i < to) {
    const group = (starts.get(opening(old.texts[i]!)) ?? [])
      .filter(j => j >= next)
      .slice(0, 4)
      .map(j => grow(old, fresh, [i, to], [j, toAfter]))
      .find(found => found !== undefined);
    if (group !== undefined) groups.push(group);
    i = (group?.before.at(-1) ?? i) + 1;
    next = (group?.after.at(-1) ?? next - 1) + 1;
  }
  return groups;
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, i) => from + i);
}

/** Where two cuts of one text begin alike. Shorter clauses than this begin groups only together with their like. */
function opening(text: string): string {
  return compact(text).slice(0, 8);
}

function compact(text: string): string {
  return text.replace(/\s/gu, '');
}

/** Reads on, on the side that is behind, until both sides end at the same place; undefined as soon as they differ. */
function grow(old: Side, fresh: Side, [i, to]: Span, [j, toAfter]: Span): Group | undefined {
  let [endBefore, endAfter] = [i, j];
  let surplus = '';
  let owner: 'before' | 'after' = 'before';
  do {
    const takesBefore = owner === 'after' || surplus === '';
    if (takesBefore ? endBefore === to : endAfter === toAfter) return undefined;
    const piece = compact(takesBefore ? old.texts[endBefore++]! : fresh.texts[endAfter++]!);
    if (surplus === '') {
      [surplus, owner] = [piece, 'before'];
      if (piece === '') return undefined;
    } else if (surplus.startsWith(piece)) surplus = surplus.slice(piece.length);
    else if (piece.startsWith(surplus)) {
      surplus = piece.slice(surplus.length);
      owner = owner === 'before' ? 'after' : 'before';
    } else return undefined;
  } while (surplus !== '');
  return { before: range(i, endBefore), after: range(j, endAfter) };
}
