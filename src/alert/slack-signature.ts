import { createHmac, timingSafeEqual } from 'node:crypto';

/** What is to be made of a request that says it comes from Slack. */
export type Believed = 'yes' | 'forged' | 'stale';

/** Seconds that a request may be on its way; Slack recommends five minutes. */
const FRESH = 300;

/**
 * Verifies a request as Slack's documentation has it ("Verifying requests from Slack"): HMAC-SHA256 over `v0:timestamp:body`.
 * @param seconds now, since 1970
 */
export function verifySlackSignature(
  secret: string,
  request: { body: string; timestamp: string | undefined; signature: string | undefined },
  seconds: number,
): Believed {
  const { body, timestamp = '', signature = '' } = request;
  const expected = `v0=${createHmac('sha256', secret).update(`v0:${timestamp}:${body}`).digest('hex')}`;
  const [given, wanted] = [Buffer.from(signature), Buffer.from(expected)];
  if (given.length !== wanted.length || !timingSafeEqual(given, wanted)) return 'forged';
  return Math.abs(seconds - Number(timestamp)) <= FRESH ? 'yes' : 'stale';
}
