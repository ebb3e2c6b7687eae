import type { SlackMessage } from '../alert/slack-message.ts';
import type { Alert, Archive, ChangeSummary } from '../archive/archive.ts';
import type { Target, TargetId } from '../target/target.ts';
import type { PositionsAt } from '../watch/positions-at.ts';
import { type Clock, type Instant, instant, plus } from '../words/instant.ts';
import { headline } from './headline.ts';
import type { Html } from './html.ts';
import { hour } from './instants.ts';
import { keptEvidence } from './kept-evidence.ts';
import type { Place } from './layout.ts';
import { fullName } from './naming.ts';
import { alertsPage } from './pages/alerts.ts';
import { changePage } from './pages/change.ts';
import { comparePage } from './pages/compare.ts';
import { historyPage } from './pages/history.ts';
import { overviewPage } from './pages/overview.ts';
import { positionsPageOf } from './pages/positions.ts';
import { snapshotPage } from './pages/snapshot.ts';
import { targetsPage } from './pages/targets.ts';
import { positionsPage } from './positions-table.ts';
import { slackThread } from './slack-preview.ts';

export interface Sources {
  archive: Archive;
  clock: Clock;
  message: ((alert: Alert) => Promise<readonly SlackMessage[]>) | undefined;
  /** The positions of snapshots that were read before. */
  read: Map<number, PositionsAt>;
}

export interface Page {
  place: Place;
  main: Html;
}

/** Loads what a page shows; undefined where there is no such thing. */
type Load = (
  parameters: Record<string, string>,
  query: Readonly<Record<string, string>>,
) => Promise<Page | undefined>;

/** No page loads an unbounded list. */
const LATEST = 50;
const VISITS = 2000;
/** Changes among which the steps from one date to the next are looked for. */
const STEPS = 200;

/** Every page: its address and how what it shows is read from the archive. */
export function pages({
  archive,
  clock,
  message,
  read,
}: Sources): readonly (readonly [path: string, load: Load])[] {
  const now = () => instant(clock());
  const targetOf = async (id: TargetId): Promise<Target> => (await archive.target(id))!.target;
  const targetsOf = async (changes: readonly ChangeSummary[]): Promise<ReadonlyMap<TargetId, Target>> => {
    const ids = new Set(changes.map(change => change.target));
    return new Map(await Promise.all([...ids].map(async id => [id, await targetOf(id)] as const)));
  };

  const overview: Load = async () => {
    const states = await archive.targets();
    const alerting = await archive.changes({ alerting: true, limit: LATEST });
    const silent = await archive.changes({ alerting: false, limit: LATEST });
    const targets = await targetsOf([...alerting, ...silent]);
    const main = overviewPage({ states, alerting, silent, targets, now: now() });
    return { place: { title: 'What changed on training and opting out', under: '/' }, main };
  };

  const targets: Load = async () => {
    const states = await archive.targets();
    const alerting = await archive.changes({ alerting: true, limit: LATEST });
    return {
      place: { title: 'Documents', under: '/targets' },
      main: targetsPage({ states, alerting, now: now() }),
    };
  };

  const history: Load = async ({ vendor, document }) => {
    const id = `${vendor}/${document}`;
    const state = await archive.target(id);
    if (!state) return undefined;
    const checks = await archive.checks(id, VISITS);
    const changes = await archive.changes({ target: id, limit: VISITS });
    const latest = await archive.latest(id);
    const main = historyPage({ state, checks, changes, latest, more: checks.length === VISITS, now: now() });
    return { place: { title: fullName(state.target), under: '/targets' }, main };
  };

  const change: Load = async ({ id }) => {
    const found = await archive.change(Number(id));
    if (!found) return undefined;
    const alerts = await archive.alerts({ change: found.id, limit: LATEST });
    const acts = (await Promise.all(alerts.map(({ id }) => archive.acts(id)))).flat();
    const evidence = {
      before: await keptEvidence(archive, found.before.id),
      after: await keptEvidence(archive, found.after.id),
    };
    const main = changePage({ change: found, target: await targetOf(found.target), alerts, acts, evidence });
    return { place: { title: headline(found), under: '/' }, main };
  };

  const snapshot: Load = async ({ id }) => {
    const found = await archive.snapshot(Number(id));
    if (!found) return undefined;
    const target = await targetOf(found.target);
    const title = `${fullName(target)}, snapshot ${found.sequence}`;
    return { place: { title, under: '/targets' }, main: snapshotPage({ snapshot: found, target }) };
  };

  const alerts: Load = async () => {
    const latest = await archive.alerts({ limit: LATEST });
    const views = await Promise.all(
      latest.map(async alert => {
        const told = (await archive.change(alert.change))!;
        const composed = (await message?.(alert)) ?? [];
        const at = hour(alert.sentAt ?? alert.createdAt);
        const shown = composed.length > 0 ? slackThread(composed, at) : undefined;
        const acts = await archive.acts(alert.id);
        return { alert, change: told, target: await targetOf(told.target), message: shown, acts };
      }),
    );
    return { place: { title: 'Alerts', under: '/alerts' }, main: alertsPage(views) };
  };

  const comparison: Load = async (_parameters, { before = '', after = '' }) => {
    const [one, other] = await Promise.all(
      [before, after].map(id => (/^\d{1,15}$/.test(id) ? archive.snapshot(Number(id)) : undefined)),
    );
    if (one === undefined || other === undefined || one.target !== other.target) return undefined;
    const [old, recent] = one.sequence <= other.sequence ? [one, other] : [other, one];
    const target = await targetOf(one.target);
    const title = `${fullName(target)}, two readings compared`;
    return { place: { title, under: '/targets' }, main: comparePage({ target, before: old, after: recent }) };
  };

  const positions: Load = async (_parameters, query) => {
    const page = await positionsPage(archive, asked(query, now()), read);
    const days = (await archive.changes({ alerting: true, limit: STEPS })).map(({ after }) => after.takenAt);
    const around = {
      // The day before a change shows how things stood without it.
      earlier: days.map(at => plus(at, -86_400_000)).find(at => at.slice(0, 10) < page.at.slice(0, 10)),
      later: days.findLast(at => at.slice(0, 10) > page.at.slice(0, 10)),
    };
    const place = { title: `Positions as of ${page.at.slice(0, 10)}`, under: '/positions' } as const;
    return { place, main: positionsPageOf(page, around) };
  };

  return [
    ['/', overview],
    ['/positions', positions],
    ['/compare', comparison],
    ['/targets', targets],
    ['/documents/:vendor/:document', history],
    ['/changes/:id{[0-9]{1,15}}', change],
    ['/snapshots/:id{[0-9]{1,15}}', snapshot],
    ['/alerts', alerts],
  ];
}

/** The day and the place in the list that an address asks for; today and the beginning where it does not, or not rightly. */
export function asked(
  { on = '', from = '' }: Readonly<Record<string, string>>,
  now: Instant,
): { at: Instant; from: number } {
  const end = `${on}T23:59:59.999Z`;
  const isDay = /^\d{4}-\d\d-\d\d$/.test(on) && !Number.isNaN(Date.parse(end));
  return { at: isDay && end < now ? end : now, from: /^\d{1,6}$/.test(from) ? Number(from) : 0 };
}
