import type { WebClient } from '@slack/web-api';
import type { Instant } from '../words/instant.ts';
import type { Receipt } from './channel.ts';

/** What our messages carry in their metadata, by which they are known again. */
export interface OurId {
  alert_id: string;
  part: string;
}

/** The most that Slack gives at once to an app of the workspace's own. */
const AT_ONCE = 200;

/**
 * Looks for a message of ours among those that the channel, or one thread of it, was sent since.
 * @param channel the channel's id: Slack takes no name here
 * @throws the client's errors
 */
export async function findMessage(
  client: WebClient,
  { channel, thread, since, id }: { channel: string; thread?: string | undefined; since: Instant; id: OurId },
): Promise<Receipt | undefined> {
  const oldest = String(Date.parse(since) / 1000);
  let cursor: string | undefined;
  do {
    const page = { channel, oldest, limit: AT_ONCE, include_all_metadata: true, ...(cursor && { cursor }) };
    const answer =
      thread === undefined
        ? await client.conversations.history(page)
        : await client.conversations.replies({ ...page, ts: thread });
    const found = (answer.messages ?? []).find(({ metadata }) => isOurs(metadata, id));
    if (found?.ts !== undefined) return { ts: found.ts, channel };
    cursor = answer.response_metadata?.next_cursor || undefined;
  } while (cursor !== undefined);
  return undefined;
}

/**
 * The id of a channel that is configured by its name.
 * @returns undefined when the app sees no such channel
 * @throws the client's errors
 */
export async function findChannel(client: WebClient, name: string): Promise<string | undefined> {
  if (isChannelId(name)) return name;
  const wanted = name.replace(/^#/, '');
  let cursor: string | undefined;
  do {
    const answer = await client.conversations.list({
      exclude_archived: true,
      limit: AT_ONCE,
      types: 'public_channel,private_channel',
      ...(cursor && { cursor }),
    });
    const found = (answer.channels ?? []).find(channel => channel.name === wanted);
    if (found?.id !== undefined) return found.id;
    cursor = answer.response_metadata?.next_cursor || undefined;
  } while (cursor !== undefined);
  return undefined;
}

/** Whether this is a channel's id rather than its name. */
export function isChannelId(name: string): boolean {
  return /^[CGD][A-Z0-9]{7,}$/.test(name);
}

function isOurs(metadata: unknown, { alert_id, part }: OurId): boolean {
  const { event_payload: payload } = (metadata ?? {}) as { event_payload?: Partial<OurId> };
  return payload?.alert_id === alert_id && payload.part === part;
}
