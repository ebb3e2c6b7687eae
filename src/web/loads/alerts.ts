import { hour } from '../instants.ts';
import { LATEST, type Load, targetOf } from '../load.ts';
import { alertsPage } from '../pages/alerts.ts';
import { slackThread } from '../slack-preview.ts';

/** What was sent, and what people did about it. */
export const loadAlerts: Load = async sources => {
  const { archive, message } = sources;
  const latest = await archive.alerts({ limit: LATEST });
  const views = await Promise.all(
    latest.map(async alert => {
      const told = (await archive.change(alert.change))!;
      const composed = (await message?.(alert)) ?? [];
      const at = hour(alert.sentAt ?? alert.createdAt);
      const shown = composed.length > 0 ? slackThread(composed, at) : undefined;
      const acts = await archive.acts(alert.id);
      return { alert, change: told, target: await targetOf(sources, told.target), message: shown, acts };
    }),
  );
  return { place: { title: 'Alerts', under: '/alerts' }, main: alertsPage(views) };
};
