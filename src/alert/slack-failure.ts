import { WebAPIHTTPError, WebAPIPlatformError, WebAPIRateLimitedError } from '@slack/web-api';
import { DeliveryError, type Taken } from './channel.ts';

/** Slack's refusals that no repetition mends, and what a person can do. */
const MENDING = new Map<string, (channel: string, scope: string) => string>(
  Object.entries({
    channel_not_found: channel =>
      `there is no channel ${channel} that the app can see; check SLACK_CHANNEL, and invite the app if the channel is private`,
    not_in_channel: channel => `the app is not in ${channel}; invite it there with /invite`,
    is_archived: channel => `${channel} is archived; unarchive it, or set SLACK_CHANNEL to another`,
    restricted_action: channel =>
      `a workspace setting keeps the app from posting in ${channel}; ask an administrator`,
    not_authed: () => 'no token was sent; set SLACK_TOKEN to the bot token of the app (xoxb-…)',
    invalid_auth: () => 'the token is not valid; set SLACK_TOKEN to the bot token of the app (xoxb-…)',
    token_revoked: () => 'the token was revoked; install the app again and set SLACK_TOKEN to its new token',
    token_expired: () => 'the token has expired; install the app again and set SLACK_TOKEN to its new token',
    account_inactive: () =>
      'the app or its workspace is deactivated; install the app again and set SLACK_TOKEN',
    missing_scope: (_channel, scope) =>
      `the app lacks the scope ${scope}; add it, install the app again and set SLACK_TOKEN`,
    invalid_blocks: () =>
      'the message was refused even as plain text; this is a fault of ours, please report it',
    message_not_found: () => 'somebody took the message away',
    cant_update_message: () => 'the message was posted by another app',
    edit_window_closed: () => 'the workspace lets nobody edit a message that old',
    no_text: () => 'the message was refused as empty; this is a fault of ours, please report it',
  }),
);

/** Slack's refusal code, such as `invalid_blocks`, where the error is one. */
export function refusal(error: unknown): string | undefined {
  return error instanceof WebAPIPlatformError ? error.data.error : undefined;
}

/** Refusals after which the message may stand there all the same. */
const PERHAPS = new Set(['internal_error', 'fatal_error', 'request_timeout', 'service_unavailable']);
/** Connections that never came about. */
const NEVER_LEFT = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH']);
const CUT = new Set(['ECONNRESET', 'EPIPE', 'UND_ERR_SOCKET']);

/** What an error of Slack's client means for the message. Whatever is not known to be final is worth another try. */
export function deliveryError(error: unknown, channel: string): DeliveryError {
  const because = { cause: error };
  const retry = (taken: Taken, says: string, after?: number) =>
    new DeliveryError({ kind: 'retry', taken, ...(after !== undefined && { after }) }, says, because);
  if (error instanceof WebAPIRateLimitedError) {
    return retry('no', `Slack asks to wait ${error.retryAfter} s`, error.retryAfter * 1000);
  }
  if (error instanceof WebAPIHTTPError) {
    const taken = error.statusCode >= 500 ? 'perhaps' : 'no';
    return retry(taken, `Slack answered with status ${error.statusCode}`);
  }
  const code = refusal(error);
  if (code === undefined) {
    return retry(connectionEnd(error), `Slack could not be reached: ${innermost(error)}`);
  }
  const mending = MENDING.get(code);
  if (mending === undefined) return retry(PERHAPS.has(code) ? 'perhaps' : 'no', `Slack refused: ${code}`);
  return new DeliveryError(
    { kind: 'permanent', code },
    `Slack refused (${code}): ${mending(channel, needed(error))}`,
    because,
  );
}

/** The same of a look at what was posted: as long as it fails, nobody knows whether the message was taken. */
export function unknownStill(error: unknown, channel: string): DeliveryError {
  const { failure, message, cause } = deliveryError(error, channel);
  const after = failure.kind === 'retry' ? failure.after : undefined;
  return new DeliveryError(
    { kind: 'retry', taken: 'perhaps', ...(after !== undefined && { after }) },
    `an earlier attempt may have been taken, and it cannot be looked up: ${message}`,
    { cause },
  );
}

type Caused = { code?: unknown; message?: string; cause?: unknown; original?: unknown };

function* causes(error: unknown): Generator<Caused> {
  for (
    let each = error as Caused | undefined;
    each;
    each = (each.original ?? each.cause) as Caused | undefined
  )
    yield each;
}

/** `fetch failed` says nothing: what caused it does. */
function innermost(error: unknown): string {
  return [...causes(error)].at(-1)?.message || String(error);
}

/** A connection that was cut is over; one that we stopped waiting for may not be. */
function connectionEnd(error: unknown): Taken {
  for (const { code } of causes(error)) {
    if (NEVER_LEFT.has(String(code))) return 'no';
    if (CUT.has(String(code))) return 'perhaps';
  }
  return 'unheard';
}

/** The scope that Slack says is missing. */
function needed(error: unknown): string {
  const data: object = error instanceof WebAPIPlatformError ? error.data : {};
  return 'needed' in data && typeof data.needed === 'string' ? data.needed : 'chat:write';
}
