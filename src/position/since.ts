import type { CellName, Position } from './position.ts';
import { CELLS } from './position.ts';

/** What a document said at a time. */
export interface Told {
  at: string;
  positions: readonly Position[];
}

/** By cell, when the document first said so and has said so ever since. */
export type Since = Readonly<Record<CellName, string>>;

/**
 * Since when a position has stood as the newest of `history` (oldest first) tells it. A tier that was told under another name before
 * counts as new.
 */
export function sinceWhen(position: Position, history: readonly Told[]): Since {
  return Object.fromEntries(CELLS.map(cell => [cell, first(position, cell, history)])) as Record<
    CellName,
    string
  >;
}

function first(position: Position, cell: CellName, history: readonly Told[]): string {
  const value = said(position, cell);
  const broken = history.findLastIndex(
    ({ positions }) => !positions.some(other => other.tier === position.tier && said(other, cell) === value),
  );
  return (history[broken + 1] ?? history.at(-1))?.at ?? '';
}

function said(position: Position, cell: CellName): string {
  return [position[cell].value].flat().toSorted().join('\n');
}
