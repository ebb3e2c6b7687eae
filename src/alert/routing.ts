import type { Direction, Finding, Severity, Topic } from '../finding/finding.ts';
import { SEVERITIES } from '../finding/finding.ts';
import type { Target } from '../target/target.ts';
import type { Instant } from '../words/instant.ts';
import type { Verdict } from './alert.ts';
import type { DigestPlan } from './digest-periods.ts';
import { leadingFinding } from './headline.ts';
import { afterQuiet, type QuietHours } from './quiet-hours.ts';

/** Which changes go to which channels. Every condition that a route names must hold; of several values one. */
export interface Route {
  /** As outbox rows name them. */
  to: readonly string[];
  vendors?: readonly string[] | undefined;
  /** Ids of targets; `*` stands for anything: `mistral/*`. */
  documents?: readonly string[] | undefined;
  topics?: readonly Topic[] | undefined;
  directions?: readonly Direction[] | undefined;
  /** At least. */
  severity?: Severity | undefined;
  /** Of the document, as its target's locale begins: `fr`. */
  languages?: readonly string[] | undefined;
  /** Whether later routes are left out of account when this one fits. */
  stop?: boolean | undefined;
}

/** Who is told what, and when. */
export interface Routing {
  /** Every channel that alerts may go to. */
  channels: readonly string[];
  /** None: every alert goes to every channel. */
  routes: readonly Route[];
  quiet: ReadonlyMap<string, readonly QuietHours[]>;
  digests: readonly DigestPlan[];
  /** Who hears of what stands in the way of watching. */
  operators?: string;
}

/** Every alert to every channel, at once. */
export function plainRouting(channels: readonly string[], operators?: string): Routing {
  return {
    channels,
    routes: [],
    quiet: new Map(),
    digests: [],
    ...(operators !== undefined && { operators }),
  };
}

/** What a route looks at. */
export interface Routed {
  target: Pick<Target, 'id' | 'vendor' | 'locale'>;
  verdict: Verdict;
  findings: readonly Finding[];
  now: Instant;
}

/** The channels that are told of a change, each with when. Empty where no route fits. */
export function routed(change: Routed, routing: Routing): readonly { channel: string; dueAt: Instant }[] {
  const severity = leadingFinding(change)?.severity;
  return [...channelsFor(change, severity, routing)].map(channel => ({
    channel,
    dueAt: afterQuiet(routing.quiet.get(channel) ?? [], severity, change.now),
  }));
}

function channelsFor(change: Routed, severity: Severity | undefined, routing: Routing): ReadonlySet<string> {
  if (routing.routes.length === 0) return new Set(routing.channels);
  const chosen = new Set<string>();
  for (const route of routing.routes) {
    if (!fits(route, change, severity)) continue;
    for (const channel of route.to) chosen.add(channel);
    if (route.stop) break;
  }
  return chosen;
}

/** A change that could not be classified has neither topic nor severity: conditions on them hold, for silence could hide something. */
function fits(route: Route, { target, verdict }: Routed, severity: Severity | undefined): boolean {
  const { topics, direction } = verdict;
  const isClassified = severity !== undefined;
  return (
    among(route.vendors, vendor => alike(vendor, target.vendor)) &&
    among(route.documents, pattern => matches(pattern, target.id)) &&
    among(route.languages, language => target.locale.split('-')[0] === language) &&
    (!isClassified ||
      (among(route.topics, topic => topics.includes(topic)) &&
        among(route.directions, each => each === direction) &&
        (route.severity === undefined || SEVERITIES.indexOf(severity) >= SEVERITIES.indexOf(route.severity))))
  );
}

function among<T>(wanted: readonly T[] | undefined, holds: (one: T) => boolean): boolean {
  return wanted === undefined || wanted.some(holds);
}

function alike(one: string, other: string): boolean {
  return one.localeCompare(other, 'en', { sensitivity: 'base' }) === 0;
}

function matches(pattern: string, id: string): boolean {
  const parts = pattern.split('*').map(part => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`).test(id);
}
