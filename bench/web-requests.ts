import type { Archive } from '../src/archive/archive.ts';
import { nthTarget } from './web-fill.ts';
import { TODAY } from './web-history.ts';
import { coined, type Draw, NAMES, oneOf, seeded } from './web-text.ts';

/** A kind of page: addresses of it, and how soon nearly all of them must be there. */
export interface PageKind {
  name: string;
  addresses: readonly string[];
  goal: number;
  /** Whether it is something that people open, so that its size counts. */
  isPage: boolean;
}

const [PAGE, SEARCH] = [100, 200];
const COMMON = ['invoices', 'days', 'servers', 'keep', 'account', 'contracts', 'receipts', 'encrypt'];
const TOPICAL = ['models', 'conversations', 'settings', 'training'];
const DAY = 86_400_000;
const YEARS = 700;

/** So many addresses of every kind of page, spread over the archive. */
export async function requestsOf(archive: Archive, documents: number, count: number): Promise<PageKind[]> {
  const draw = seeded(count);
  const upTo = (most: number): number => Math.floor(draw() * most);
  const [newest] = await archive.changes({ limit: 1 });
  const { after, id: changes } = newest!;
  const day = () => new Date(Date.parse(TODAY) - DAY * (1 + upTo(YEARS))).toISOString().slice(0, 10);
  const document = () => nthTarget(upTo(documents));
  const phrases = await drawn(count, async () => phraseOf(archive, draw, 1 + upTo(after.id)));
  const compared = await drawn(count, async () => {
    const lineage = await archive.lineage((await archive.change(1 + upTo(changes)))!.target);
    return `/compare?before=${lineage.at(-1)!.id}&after=${lineage[0]!.id}`;
  });
  const kind = (name: string, next: (n: number) => string, goal = PAGE, isPage = true): PageKind => ({
    name,
    addresses: Array.from({ length: count }, (_, n) => next(n)),
    goal,
    isPage,
  });
  const search = (name: string, asked: (n: number) => Readonly<Record<string, string>>): PageKind =>
    kind(`/search, ${name}`, n => `/search?${new URLSearchParams(asked(n))}`, SEARCH);
  const common = () => oneOf(draw, COMMON);
  return [
    kind('/', () => '/'),
    kind('/positions', () => '/positions'),
    kind('/positions?from=', () => `/positions?from=${upTo(documents)}`),
    kind('/positions?on=', () => `/positions?on=${day()}`),
    kind('/targets', () => '/targets'),
    kind('/documents/…', () => `/documents/${document().id}`),
    kind('/documents/…, often visited', n => `/documents/${nthTarget(n % 10).id}`),
    kind('/changes/…', () => `/changes/${1 + upTo(changes)}`),
    kind('/snapshots/…', () => `/snapshots/${1 + upTo(after.id)}`),
    kind('/compare?…', n => compared[n]!),
    kind('/alerts', () => '/alerts'),
    kind('/feed.atom', () => '/feed.atom', PAGE, false),
    kind('/feed.json', () => '/feed.json', PAGE, false),
    kind('/feed.atom?q=', () => `/feed.atom?q=${common()}`, SEARCH, false),
    kind('/alerts?state=suppressed', () => '/alerts?state=suppressed'),
    kind('/?lang=fr', () => '/?lang=fr'),
    search('a common word', () => ({ q: common() })),
    search('two common words', () => ({ q: `${common()} ${common()}` })),
    search('a rare word', () => ({ q: coined(NAMES / 2 + upTo(NAMES / 2)) })),
    search('a phrase', n => ({ q: `"${phrases[n]}"` })),
    search('with vendor', () => ({ q: common(), vendor: document().vendor })),
    search('with topic', n => ({ q: oneOf(draw, TOPICAL), topic: n % 2 === 0 ? 'training' : 'opt-out' })),
    search('current', () => ({ q: common(), current: '1' })),
    search('on a day', () => ({ q: common(), on: day() })),
    search('topic, current, on a day', () => ({ q: 'training', topic: 'training', current: '1', on: day() })),
  ];
}

/** Four words that follow one another in a snapshot. */
async function phraseOf(archive: Archive, draw: Draw, id: number): Promise<string> {
  const { document } = (await archive.snapshot(id))!;
  const said = document.clauses.filter(({ kind }) => kind !== 'heading');
  const words = oneOf(draw, said).text.match(/\w+/g)!;
  const at = Math.floor(draw() * Math.max(1, words.length - 4));
  return words.slice(at, at + 4).join(' ');
}

async function drawn<T>(count: number, one: () => Promise<T>): Promise<T[]> {
  const all: T[] = [];
  while (all.length < count) all.push(await one());
  return all;
}
