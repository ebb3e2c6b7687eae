import type { Difference } from './fold.ts';

/** The number people cite: clauses are counted from 1 in reading order, headings included. */
export function clauseNumber(edit: Difference): number {
  return ('after' in edit ? edit.after : edit.before) + 1;
}

/** `c13` for the thirteenth clause of the text after; `b8` for one that only the text before has. As alerts link to them. */
export function anchorOf(edit: Difference): string {
  return `${'after' in edit ? 'c' : 'b'}${clauseNumber(edit)}`;
}
