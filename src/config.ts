import { contradictions } from './contradictions.ts';
import { type Settings, settings } from './settings.ts';

/** Where alerts go. Without a token they are logged and shown in the web archive. */
export type SlackSettings =
  | { kind: 'none' }
  | {
      kind: 'slack';
      token: string;
      channel: string | undefined;
      operators: string | undefined;
      apiUrl: string | undefined;
    };

export interface Config {
  targetsDir: string;
  archiveDir: string;
  /** Set where the archive is the shared one. May hold a password. */
  databaseUrl: string | undefined;
  logKeyFile: string | undefined;
  timestampUrl: string | undefined;
  redisUrl: string | undefined;
  slack: SlackSettings;
  slackSigningSecret: string | undefined;
  alertsFile: string | undefined;
  /** What people sign in with. */
  tokens: { reader: string | undefined; reviewer: string | undefined };
  host: string;
  port: number;
  healthPort: number | undefined;
  publicUrl: string | undefined;
  chromiumPath: string | undefined;
  contact: string | undefined;
  /** What the guard lets in although it is not public. */
  allowPrivateHosts: readonly string[];
  concurrency: number;
  /** Milliseconds. */
  hostSpacing: number;
  hostDailyReads: number;
  /** Milliseconds. */
  stopGrace: number;
  logLevel: Settings['LOG_LEVEL'];
}

/** Something wrong with a setting. The message says what and how to mend it, never the value of a secret. */
export interface ConfigProblem {
  setting: string;
  message: string;
}

/** Settings that cannot be used. The message names all of them, a line each, and never a secret's value. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

type Values = Readonly<Record<string, string | undefined>>;

/** @throws ConfigError naming every setting that is wrong */
export function readConfig(values: Values): Config {
  const { config, problems } = tryConfig(values);
  if (problems.length === 0) return config;
  throw new ConfigError(problems.map(({ setting, message }) => `${setting} ${message}`).join('\n'));
}

/** Reads what can be used. @returns all that cannot, too, and a configuration in which that counts as not set */
export function tryConfig(
  values: Values,
  unusable: ReadonlySet<string> = new Set(),
): { config: Config; problems: ConfigProblem[] } {
  const parsed = settings.safeParse(values);
  const issues = parsed.success ? [] : parsed.error.issues;
  const problems = [
    ...issues.map(({ path, message }) => ({ setting: String(path[0]), message })),
    ...contradictions(values, unusable),
  ];
  const wrong = Object.fromEntries(problems.map(({ setting }) => [setting, undefined]));
  const config = configOf(settings.parse({ ...values, ...wrong }));
  return { config, problems };
}

function configOf(read: Settings): Config {
  return {
    targetsDir: read.TARGETS_DIR,
    archiveDir: read.ARCHIVE_DIR,
    databaseUrl: read.DATABASE_URL,
    logKeyFile: read.LOG_KEY_FILE,
    timestampUrl: read.TIMESTAMP_URL,
    redisUrl: read.REDIS_URL,
    slack: slackSettings(read),
    slackSigningSecret: read.SLACK_SIGNING_SECRET,
    alertsFile: read.ALERTS_FILE,
    tokens: { reader: read.READER_TOKEN, reviewer: read.REVIEWER_TOKEN },
    host: read.HOST,
    port: read.PORT,
    healthPort: read.HEALTH_PORT,
    publicUrl: read.PUBLIC_URL?.replace(/\/+$/, ''),
    chromiumPath: read.CHROMIUM_PATH,
    contact: read.CONTACT,
    allowPrivateHosts: read.ALLOW_PRIVATE_HOSTS ?? [],
    concurrency: read.CONCURRENCY,
    hostSpacing: read.HOST_SPACING * 1_000,
    hostDailyReads: read.HOST_DAILY_READS,
    stopGrace: read.STOP_GRACE * 1_000,
    logLevel: read.LOG_LEVEL,
  };
}

function slackSettings({
  SLACK_TOKEN: token,
  SLACK_CHANNEL: channel,
  SLACK_OPERATORS_CHANNEL: operators,
  SLACK_API_URL: apiUrl,
}: Settings): SlackSettings {
  return token === undefined ? { kind: 'none' } : { kind: 'slack', token, channel, operators, apiUrl };
}
