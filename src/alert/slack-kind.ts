import { z } from 'zod';
import { channelKind } from './channel-kind.ts';
import { openSlack } from './slack.ts';
import { LANGUAGES } from './words/alert-words.ts';

/** Alerts an hour that are told one by one, where nothing else is said. */
export const STORM = 10;

export const SLACK_KIND = channelKind({
  key: 'slack',
  schema: z.strictObject({
    slack: z.string().min(1, 'is empty: name a channel, e.g. "#privacy", or give its id'),
    language: z.enum(LANGUAGES).default('en'),
    storm: z.int().min(1).default(STORM),
  }),
  nameOf: ({ slack }) => `slack:${slack}`,
  lacks: (_declared, { slack }) =>
    slack ? undefined : { key: 'slack', says: 'SLACK_TOKEN is not set: it holds the bot token of the app' },
  open: ({ slack: channel, language, storm }, { slack }) =>
    openSlack({ token: slack?.token ?? '', apiUrl: slack?.apiUrl, channel, language, storm }),
});
