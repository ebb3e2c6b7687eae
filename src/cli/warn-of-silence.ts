import type { Context } from '../context.ts';

/** Says so where nobody is told of alerts: a service that is silent by mistake looks like one that has nothing to tell. */
export function warnOfSilence({ channels, log }: Context): void {
  if (!channels.every(({ name }) => name === 'log')) return;
  log.warn(
    {},
    'no channel is configured (SLACK_TOKEN, alerts.yaml): alerts are shown in the web archive and in this log only',
  );
}
