import type { Clock } from '../../words/instant.ts';
import { type Channel, DeliveryError, type Taken } from '../channel.ts';
import { payloadOf } from './payload.ts';
import { signedHeaders } from './signature.ts';

export interface WebhookOptions {
  /** As outbox rows name it. */
  name: string;
  url: string;
  secret: string;
  clock: Clock;
  /** Milliseconds to wait for an answer. */
  timeout?: number;
}

/**
 * A signed webhook. A message is sent again until it is acknowledged with a status of 2xx; every time under the same `webhook-id`,
 * by which the receiver knows it again. Redirects are not followed.
 */
export function openWebhook({ name, url, secret, clock, timeout = 10_000 }: WebhookOptions): Channel {
  return {
    name,
    posts: telling => [
      {
        part: 'head',
        async send(_place, signal) {
          const payload = payloadOf(telling);
          const body = JSON.stringify(payload);
          const seconds = Math.floor(clock().getTime() / 1_000);
          const limits = [AbortSignal.timeout(timeout), ...(signal ? [signal] : [])];
          const response = await fetch(url, {
            method: 'POST',
            redirect: 'manual',
            signal: AbortSignal.any(limits),
            headers: {
              'content-type': 'application/json',
              ...signedHeaders(secret, { id: payload.id, seconds, body }),
            },
            body,
          }).catch(error => {
            throw failure('unheard', `the webhook could not be reached: ${reasonOf(error)}`, error);
          });
          await response.body?.cancel();
          if (!response.ok) throw refused(response, clock);
          return {};
        },
      },
    ],
  };
}

/** Statuses that a repetition may mend although they begin with 4. */
const TRY_AGAIN = new Set([408, 425, 429]);

function refused(response: Response, clock: Clock): DeliveryError {
  const { status } = response;
  if (status >= 500 || TRY_AGAIN.has(status)) {
    const after = waitOf(response.headers.get('retry-after'), clock);
    return failure('perhaps', `the webhook answered with status ${status}`, undefined, after);
  }
  const mend =
    status < 400 ? 'give the address that it leads to' : 'correct its address or what receives there';
  const says = `the webhook answered with status ${status}; ${mend}, then have what was given up sent again`;
  return new DeliveryError({ kind: 'permanent', code: String(status) }, says);
}

/** Milliseconds that the receiver asks to wait, in seconds or by a date. */
function waitOf(retryAfter: string | null, clock: Clock): number | undefined {
  if (retryAfter === null) return undefined;
  const wait = /^\d+$/.test(retryAfter)
    ? Number(retryAfter) * 1_000
    : Date.parse(retryAfter) - clock().getTime();
  return Number.isNaN(wait) ? undefined : Math.min(Math.max(0, wait), 3_600_000);
}

function failure(taken: Taken, says: string, cause?: unknown, after?: number): DeliveryError {
  return new DeliveryError({ kind: 'retry', taken, ...(after !== undefined && { after }) }, says, { cause });
}

/** `fetch failed` says nothing: what caused it does. */
function reasonOf(error: unknown): string {
  const { message, cause } = error as Error;
  return cause instanceof Error ? cause.message : message;
}
