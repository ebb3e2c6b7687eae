/** A possible pair: `row` and `column` count two lists, `weight` > 0 says how well they fit. */
export interface Candidate {
  row: number;
  column: number;
  weight: number;
}

/** Sizes up to which the best assignment is found; larger knots are taken greedily, best pair first. */
const LARGEST_KNOT = 60;

/**
 * Pairs rows with columns, each at most once, so that the sum of weights is the greatest. Candidates fall into knots that
 * share no row or column; each knot is solved alone (Hungarian method), large ones greedily.
 */
export function assign(candidates: readonly Candidate[]): Candidate[] {
  return knots(candidates).flatMap(knot => {
    const rows = new Set(knot.map(candidate => candidate.row)).size;
    const columns = new Set(knot.map(candidate => candidate.column)).size;
    return Math.max(rows, columns) > LARGEST_KNOT ? greedy(knot) : best(knot);
  });
}

function knots(candidates: readonly Candidate[]): Candidate[][] {
  const parents = new Map<string, string>();
  const root = (name: string): string => {
    let top = name;
    for (let up = parents.get(top); up !== undefined && up !== top; up = parents.get(top)) top = up;
    parents.set(name, top);
    return top;
  };
  for (const { row, column } of candidates) parents.set(root(`r${row}`), root(`c${column}`));
  return [...Map.groupBy(candidates, ({ row }) => root(`r${row}`)).values()];
}

function greedy(knot: readonly Candidate[]): Candidate[] {
  const rows = new Set<number>();
  const columns = new Set<number>();
  return knot
    .toSorted((one, other) => other.weight - one.weight || one.row - other.row || one.column - other.column)
    .filter(({ row, column }) => {
      if (rows.has(row) || columns.has(column)) return false;
      rows.add(row);
      columns.add(column);
      return true;
    });
}

/** The Hungarian method with potentials, on a square table where no candidate costs nothing. */
function best(knot: readonly Candidate[]): Candidate[] {
  if (knot.length === 1) return [...knot];
  const rows = [...new Set(knot.map(candidate => candidate.row))];
  const columns = [...new Set(knot.map(candidate => candidate.column))];
  const size = Math.max(rows.length, columns.length);
  const table: (Candidate | undefined)[][] = Array.from({ length: size }, () => Array(size).fill(undefined));
  for (const candidate of knot)
    table[rows.indexOf(candidate.row)]![columns.indexOf(candidate.column)] = candidate;
  return matchColumns(table, size)
    .map((row, column) => table[row]![column])
    .filter(candidate => candidate !== undefined);
}

/** For every column the row that takes it, at the least total cost of `-weight`. */
function matchColumns(table: readonly (readonly (Candidate | undefined)[])[], size: number): number[] {
  const rowPotential = new Float64Array(size + 1);
  const columnPotential = new Float64Array(size + 1);
  const rowOf = new Int32Array(size + 1);
  for (let row = 1; row <= size; row++) {
    const slack = new Float64Array(size + 1).fill(Number.POSITIVE_INFINITY);
    const done = new Uint8Array(size + 1);
    const from = new Int32Array(size + 1);
    rowOf[0] = row;
    let column = 0;
    do {
      done[column] = 1;
      const current = rowOf[column]!;
      let least = Number.POSITIVE_INFINITY;
      let next = 0;
      for (let j = 1; j <= size; j++) {
        if (done[j] === 1) continue;
        const cost =
          -(table[current - 1]![j - 1]?.weight ?? 0) - rowPotential[current]! - columnPotential[j]!;
        if (cost < slack[j]!) {
          slack[j] = cost;
          from[j] = column;
        }
        if (slack[j]! < least) {
          least = slack[j]!;
          next = j;
        }
      }
      for (let j = 0; j <= size; j++) {
        if (done[j] === 1) {
          rowPotential[rowOf[j]!]! += least;
          columnPotential[j]! -= least;
        } else slack[j]! -= least;
      }
      column = next;
    } while (rowOf[column] !== 0);
    for (let back = column; back !== 0; back = from[back]!) rowOf[back] = rowOf[from[back]!]!;
  }
  return [...rowOf.subarray(1)].map(row => row - 1);
}
