import { isIP } from 'node:net';
import { z } from 'zod';
import { allowance } from './capture/guard/allowance.ts';

/** An environment variable left empty means the same as one not set. */
const optional = <T extends z.ZodType>(schema: T) =>
  z.preprocess(value => (value === '' ? undefined : value), schema.optional());
const withDefault = <T extends z.ZodType>(schema: T, value: z.input<T>) =>
  z.preprocess(given => (given === '' || given === undefined ? value : given), schema);

const httpUrl = z.url({ protocol: /^https?$/, error: 'is not an http or https address' });
/** The root of a host: what we link to begins there, and the address is posted for everybody to see. */
const root = httpUrl.pipe(
  z.string().superRefine((text, context) => {
    const { username, password, pathname, search, hash } = new URL(text);
    if (username || password) context.addIssue('holds a user or password, which every link would show');
    else if (pathname !== '/' || search || hash) {
      context.addIssue(
        `has more than a host (${pathname}${search}${hash}): give the web archive a host of its own, such as https://watch.example.org`,
      );
    }
  }),
);
const host = z
  .string()
  .refine(
    text => isIP(text) !== 0 || /^[a-z\d]([a-z\d.-]*[a-z\d])?$/i.test(text),
    'is not an address to listen on: use one of this machine alone, such as 127.0.0.1, or 0.0.0.0 for all it has',
  );
const channel = z
  .string()
  .regex(
    /^(#?[^\s#@,:/]+)$/,
    'is not one channel: use its name, such as #privacy-alerts, or its id, such as C0123456789',
  );
const port = numeric(0, 65_535, 'is not a port: use 0 to 65535');
const count = numeric(1, 64, 'must be a whole number from 1 to 64');
const seconds = numeric(0, 60, 'must be a whole number of seconds from 0 to 60');
const grace = numeric(0, 600, 'must be a whole number of seconds from 0 to 600');
const reads = numeric(1, 1_000_000, 'must be a whole number from 1 to 1000000');

/** A list with commas. The list itself is left to the guard, which knows what its entries mean. */
const allowed = z.string().transform((text, context) => {
  const entries = text.split(',').map(entry => entry.trim());
  const named = entries.filter(entry => entry !== '');
  try {
    allowance(named);
    return named;
  } catch (error) {
    context.addIssue({
      code: 'custom',
      message: `has an entry that cannot be used: ${(error as Error).message}`,
    });
    return z.NEVER;
  }
});

/** Long enough that nobody tries them all. */
const token = optional(
  z
    .string()
    .min(16, 'is too short to be a token: use 16 characters or more, such as `openssl rand -hex 16` gives'),
);

function numeric(least: number, most: number, error: string) {
  return z.coerce.number(error).int(error).min(least, error).max(most, error);
}

/**
 * Every setting there is, with what it is for. The README's table is checked against this list.
 * `.describe` texts are shown by `clausewatch doctor` and the README.
 */
export const settings = z.object({
  TARGETS_DIR: withDefault(z.string(), 'targets').describe('folder of target files'),
  ARCHIVE_DIR: withDefault(z.string(), 'snapshots').describe(
    'folder of the embedded archive, and of what else this machine keeps',
  ),
  DATABASE_URL: optional(
    z.url({ protocol: /^postgres(ql)?$/, error: 'is not a postgres:// or postgresql:// address' }),
  ).describe('PostgreSQL that holds the archive, for several machines; unset: the embedded one'),
  LOG_KEY_FILE: optional(z.string()).describe(
    'file of the key that signs the log of all checks, made at first start; unset: `log.key` in `ARCHIVE_DIR`',
  ),
  TIMESTAMP_URL: optional(httpUrl).describe(
    'authority (RFC 3161) that stamps the log’s checkpoints, at most every ten minutes; unset: none',
  ),
  REDIS_URL: optional(
    z.url({ protocol: /^rediss?$/, error: 'is not a redis:// or rediss:// address' }),
  ).describe('shared Redis; unset: a private redis-server of its own'),
  SLACK_TOKEN: optional(
    z.string().startsWith('xox', 'is not a Slack token: bot tokens begin with xoxb-'),
  ).describe(
    'bot token with `chat:write` and `channels:history`; unset: alerts go to the log and the web archive only',
  ),
  SLACK_CHANNEL: optional(channel).describe('channel id or name that alerts go to'),
  SLACK_OPERATORS_CHANNEL: optional(channel).describe(
    'channel id or name that hears of what stands in the way of watching; unset: the log only',
  ),
  SLACK_SIGNING_SECRET: optional(z.string()).describe(
    'signing secret of the app, by which its buttons are believed; unset: they do nothing',
  ),
  SLACK_API_URL: optional(httpUrl).describe('another Slack API address, for proxies and tests'),
  ALERTS_FILE: optional(z.string()).describe(
    'file that says who is told what (docs/alerts.md); unset: `alerts.yaml` where there is one, else every alert goes to `SLACK_CHANNEL`',
  ),
  READER_TOKEN: token.describe(
    'what people sign in to the web archive with; unset: whoever reaches it reads',
  ),
  REVIEWER_TOKEN: token.describe(
    'the same for who also acknowledges, puts off or disputes alerts there; unset: nobody does',
  ),
  HOST: withDefault(host, '127.0.0.1').describe('address the web archive listens on'),
  PORT: withDefault(port, 8080).describe('port of the web archive; 0 takes a free one'),
  HEALTH_PORT: optional(port).describe(
    'port on which a worker or scheduler answers /healthz, /readyz and /metrics, on `HOST`; unset: none',
  ),
  PUBLIC_URL: optional(root).describe('address of the web archive in links; unset: http://localhost:PORT'),
  CHROMIUM_PATH: optional(z.string()).describe('browser to use; unset: the first found'),
  CONTACT: optional(z.string()).describe(
    'address or e-mail that the user agent names, so that sites can reach you',
  ),
  ALLOW_PRIVATE_HOSTS: optional(allowed).describe(
    'hosts, `host:port` and address blocks that may be read although they are not public, e.g. `wiki.corp,10.1.0.0/16`',
  ),
  CONCURRENCY: withDefault(count, 2).describe('pages read at once'),
  HOST_SPACING: withDefault(seconds, 5).describe('seconds between two reads of one host'),
  HOST_DAILY_READS: withDefault(reads, 2_000).describe('reads of one host in a day (UTC), at most'),
  STOP_GRACE: withDefault(grace, 10).describe(
    'seconds that what has begun is given to finish when asked to stop; then it is called off, and still due',
  ),
  LOG_LEVEL: withDefault(
    z.enum(
      ['trace', 'debug', 'info', 'warn', 'error', 'silent'],
      'is not a level: use trace, debug, info, warn, error or silent',
    ),
    'info',
  ).describe('least level that is logged'),
});

export type Settings = z.infer<typeof settings>;
