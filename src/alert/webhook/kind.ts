import { z } from 'zod';
import { sha256 } from '../../words/sha256.ts';
import { channelKind } from '../channel-kind.ts';
import { openWebhook } from './webhook.ts';

const variable = z
  .string()
  .regex(
    /^[A-Z][A-Z0-9_]*$/,
    'is no name of an environment variable: write e.g. WEBHOOK_SECRET, not the secret',
  );

const schema = z.strictObject({
  webhook: z.url({ protocol: /^https?$/, error: 'is not an http or https address' }),
  secret: variable,
});

/** Addresses of webhooks may hold what is secret, and names of channels are shown. */
const nameOf = ({ webhook }: z.output<typeof schema>): string =>
  `webhook:${new URL(webhook).host}-${sha256(webhook).slice(0, 6)}`;

export const WEBHOOK_KIND = channelKind({
  key: 'webhook',
  schema,
  nameOf,
  lacks: ({ secret: name }, { secret }) =>
    secret(name)
      ? undefined
      : {
          key: 'secret',
          says: `the environment variable ${name} is not set: it holds the secret that signs what is sent`,
        },
  open: (declared, { secret, clock }) =>
    openWebhook({
      name: nameOf(declared),
      url: declared.webhook,
      secret: secret(declared.secret) ?? '',
      clock,
    }),
});
