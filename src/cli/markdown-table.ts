/**
 * The lines of a table in Markdown, padded so that it reads well in a terminal too.
 * @param rows the first is the head
 * @param figures whether all columns but the first hold figures, which stand right
 */
export function markdownTable(rows: readonly (readonly string[])[], figures: boolean): string[] {
  const widths = rows[0]!.map((_, column) => Math.max(3, ...rows.map(cells => cells[column]!.length)));
  const isRight = (column: number): boolean => figures && column > 0;
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const padded = rows.map(cells =>
    line(cells.map((cell, i) => (isRight(i) ? cell.padStart(widths[i]!) : cell.padEnd(widths[i]!)))),
  );
  const rule = line(widths.map((width, i) => (isRight(i) ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width))));
  return [padded[0]!, rule, ...padded.slice(1)];
}
