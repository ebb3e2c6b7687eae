import { type AnyNode, type Element, isTag } from 'domhandler';
import { following } from './page.ts';

/** Longer cells, in characters, hold a text of their own: the table is layout. */
const LONGEST_CELL = 4000;

/** Whether a table sets facts side by side, rather than arranging a page: several columns, none of them a page part. */
export function isDataTable(table: Element): boolean {
  let columns = 0;
  let characters = 0;
  for (let node = first(table); node !== undefined; node = following(node, table, true)) {
    if (node.type === 'text') characters += node.data.length;
    if (!isTag(node)) continue;
    if (node.name === 'table') return false;
    if (node.name === 'td' || node.name === 'th') characters = 0;
    if (node.name === 'tr') columns = Math.max(columns, cellsOf(node).length);
    if (characters > LONGEST_CELL) return false;
  }
  return columns > 1 && characters <= LONGEST_CELL;
}

/** The cells of each row, in page order. */
export function rowsOf(table: Element): Element[][] {
  const rows: Element[][] = [];
  for (let node = first(table); node !== undefined; node = following(node, table, true)) {
    if (isTag(node) && node.name === 'caption') rows.push([node]);
    if (isTag(node) && node.name === 'tr') rows.push(cellsOf(node));
  }
  return rows;
}

function first(table: Element): AnyNode | undefined {
  return table.children[0];
}

function cellsOf(row: Element): Element[] {
  return row.children.filter(
    (node): node is Element => isTag(node) && (node.name === 'td' || node.name === 'th'),
  );
}
