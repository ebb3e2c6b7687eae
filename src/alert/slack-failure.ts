import { WebAPIHTTPError, WebAPIPlatformError, WebAPIRateLimitedError } from '@slack/web-api';
import { DeliveryError } from './channel.ts';

/** Slack's refusals that no repetition mends, and what a person can do. */
const MENDING: Record<string, (channel: string) => string> = {
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
  missing_scope: () =>
    'the app lacks the scope chat:write; add it, install the app again and set SLACK_TOKEN',
  invalid_blocks: () =>
    'the message was refused even as plain text; this is a fault of ours, please report it',
  no_text: () => 'the message was refused as empty; this is a fault of ours, please report it',
};

/** Slack's refusal code, such as `invalid_blocks`, where the error is one. */
export function refusal(error: unknown): string | undefined {
  return error instanceof WebAPIPlatformError ? error.data.error : undefined;
}

/** What an error of Slack's client means for the alert. Whatever is not known to be final is worth another try. */
export function deliveryError(error: unknown, channel: string): DeliveryError {
  const because = { cause: error };
  if (error instanceof WebAPIRateLimitedError) {
    const after = error.retryAfter * 1000;
    return new DeliveryError({ kind: 'retry', after }, `Slack asks to wait ${error.retryAfter} s`, because);
  }
  if (error instanceof WebAPIHTTPError) {
    return new DeliveryError({ kind: 'retry' }, `Slack answered with status ${error.statusCode}`, because);
  }
  const code = refusal(error);
  if (code === undefined) {
    const message = error instanceof Error ? error.message : String(error);
    return new DeliveryError({ kind: 'retry' }, `Slack could not be reached: ${message}`, because);
  }
  const mending = MENDING[code];
  if (mending === undefined) return new DeliveryError({ kind: 'retry' }, `Slack refused: ${code}`, because);
  return new DeliveryError(
    { kind: 'permanent', code },
    `Slack refused (${code}): ${mending(channel)}`,
    because,
  );
}
