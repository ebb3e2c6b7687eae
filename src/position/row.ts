import type { CellName, Default, Position, Price, Quote, Trains, Way } from './position.ts';
import { CELLS } from './position.ts';

/** A position as one line of JSON, flat, in the words of hand-made tables of positions. */
export interface PositionRow {
  tier: string;
  trains: Trains;
  data: readonly string[];
  default: Default;
  refuse: readonly Way[];
  /** The sentences that tell how and where; empty where none does. */
  refuse_where: string;
  price: Price;
  exempt: readonly string[];
  legal_basis: readonly string[];
  safeguards: readonly string[];
  /** What the position was read from, each once. */
  quotes: readonly string[];
  /** By cell, the characters of clauses that support it. */
  evidence: Readonly<Partial<Record<CellName, readonly Quote[]>>>;
}

export function rowOf(position: Position): PositionRow {
  const { tier, trains, data, refuse, price, exempt, basis, safeguards, mention } = position;
  const all = [...mention, ...CELLS.flatMap(cell => position[cell].quotes)];
  return {
    tier,
    trains: trains.value,
    data: data.value,
    default: position.default.value,
    refuse: refuse.value,
    refuse_where: refuse.quotes.map(({ text }) => text).join(' … '),
    price: price.value,
    exempt: exempt.value,
    legal_basis: basis.value,
    safeguards: safeguards.value,
    quotes: [...new Set(all.map(({ text }) => text))],
    evidence: Object.fromEntries(
      CELLS.flatMap(cell => (position[cell].quotes.length > 0 ? [[cell, position[cell].quotes]] : [])),
    ),
  };
}
