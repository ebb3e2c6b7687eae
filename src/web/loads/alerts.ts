import type { Alert } from '../../archive/archive.ts';
import { idAsked } from '../asked.ts';
import { hour } from '../instants.ts';
import { type Load, type Query, type Sources, targetsOf } from '../load.ts';
import { type AlertView, alertsPage } from '../pages/alerts.ts';
import { slackThread } from '../slack-preview.ts';

/** Alerts on one page: each is composed as its channel shows it. */
const AT_ONCE = 20;

/** What was sent, and what people did about it. */
export const loadAlerts: Load = async (sources, _parameters, query) => {
  const found = await sources.archive.alerts({ limit: AT_ONCE + 1, ...below(query) });
  const shown = wholeChanges(found);
  const older = found.length > shown.length ? shown.at(-1)?.change : undefined;
  const views = await viewsOf(sources, shown);
  return { place: { title: 'Alerts', under: '/alerts' }, main: alertsPage(views, older) };
};

function below({ below: asked }: Query): { below?: number } {
  const below = idAsked(asked);
  return below === undefined ? {} : { below };
}

/** A page ends between two changes, since the next one begins below a change; unless all is about one. */
function wholeChanges(found: readonly Alert[]): readonly Alert[] {
  const last = found[AT_ONCE];
  if (last === undefined) return found;
  const whole = found.filter(({ change }) => change !== last.change);
  return whole.length > 0 ? whole : found;
}

async function viewsOf(sources: Sources, alerts: readonly Alert[]): Promise<readonly AlertView[]> {
  const { archive, message } = sources;
  const ids = [...new Set(alerts.map(({ change }) => change))];
  const changes = new Map(
    (await archive.changes({ ids, limit: ids.length })).map(change => [change.id, change]),
  );
  const targets = await targetsOf(sources, [...changes.values()]);
  return Promise.all(
    alerts.map(async alert => {
      const change = changes.get(alert.change)!;
      const composed = (await message?.(alert)) ?? [];
      const at = hour(alert.sentAt ?? alert.createdAt);
      const shown = composed.length > 0 ? slackThread(composed, at) : undefined;
      const acts = await archive.acts(alert.id);
      return { alert, change, target: targets.get(change.target)!, message: shown, acts };
    }),
  );
}
