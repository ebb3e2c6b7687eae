import type { Cell, CellName, Position } from './position.ts';
import { CELLS } from './position.ts';

/** What a document said at a time. */
export interface Told {
  at: string;
  positions: readonly Said[];
}

/** What was read of a document and kept: what it said up to a time, oldest first, and, where that is kept, all that it says then. */
export interface Kept {
  before: readonly Told[];
  positions?: readonly Position[];
}

/** A position without its quotes. */
export type Said = Pick<Position, 'tier'> &
  Readonly<Record<CellName, Pick<Cell<string | readonly string[]>, 'value'>>>;

/** What is needed of a position to tell since when it has stood. */
export function saidBy(position: Position): Said {
  const values = CELLS.map(cell => [cell, { value: position[cell].value }] as const);
  return { tier: position.tier, ...Object.fromEntries(values) } as Said;
}

/** By cell, when the document first said so and has said so ever since. */
export type Since = Readonly<Record<CellName, string>>;

/**
 * Since when a position has stood as the newest of `history` (oldest first) tells it. A tier that was told under another name before
 * counts as new. Of times in a row at which all was said alike, the first is enough.
 */
export function sinceWhen(position: Said, history: readonly Told[]): Since {
  return Object.fromEntries(CELLS.map(cell => [cell, first(position, cell, history)])) as Record<
    CellName,
    string
  >;
}

function first(position: Said, cell: CellName, history: readonly Told[]): string {
  const value = said(position, cell);
  const broken = history.findLastIndex(
    ({ positions }) => !positions.some(other => other.tier === position.tier && said(other, cell) === value),
  );
  return (history[broken + 1] ?? history.at(-1))?.at ?? '';
}

function said(position: Said, cell: CellName): string {
  return [position[cell].value].flat().toSorted().join('\n');
}
