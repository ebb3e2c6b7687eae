/** `a`, `a and b`, `a, b and c`; nothing for nothing. */
export function sayAll(items: readonly string[]): string {
  return items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}
