/** A value that JSON can hold. Undefined members are left out. */
export type Plain =
  | string
  | number
  | boolean
  | null
  | readonly Plain[]
  | { readonly [name: string]: Plain | undefined };

/**
 * The one JSON text of a value (RFC 8785): members sorted by name, no white space. Beyond it, lone surrogates are escaped, as
 * `JSON.stringify` does.
 */
export function canonical(value: Plain): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const members = Object.entries(value)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .flatMap(([name, member]) =>
      member === undefined ? [] : [`${JSON.stringify(name)}:${canonical(member)}`],
    );
  return `{${members.join()}}`;
}
