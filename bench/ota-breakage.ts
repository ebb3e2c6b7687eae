/** A way to change a declaration, which may leave it valid. Gets a copy; does nothing where it does not apply. */
export type Breakage = readonly [name: string, change: (file: Json) => void];
// biome-ignore lint/suspicious/noExplicitAny: it is there to put in what does not belong
type Json = Record<string, any>;

/** Each for an entry: of a service's terms, or of a history. */
const ENTRIES: readonly (readonly [name: string, change: (entry: Json) => void])[] = [
  ['no address', entry => delete pageOf(entry).fetch],
  ['an address without a scheme', entry => (pageOf(entry).fetch = 'lutra.example/privacy')],
  ['an address with a space', entry => (pageOf(entry).fetch = 'https://lutra.example/our privacy')],
  ['an address that is a number', entry => (pageOf(entry).fetch = 7)],
  ['an address with a stray percent sign', entry => (pageOf(entry).fetch = 'https://lutra.example/100%')],
  ['an address with an umlaut', entry => (pageOf(entry).fetch = 'https://lutra.example/über')],
  ['another scheme', entry => (pageOf(entry).fetch = 'ftp://lutra.example/privacy')],
  ['no selector', entry => delete entry.select],
  ['a PDF without a selector', entry => replace(entry, { fetch: 'https://lutra.example/privacy.pdf?v=2' })],
  [
    'a PDF with what to remove',
    entry => replace(entry, { fetch: 'https://lutra.example/a.pdf', remove: 'p' }),
  ],
  ['an empty selector', entry => (entry.select = '')],
  ['no selector in the list', entry => (entry.select = [])],
  ['a selector of two lines', entry => (entry.select = 'main\np')],
  ['a selector that is a number', entry => (entry.select = [1])],
  ['a selector that is null', entry => (entry.select = null)],
  ['a range', entry => (entry.select = { startBefore: 'h1', endAfter: 'footer' })],
  ['a range without an end', entry => (entry.select = { startBefore: 'h1' })],
  [
    'a range with two starts',
    entry => (entry.select = { startBefore: 'h1', startAfter: 'h1', endAfter: 'p' }),
  ],
  ['a range with a key too many', entry => (entry.remove = [{ startAfter: 'h1', endAfter: 'p', note: '' }])],
  ['a range with an empty end', entry => (entry.remove = [{ startAfter: 'h1', endAfter: '' }])],
  ['a misspelt key', entry => (entry.slect = 'main')],
  ['scripts in words', entry => (entry.executeClientScripts = 'yes')],
  ['scripts', entry => (entry.executeClientScripts = false)],
  ['a filter without a list', entry => (entry.filter = 'clean')],
  ['a filter with parameters', entry => (entry.filter = [{ removeQueryParams: ['a'] }])],
  ['two filters in one', entry => (entry.filter = [{ clean: 1, tidy: 2 }])],
  ['a filter without a name', entry => (entry.filter = ['', {}])],
  ['pages that are no list', entry => replace(entry, { combine: { fetch: 'https://lutra.example' } })],
  ['no page to combine', entry => replace(entry, { combine: [], select: 'main' })],
  [
    'a page within a combined document',
    entry => replace(entry, { combine: [{ fetch: 'https://a.example' }] }),
  ],
  ['an address beside the pages', entry => (entry.combine = [{ fetch: 'https://a.example' }])],
];

const TERMS: readonly Breakage[] = [
  ['unchanged', () => {}],
  ['no name', file => delete file.name],
  ['a name that is a number', file => (file.name = 3)],
  ['no terms', file => delete file.terms],
  ['documents for terms', file => rename(file, 'terms', 'documents')],
  ['terms that are a list', file => (file.terms = [])],
  ['terms that are empty', file => (file.terms = {})],
  ['an unknown type', file => rename(file.terms, Object.keys(file.terms)[0], 'Privacy')],
  ['an unknown key', file => (file.comment = 'ours')],
  ['an origin', file => (file.importedFrom = 'https://lutra.example')],
  ['an entry that is a text', file => (file.terms[Object.keys(file.terms)[0] ?? 'Imprint'] = 'here')],
  ...ENTRIES.map(
    ([name, change]): Breakage => [
      name,
      file => {
        const [first] = Object.values<Json>(file.terms);
        if (first) change(first);
      },
    ],
  ),
];

const HISTORY: readonly Breakage[] = [
  ['unchanged', () => {}],
  ['an unknown type', file => rename(file, Object.keys(file)[0], 'Privacy')],
  ['an entry outside a list', file => (file.Imprint = { fetch: 'https://lutra.example' })],
  ...[
    undefined,
    'yesterday',
    '2024-02-30T00:00:00Z',
    '2024-02-03',
    '2024-02-03T04:05:06+02:00',
    1_700_000_000,
  ].map(
    (value): Breakage => [
      `valid until ${value}`,
      file => {
        const [first] = Object.values<Json>(file).flat();
        if (first) first.validUntil = value;
      },
    ],
  ),
  ...ENTRIES.map(
    ([name, change]): Breakage => [
      name,
      file => {
        const [first] = Object.values<Json>(file).flat();
        if (first) change(first);
      },
    ],
  ),
];

/** A declaration's text with every change made to it, one at a time. */
export function broken(text: string, kind: 'service' | 'history'): { how: string; text: string }[] {
  return (kind === 'service' ? TERMS : HISTORY).map(([how, change]) => {
    const copy = JSON.parse(text);
    change(copy);
    return { how, text: JSON.stringify(copy, null, 2) };
  });
}

function pageOf(entry: Json): Json {
  return entry.combine?.[0] ?? entry;
}

function replace(entry: Json, by: Json): void {
  const { validUntil } = entry;
  for (const key of Object.keys(entry)) delete entry[key];
  Object.assign(entry, by, validUntil && { validUntil });
}

function rename(object: Json, from: string | undefined, to: string): void {
  if (from === undefined) return;
  object[to] = object[from];
  delete object[from];
}
