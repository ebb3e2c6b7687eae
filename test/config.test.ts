import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ConfigError, readConfig } from '../src/config.ts';
import { settings } from '../src/settings.ts';

describe('the configuration', () => {
  it('refuses a token that could be guessed', () => {
    expect(() => readConfig({ REVIEWER_TOKEN: 'secret' })).toThrow(
      /^REVIEWER_TOKEN is too short to be a token/,
    );
    expect(() => readConfig({ REVIEWER_TOKEN: 'guess-me' })).not.toThrow(/guess-me/);
  });

  it('has a default for everything', () => {
    expect(readConfig({})).toEqual({
      targetsDir: 'targets',
      archiveDir: 'snapshots',
      databaseUrl: undefined,
      redisUrl: undefined,
      slack: { kind: 'none' },
      tokens: {},
      host: '127.0.0.1',
      port: 8080,
      publicUrl: undefined,
      chromiumPath: undefined,
      contact: undefined,
      allowPrivateHosts: [],
      concurrency: 2,
      hostSpacing: 5_000,
      hostDailyReads: 2_000,
      stopGrace: 10_000,
      logLevel: 'info',
    });
  });

  it('takes an empty variable as one not set', () => {
    const empty = Object.fromEntries(Object.keys(settings.shape).map(name => [name, '']));
    expect(readConfig(empty)).toEqual(readConfig({}));
  });

  it('reads what is set', () => {
    expect(
      readConfig({
        PORT: '9000',
        SLACK_TOKEN: 'xoxb-1',
        SLACK_CHANNEL: '#privacy',
        PUBLIC_URL: 'https://watch.lutra.example/',
        REDIS_URL: 'redis://localhost:6379',
        DATABASE_URL: 'postgresql:///watch?host=/run/postgresql',
      }),
    ).toMatchObject({
      port: 9000,
      slack: { kind: 'slack', token: 'xoxb-1', channel: '#privacy' },
      publicUrl: 'https://watch.lutra.example',
      redisUrl: 'redis://localhost:6379',
      databaseUrl: 'postgresql:///watch?host=/run/postgresql',
    });
  });

  it.each([
    [{ PORT: '70000' }, 'PORT is not a port: use 0 to 65535'],
    [{ PORT: 'web' }, 'PORT is not a port: use 0 to 65535'],
    [
      { ALLOW_PRIVATE_HOSTS: '127.0.0.1, http://wiki' },
      'ALLOW_PRIVATE_HOSTS has an entry that cannot be used: http://wiki is not a host, host:port or block of addresses such as 10.1.0.0/16',
    ],
    [{ CONCURRENCY: '0' }, 'CONCURRENCY must be a whole number from 1 to 64'],
    [{ HOST_SPACING: '1h' }, 'HOST_SPACING must be a whole number of seconds from 0 to 60'],
    [{ HOST_DAILY_READS: '0' }, 'HOST_DAILY_READS must be a whole number from 1 to 1000000'],
    [{ REDIS_URL: 'localhost' }, 'REDIS_URL is not a redis:// or rediss:// address'],
    [{ PUBLIC_URL: 'watch.lutra.example' }, 'PUBLIC_URL is not an http or https address'],
    [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL is not a level: use trace, debug, info, warn, error or silent'],
    [
      { SLACK_TOKEN: 'hunter2', SLACK_CHANNEL: '#a' },
      'SLACK_TOKEN is not a Slack token: bot tokens begin with xoxb-',
    ],
    [
      { DATABASE_URL: 'mysql://archive:hush-hush@db/watch' },
      'DATABASE_URL is not a postgres:// or postgresql:// address',
    ],
  ])('refuses %j', (env, message) => {
    expect(() => readConfig(env)).toThrow(new ConfigError(message));
  });

  it('never repeats a value, for it may be a secret', () => {
    expect(() => readConfig({ SLACK_TOKEN: 'hunter2', PORT: 'x' })).not.toThrow(/hunter2/);
  });

  it('is described in the README, variable by variable', () => {
    const rows = [
      ...readFileSync('README.md', 'utf8').matchAll(/^\| `([A-Z_]+)` \| (.*?) \| (.*?) \|$/gm),
    ].map(([, name, fallback, purpose]) => ({ name, fallback, purpose }));
    const declared = Object.entries(settings.shape).map(([name, schema]) => {
      const value = schema.safeParse(undefined).data;
      return { name, fallback: value === undefined ? '' : `\`${value}\``, purpose: schema.description };
    });
    expect(rows).toEqual(declared);
  });
});
