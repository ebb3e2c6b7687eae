import { chance } from './chance.ts';

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;
/** What a throttling site asks for, in milliseconds. */
export const RETRY_AFTER = 2 * HOUR;
/** A Monday that is long over, so that no clock of a machine is behind it. */
const FROM = Date.parse('2025-03-03T00:00:00.000Z');
/** Documents of one vendor, all on its host. */
const OF_A_VENDOR = 5;
/** Vendors share four servers: most are on the first, and each of the others fails in its own way. */
const SERVERS = [0, 1, 2, 0, 3, 0, 0, 1, 0, 0, 2, 0, 0, 1, 0, 0, 2, 0, 0, 0];

export interface WeekSize {
  seed: number;
  days: number;
  targets: number;
  /** Of them about so many are read by the browser, once a day. */
  rendered: number;
  /** Documents that are edited, once each. */
  edits: number;
  kills: number;
}

export interface PlannedTarget {
  id: string;
  vendor: number;
  server: number;
  path: string;
  every: number;
  read: 'http' | 'browser';
}

/** When something begins and ends, in milliseconds. */
export interface Span {
  from: number;
  to: number;
}

export type Fault =
  | { what: 'site'; server: number; how: 'refuses' | 'hangs' | 'resets' | 'throttles' }
  | { what: 'redis' | 'archive' | 'slack' | 'browser' | 'process' };

export type Outage = Span & { fault: Fault };

/** All that is to happen. Equal sizes give equal scripts. */
export interface Script extends Span {
  targets: readonly PlannedTarget[];
  edits: readonly { at: number; target: number }[];
  outages: readonly Outage[];
  /** At which round the process is killed, and how many milliseconds on the wall after the round began. */
  kills: readonly { at: number; after: number }[];
}

const HINDERING: ReadonlySet<Fault['what']> = new Set(['redis', 'archive', 'process']);

/** What fails when, in shares of the whole, and for how many hours of a week; of less than three days for fewer. */
const OUTAGES: readonly (readonly [number, number, Fault])[] = [
  [0.1, 3, { what: 'site', server: 1, how: 'refuses' }],
  [0.22, 2, { what: 'site', server: 2, how: 'throttles' }],
  [0.26, 1.5, { what: 'redis' }],
  [0.3, 1, { what: 'site', server: 3, how: 'hangs' }],
  [0.34, 4, { what: 'slack' }],
  [0.395, 6, { what: 'browser' }],
  [0.42, 1, { what: 'archive' }],
  [0.47, 3, { what: 'process' }],
  [0.57, 2, { what: 'site', server: 1, how: 'resets' }],
  [0.6, 4, { what: 'slack' }],
  [0.66, 0.5, { what: 'redis' }],
  [0.7, 3, { what: 'site', server: 2, how: 'refuses' }],
  [0.74, 2, { what: 'archive' }],
  // Two at once.
  [0.745, 1, { what: 'redis' }],
];

export function scriptOf({ seed, days, targets, rendered, edits, kills }: WeekSize, round: number): Script {
  const lot = chance(seed);
  const length = days * DAY;
  const to = FROM + length;
  const rounded = (at: number) => FROM + Math.round((at - FROM) / round) * round;
  const planned = Array.from({ length: targets }, (_, n) => plannedTarget(n, rendered, days));
  const chosen = shuffled(planned.keys().toArray(), lot).slice(0, edits);
  const outages = OUTAGES.map(([at, hours, fault]): Outage => {
    const from = rounded(FROM + at * length);
    return { fault, from, to: rounded(from + hours * HOUR * Math.min(1, days / 7 + 0.6)) };
  });
  // Who starts where Redis or the database is away comes up when they do: nothing is to be killed meanwhile.
  const isUp = (at: number) =>
    !outages.some(({ fault, from, to }) => HINDERING.has(fault.what) && at >= from - round && at <= to);
  return {
    from: FROM,
    to,
    targets: planned,
    edits: chosen
      .map(target => ({ at: rounded(FROM + length * (0.08 + 0.67 * lot())), target }))
      .toSorted((one, other) => one.at - other.at),
    outages,
    kills: until(kills, () => rounded(FROM + length * 0.9 * lot()), isUp)
      .map(at => ({ at, after: Math.floor(lot() * 250) }))
      .toSorted((one, other) => one.at - other.at),
  };
}

/** So many of what is drawn as fit. */
function until<T>(count: number, draw: () => T, fits: (drawn: T) => boolean): T[] {
  const drawn: T[] = [];
  while (drawn.length < count) drawn.push(...[draw()].filter(fits));
  return drawn;
}

/** Every tenth is a privacy policy, read every hour as such are; the others every six. In a single day all are read every two. */
function plannedTarget(n: number, rendered: number, days: number): PlannedTarget {
  const vendor = Math.floor(n / OF_A_VENDOR);
  const server = SERVERS[vendor % SERVERS.length]!;
  const isRendered = n % OF_A_VENDOR === 1 && server === 0 && vendor < 1.5 * rendered;
  const hours = days < 2 ? 2 : n % 10 === 0 ? 1 : 6;
  const name = n % 10 === 0 ? 'privacy' : `terms-${n % OF_A_VENDOR}`;
  return {
    id: `v${vendor}/${name}`,
    vendor,
    server,
    path: `/${vendor}/${name}`,
    every: isRendered ? DAY : hours * HOUR,
    read: isRendered ? 'browser' : 'http',
  };
}

function shuffled<T>(items: readonly T[], lot: () => number): T[] {
  return items
    .map(item => ({ item, key: lot() }))
    .toSorted((one, other) => one.key - other.key)
    .map(({ item }) => item);
}
