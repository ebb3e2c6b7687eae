import type { Position } from '../position/position.ts';
import { CELLS } from '../position/position.ts';
import type { PositionsPage } from './positions-table.ts';

/** One line a tier, every answer with since when and the clauses it was read from. */
export interface PositionRow {
  vendor: string;
  document: string;
  target: string;
  tier: string;
  snapshot: number;
  answers: Readonly<
    Record<string, { value: string | readonly string[]; since: string; clauses: readonly number[] }>
  >;
}

export function positionRows({ documents }: PositionsPage): readonly PositionRow[] {
  return documents.flatMap(({ target, told, untold }) =>
    told === undefined || untold !== undefined
      ? []
      : told.positions.map(({ position, since }) => ({
          vendor: target.vendor,
          document: target.document,
          target: target.id,
          tier: position.tier,
          snapshot: told.snapshot.id,
          answers: Object.fromEntries(
            CELLS.map(cell => [
              cell,
              { value: position[cell].value, since: since[cell], clauses: clausesOf(position, cell) },
            ]),
          ),
        })),
  );
}

function clausesOf(position: Position, cell: (typeof CELLS)[number]): readonly number[] {
  return [...new Set(position[cell].quotes.map(({ clause }) => clause + 1))];
}

/** As RFC 4180 has it. What a spreadsheet would take for a formula is kept from being one: names come from pages. */
export function positionsCsv(page: PositionsPage): string {
  const head = ['vendor', 'document', 'target', 'tier', 'snapshot', ...CELLS, 'trains since'];
  const lines = positionRows(page).map(({ vendor, document, target, tier, snapshot, answers }) => [
    vendor,
    document,
    target,
    tier,
    String(snapshot),
    ...CELLS.map(cell => [answers[cell]?.value ?? ''].flat().join('; ')),
    answers.trains?.since ?? '',
  ]);
  return [head, ...lines].map(line => `${line.map(field).join(',')}\r\n`).join('');
}

function field(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
