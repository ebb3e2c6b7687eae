import { createHmac } from 'node:crypto';

const PREFIX = 'whsec_';

/**
 * The headers that sign a message as the Standard Webhooks specification has it: HMAC-SHA256 over `id.timestamp.body`.
 * @param secret `whsec_` and base64, or any text
 * @param seconds since 1970
 */
export function signedHeaders(
  secret: string,
  { id, seconds, body }: { id: string; seconds: number; body: string },
): Record<string, string> {
  const key = secret.startsWith(PREFIX)
    ? Buffer.from(secret.slice(PREFIX.length), 'base64')
    : Buffer.from(secret, 'utf8');
  const signature = createHmac('sha256', key).update(`${id}.${seconds}.${body}`).digest('base64');
  return { 'webhook-id': id, 'webhook-timestamp': String(seconds), 'webhook-signature': `v1,${signature}` };
}
