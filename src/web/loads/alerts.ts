import type { Alert } from '../../archive/archive.ts';
import type { AlertQuery } from '../../archive/outbox.ts';
import { idAsked } from '../asked.ts';
import { LATEST, type Load, type Query, type Sources, targetsOf } from '../load.ts';
import { type AlertsView, type AlertView, alertsPage } from '../pages/alerts.ts';
import { slackThread } from '../slack-preview.ts';

/** Alerts on one page: each is composed as its channel shows it. */
const AT_ONCE = 20;

/** What an alert can be; `suppressed` is a difference that nobody was told of. */
export const STATES = ['sent', 'pending', 'given-up', 'suppressed'] as const;

/** Which alerts are asked for. */
export interface AlertsFilter {
  state?: (typeof STATES)[number];
  /** Only of changes before this one. */
  below?: number;
}

/** What was sent, and what people did about it; or what was not, and why. */
export const loadAlerts: Load = async (sources, _parameters, query) => {
  const { say } = sources;
  const filter = alertsAsked(query);
  const { state, ...below } = filter;
  const view =
    state === 'suppressed'
      ? await suppressed(sources, below)
      : await told(sources, { ...(state && { state }), ...below });
  return {
    place: { title: say.alerts.title, under: '/alerts' },
    main: alertsPage({ ...view, filter }, say),
  };
};

function alertsAsked({ state, below: asked }: Query): AlertsFilter {
  const isState = STATES.find(each => each === state);
  const below = idAsked(asked);
  return { ...(isState && { state: isState }), ...(below !== undefined && { below }) };
}

type View = Omit<AlertsView, 'filter'>;

async function told(sources: Sources, query: Omit<AlertQuery, 'limit'>): Promise<View> {
  const found = await sources.archive.alerts({ limit: AT_ONCE + 1, ...query });
  const shown = wholeChanges(found);
  const older = found.length > shown.length ? shown.at(-1)?.change : undefined;
  return { listed: { kind: 'alerts', alerts: await viewsOf(sources, shown) }, older };
}

async function suppressed(sources: Sources, below: { below?: number }): Promise<View> {
  const found = await sources.archive.changes({ alerting: false, limit: LATEST + 1, ...below });
  const changes = found.slice(0, LATEST);
  const older = found.length > LATEST ? changes.at(-1)?.id : undefined;
  return { listed: { kind: 'suppressed', changes, targets: await targetsOf(sources, changes) }, older };
}

/** A page ends between two changes, since the next one begins below a change; unless all is about one. */
function wholeChanges(found: readonly Alert[]): readonly Alert[] {
  const last = found[AT_ONCE];
  if (last === undefined) return found;
  const whole = found.filter(({ change }) => change !== last.change);
  return whole.length > 0 ? whole : found;
}

async function viewsOf(sources: Sources, alerts: readonly Alert[]): Promise<readonly AlertView[]> {
  const { archive, message, say } = sources;
  const ids = [...new Set(alerts.map(({ change }) => change))];
  const changes = new Map(
    (await archive.changes({ ids, limit: ids.length })).map(change => [change.id, change]),
  );
  const targets = await targetsOf(sources, [...changes.values()]);
  return Promise.all(
    alerts.map(async alert => {
      const change = changes.get(alert.change)!;
      const composed = (await message?.(alert)) ?? [];
      const at = say.hour(alert.sentAt ?? alert.createdAt);
      const shown = composed.length > 0 ? slackThread(composed, at) : undefined;
      const acts = await archive.acts(alert.id);
      return { alert, change, target: targets.get(change.target)!, message: shown, acts };
    }),
  );
}
