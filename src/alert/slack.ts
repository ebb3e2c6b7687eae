import { LogLevel, WebClient } from '@slack/web-api';
import type { AlertContent } from './alert.ts';
import type { Channel, Receipt } from './channel.ts';
import { deliveryError, refusal } from './slack-failure.ts';
import { type SlackMessage, slackMessage } from './slack-message.ts';

export interface SlackOptions {
  /** Bot token (`xoxb-…`) with the scope `chat:write`. */
  token: string;
  /** Name or id of the channel. */
  channel: string;
  /** Another address of Slack's Web API, e.g. `http://127.0.0.1:8091/api/`. */
  apiUrl?: string | undefined;
  /** Milliseconds to wait for an answer. */
  timeout?: number;
}

/**
 * Posts alerts to one Slack channel. Retrying is the queue's affair: a call is made once, and once more as plain text where
 * Slack refuses the blocks. After a timeout or a broken connection the message may have been posted all the same.
 * @throws Error for a token that could not be sent
 */
export function openSlack({ token, channel, apiUrl, timeout = 10_000 }: SlackOptions): Channel {
  // Said here because the error of a request that cannot be made would quote the token.
  if (!/^[\x21-\x7e]+$/.test(token)) {
    throw new Error(
      'SLACK_TOKEN is empty or holds a space or a character that no token has; copy the bot token again',
    );
  }

  async function post(
    message: Pick<SlackMessage, 'text' | 'metadata'>,
    signal?: AbortSignal,
  ): Promise<Receipt> {
    const client = new WebClient(token, {
      ...(apiUrl === undefined ? {} : { slackApiUrl: apiUrl }),
      // The client knows no signal of the caller's, hence one client a call.
      fetch: (url, init) => fetch(url, { ...init, signal: either(init?.signal, signal) }),
      timeout,
      retryConfig: { retries: 0 },
      rejectRateLimitedCalls: true,
      logLevel: LogLevel.ERROR,
    });
    const answer = await client.chat.postMessage({
      channel,
      ...message,
      unfurl_links: false,
      unfurl_media: false,
    });
    return answer.ts === undefined ? {} : { ts: answer.ts };
  }

  async function deliver(content: AlertContent, signal?: AbortSignal): Promise<Receipt> {
    const message = slackMessage(content);
    try {
      return await post(message, signal).catch(error => {
        if (!REFUSED_BLOCKS.has(refusal(error) ?? '')) throw error;
        return post(plain(message, content), signal);
      });
    } catch (error) {
      throw deliveryError(error, channel);
    }
  }

  return { name: `slack:${channel}`, deliver };
}

const REFUSED_BLOCKS = new Set(['invalid_blocks', 'invalid_blocks_format', 'msg_blocks_too_long']);

function plain(
  { text, metadata }: SlackMessage,
  { changeUrl }: AlertContent,
): Pick<SlackMessage, 'text' | 'metadata'> {
  return { text: `${text}\n${changeUrl.replaceAll('&', '&amp;')}`, metadata };
}

function either(one: AbortSignal | null | undefined, other: AbortSignal | undefined): AbortSignal | null {
  const signals = [one, other].filter(signal => signal != null);
  return signals.length > 0 ? AbortSignal.any(signals) : null;
}
