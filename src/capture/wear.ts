/** How much a browser has been used. */
export interface Wear {
  /** Reads that it was borrowed for. */
  reads: number;
  /** Milliseconds since it was started. */
  age: number;
  /** Bytes of memory that it and all its processes hold. */
  memory: number;
}

/** When a browser is replaced by another one: they grow with every context, closed or not. */
export const WORN: Wear = { reads: 200, age: 3_600_000, memory: 1_500_000_000 };

export function isWorn(wear: Wear, limit: Wear): boolean {
  return wear.reads >= limit.reads || wear.age >= limit.age || wear.memory >= limit.memory;
}
