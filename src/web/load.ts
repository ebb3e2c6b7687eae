import type { SlackMessage } from '../alert/slack-message.ts';
import type { Alert, Archive, ChangeSummary } from '../archive/archive.ts';
import type { SearchIndex } from '../search/search.ts';
import type { Target, TargetId } from '../target/target.ts';
import type { PositionsAt } from '../watch/positions-at.ts';
import { type Clock, type Instant, instant } from '../words/instant.ts';
import type { Html } from './html.ts';
import type { Place } from './layout.ts';
import type { Room } from './room.ts';
import type { Roster } from './roster.ts';
import type { Session } from './sign-in/session.ts';
import { newestByTarget } from './standing.ts';
import type { WebWords } from './words/web-words.ts';

/** What pages are made from. */
export interface Sources {
  archive: Archive;
  clock: Clock;
  message: ((alert: Alert) => Promise<readonly SlackMessage[]>) | undefined;
  /** The positions of snapshots that were read before. */
  read: Map<number, PositionsAt>;
  search: SearchIndex | undefined;
  roster: Roster;
  room: Room;
  /** Address of the archive, without a slash at the end; empty while it is not known. */
  home: () => string;
  /** Who asks, where people sign in. */
  session: Session | undefined;
  /** The words of the language that the page is asked for in. */
  say: WebWords;
}

export interface Page {
  place: Place;
  main: Html;
}

export type Query = Readonly<Record<string, string>>;

/** Loads what a page shows; undefined where there is no such thing. */
export type Load = (sources: Sources, parameters: Query, query: Query) => Promise<Page | undefined>;

/** No page loads an unbounded list. */
export const LATEST = 50;

export function nowOf({ clock }: Sources): Instant {
  return instant(clock());
}

/** A target that something archived belongs to, which is therefore known, declared or not. */
export async function targetOf({ archive }: Sources, id: TargetId): Promise<Target> {
  return (await archive.target(id))!.target;
}

/** Alerting changes among which those of the last days are looked for. */
const LATELY = 200;

/** The newest alerting change of each document that changed lately. */
export async function latelyOf({ archive }: Sources): Promise<ReadonlyMap<TargetId, ChangeSummary>> {
  return newestByTarget(await archive.changes({ alerting: true, limit: LATELY }));
}

/** The targets of some changes, each asked for once. */
export async function targetsOf(
  { archive }: Sources,
  of: readonly Pick<ChangeSummary, 'target'>[],
): Promise<ReadonlyMap<TargetId, Target>> {
  const states = await archive.targets([...new Set(of.map(({ target }) => target))]);
  return new Map(states.map(({ target }) => [target.id, target]));
}
