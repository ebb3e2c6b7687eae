/** Headers by which somebody is known to a site. */
const SECRETS = new Set(['cookie', 'authorization', 'proxy-authorization', 'set-cookie']);

export type Headers = readonly (readonly [name: string, value: string])[];

/** What stands in place of a value that is not archived. */
export const WITHHELD = '(withheld)';

/**
 * The headers without what could be a secret: evidence is shown to others, and a target may be read with the cookies of an
 * account. That there was such a header is kept.
 */
export function withheld(headers: Headers): Headers {
  return headers.map(([name, value]) => [name, SECRETS.has(name.toLowerCase()) ? WITHHELD : value]);
}

/** The same as a record: names in lower case, values of one name joined as RFC 9110 has it. */
export function joined(headers: Headers): Record<string, string> {
  const record = new Map<string, string>();
  for (const [name, value] of headers) {
    const before = record.get(name.toLowerCase());
    record.set(name.toLowerCase(), before === undefined ? value : `${before}, ${value}`);
  }
  return Object.fromEntries(record);
}
