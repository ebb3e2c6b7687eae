import type { Context } from 'hono';
import { pressedButton } from '../alert/slack-interaction.ts';
import { verifySlackSignature } from '../alert/slack-signature.ts';
import { SNOOZE } from '../alert/telling.ts';
import type { Archive } from '../archive/archive.ts';
import { type Clock, instant, plus } from '../words/instant.ts';
import { sha256 } from '../words/sha256.ts';

/** Slack's requests have a few kilobytes. */
const LONGEST = 100_000;

/**
 * Takes what people do with an alert's buttons in Slack. Every request is signed; one that comes again, or late, does nothing. What
 * was done shows on the message with the next round of deliveries.
 */
export async function takeSlackAction(
  c: Context,
  { archive, clock, secret }: { archive: Archive; clock: Clock; secret: string | undefined },
): Promise<Response> {
  if (secret === undefined) return c.text('SLACK_SIGNING_SECRET is not set: buttons do nothing\n', 404);
  const body = await c.req.text();
  if (body.length > LONGEST) return c.text('too long\n', 413);
  const now = clock();
  const signature = c.req.header('x-slack-signature');
  const request = { body, timestamp: c.req.header('x-slack-request-timestamp'), signature };
  const believed = verifySlackSignature(secret, request, now.getTime() / 1_000);
  if (believed !== 'yes') return c.text(`${believed}: this request is not believed\n`, 401);
  const pressed = pressedButton(body);
  if (pressed === undefined) return c.body(null, 200);
  if ((await archive.alert(pressed.alert)) === undefined) return c.text('no such alert\n', 404);
  const at = instant(now);
  const isNew = await archive.act({
    id: `slack-${sha256(`${signature}`).slice(0, 24)}`,
    alert: pressed.alert,
    kind: pressed.act,
    by: pressed.by,
    via: 'slack',
    at,
    ...(pressed.act === 'snooze' && { until: plus(at, SNOOZE) }),
  });
  return isNew ? c.body(null, 200) : c.text('this request was taken before\n', 409);
}
