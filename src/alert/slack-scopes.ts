import type { WebClient } from '@slack/web-api';
import { isChannelId } from './slack-history.ts';

/**
 * What the app may not do and will have to: an attempt whose end nobody heard of can only be looked for with the history scopes, and
 * a channel that is configured by its name only with those that list channels.
 * @throws the client's errors
 */
export async function scopeWarnings(client: WebClient, channel: string): Promise<readonly string[]> {
  const { response_metadata: metadata } = await client.auth.test();
  const scopes: readonly string[] = metadata?.scopes ?? [];
  // Some answers tell no scopes at all: nothing can be said then.
  if (scopes.length === 0) return [];
  const lacks = (...either: string[]) => !either.some(scope => scopes.includes(scope));
  return [
    ...(lacks('chat:write') ? ['the app lacks the scope chat:write, without which it can post nothing'] : []),
    ...(lacks('channels:history', 'groups:history')
      ? [
          'the app lacks the scope channels:history (groups:history for a private channel): after a broken connection it cannot look whether an alert was posted, so such alerts wait until it can',
        ]
      : []),
    ...(!isChannelId(channel) && lacks('channels:read', 'groups:read')
      ? [
          `the app lacks the scope channels:read (groups:read for a private channel), so it cannot find ${channel} by its name: add it, or give the channel’s id (C…)`,
        ]
      : []),
  ];
}
