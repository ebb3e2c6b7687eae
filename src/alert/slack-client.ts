import { LogLevel, WebClient } from '@slack/web-api';

export interface SlackAccess {
  /** Bot token (`xoxb-…`). */
  token: string;
  /** Another address of Slack's Web API, e.g. `http://127.0.0.1:8091/api/`. */
  apiUrl?: string | undefined;
  /** Milliseconds to wait for an answer. */
  timeout?: number;
}

export const TIMEOUT = 10_000;

/** Makes a client for one call. It knows no signal of the caller's otherwise, and repeats nothing: that is the queue's affair. */
export type SlackClient = (signal?: AbortSignal) => WebClient;

/** @throws Error for a token that could not be sent */
export function slackClient({ token, apiUrl, timeout = TIMEOUT }: SlackAccess): SlackClient {
  // Said here because the error of a request that cannot be made would quote the token.
  if (!/^[\x21-\x7e]+$/.test(token)) {
    throw new Error(
      'SLACK_TOKEN is empty or holds a space or a character that no token has; copy the bot token again',
    );
  }
  return signal =>
    new WebClient(token, {
      ...(apiUrl === undefined ? {} : { slackApiUrl: apiUrl }),
      fetch: (url, init) => fetch(url, { ...init, signal: either(init?.signal, signal) }),
      timeout,
      retryConfig: { retries: 0 },
      rejectRateLimitedCalls: true,
      logLevel: LogLevel.ERROR,
    });
}

function either(one: AbortSignal | null | undefined, other: AbortSignal | undefined): AbortSignal | null {
  const signals = [one, other].filter(signal => signal != null);
  return signals.length > 0 ? AbortSignal.any(signals) : null;
}
