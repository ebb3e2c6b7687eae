import type { Row } from './sql-rows.ts';
import type { CopiedTable } from './tables.ts';

/** How the rows of one range of keys stand beside those they should be like. */
export interface Compared {
  missing: readonly Row[];
  /** As they should be. */
  different: readonly Row[];
  /** That should not be there. */
  extra: readonly Row[];
}

export function compareRows(
  { key }: Pick<CopiedTable, 'key'>,
  wanted: readonly Row[],
  found: readonly Row[],
): Compared {
  const keyed = (rows: readonly Row[]) => new Map(rows.map(row => [sameText(row, key), row]));
  const [want, have] = [keyed(wanted), keyed(found)];
  return {
    missing: wanted.filter(row => !have.has(sameText(row, key))),
    different: wanted.filter(row => {
      const other = have.get(sameText(row, key));
      return other !== undefined && sameText(other) !== sameText(row);
    }),
    extra: found.filter(row => !want.has(sameText(row, key))),
  };
}

/** How a person finds the row. */
export function describeRow({ name, key }: CopiedTable, row: Row): string {
  return `${name} ${key.map(column => `${column} ${row[column]}`).join(', ')}`;
}

/** Equal for rows that hold the same, whichever database they come from. */
function sameText(row: Row, columns: readonly string[] = Object.keys(row).sort()): string {
  return JSON.stringify(
    columns.map(column => {
      const value = row[column];
      return value instanceof Uint8Array ? Buffer.from(value).toString('hex') : value;
    }),
  );
}
