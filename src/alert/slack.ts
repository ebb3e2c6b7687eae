import type { WebClient } from '@slack/web-api';
import type { Instant } from '../words/instant.ts';
import { type Channel, DeliveryError, type Place, type Post, type Receipt } from './channel.ts';
import { type SlackAccess, slackClient, TIMEOUT } from './slack-client.ts';
import { deliveryError, refusal, unknownStill } from './slack-failure.ts';
import { findChannel, findMessage, type OurId } from './slack-history.ts';
import type { SlackMessage } from './slack-message.ts';
import { type SlackPost, slackPosts } from './slack-posts.ts';
import { scopeWarnings } from './slack-scopes.ts';
import type { Telling } from './telling.ts';
import type { Language } from './words/alert-words.ts';

export interface SlackOptions extends SlackAccess {
  /** Name or id of the channel. */
  channel: string;
  language?: Language;
  storm?: number;
}

/**
 * One Slack channel. A call is made once, and once more as plain text where Slack refuses the blocks; whatever else is to be
 * repeated is the queue's affair. After a timeout or a broken connection the message may have been posted all the same, and can be
 * looked for by our id in its metadata. Needs the scopes `chat:write` and `channels:history` (`groups:history` in a private
 * channel), and `channels:read` (`groups:read`) where the channel is configured by its name.
 * @throws Error for a token that could not be sent
 */
export function openSlack(options: SlackOptions): Channel {
  const { channel, language = 'en', storm, timeout = TIMEOUT } = options;
  const client = slackClient(options);
  /** Learned from Slack's answers. */
  let id: string | undefined;

  const call = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      throw error instanceof DeliveryError ? error : deliveryError(error, channel);
    }
  };

  async function post(
    { message: { blocks, ...message }, broadcast }: SlackPost,
    thread: string | undefined,
    signal: AbortSignal | undefined,
  ): Promise<Receipt> {
    const answer = await client(signal).chat.postMessage({
      channel,
      ...message,
      ...(blocks.length > 0 && { blocks }),
      ...(thread !== undefined &&
        (broadcast ? { thread_ts: thread, reply_broadcast: true } : { thread_ts: thread })),
      unfurl_links: false,
      unfurl_media: false,
    });
    id = answer.channel ?? id;
    return { ...(answer.ts && { ts: answer.ts }), ...(answer.channel && { channel: answer.channel }) };
  }

  const postOf = (made: SlackPost): Post => ({
    part: made.part,
    send: ({ thread }: Place, signal) =>
      call(() =>
        post(made, thread?.ts, signal).catch(error => {
          const code = refusal(error) ?? '';
          if (REFUSED_BLOCKS.has(code)) return post(plain(made), thread?.ts, signal);
          // Somebody took the message away whose thread it was.
          if (code === 'thread_not_found') return post(made, undefined, signal);
          throw error;
        }),
      ),
    find: async ({ thread }: Place, since: Instant, signal) => {
      const asked = client(signal);
      try {
        const where = thread?.channel ?? id ?? (await findChannel(asked, channel));
        if (where === undefined) throw new Error(`the app sees no channel ${channel}`);
        id = where;
        const ours = made.message.metadata.event_payload as unknown as OurId;
        return await findMessage(asked, { channel: where, thread: thread?.ts, since, id: ours });
      } catch (error) {
        throw unknownStill(error, channel);
      }
    },
    correct: ({ ts, channel: where }: Receipt, signal) =>
      call(async () => {
        if (ts === undefined) return;
        await update(client(signal), { ...made.message, ts, channel: where ?? id ?? channel });
      }),
  });

  return {
    name: `slack:${channel}`,
    ...(storm !== undefined && { storm }),
    settle: 2 * timeout,
    warnings: signal => call(() => scopeWarnings(client(signal), channel)),
    posts: (telling: Telling) => slackPosts(telling, language).map(postOf),
  };
}

async function update(
  client: WebClient,
  message: SlackMessage & { ts: string; channel: string },
): Promise<void> {
  await client.chat.update(message).catch(error => {
    if (!REFUSED_BLOCKS.has(refusal(error) ?? '')) throw error;
    return client.chat.update({ ...message, blocks: [] });
  });
}

const REFUSED_BLOCKS = new Set([
  'invalid_blocks',
  'invalid_blocks_format',
  'msg_blocks_too_long',
  'msg_too_long',
]);

function plain({ message, link, ...post }: SlackPost): SlackPost {
  const text = link === undefined ? message.text : `${message.text}\n${link.replaceAll('&', '&amp;')}`;
  return { ...post, message: { ...message, text, blocks: [] } };
}
