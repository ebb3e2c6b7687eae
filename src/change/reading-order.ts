import type { Edit } from './change.ts';

/** Edits as one reads them: in the order of the document after, with what is gone from it where it stood. */
export function inReadingOrder(edits: readonly Edit[]): Edit[] {
  const stays = edits
    .flatMap(edit => {
      if (edit.kind === 'moved' || edit.kind === 'removed' || edit.kind === 'added') return [];
      return [{ before: last(edit.before), after: last(edit.after) }];
    })
    .sort((one, other) => one.before - other.before);
  /** For something that is gone: the place after what stood last before it and still stands. */
  const place = (before: number): number => {
    let [low, high] = [0, stays.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (stays[middle]!.before < before) low = middle + 1;
      else high = middle;
    }
    return low === 0 ? -1 : stays[low - 1]!.after;
  };
  const keyed = edits.map(edit =>
    edit.kind === 'removed'
      ? { edit, after: place(edit.before) + 0.5, before: edit.before }
      : { edit, after: first(edit.after), before: -1 },
  );
  return keyed
    .sort((one, other) => one.after - other.after || one.before - other.before)
    .map(({ edit }) => edit);
}

function first(index: number | readonly number[]): number {
  return typeof index === 'number' ? index : index[0]!;
}

function last(index: number | readonly number[]): number {
  return typeof index === 'number' ? index : index.at(-1)!;
}
