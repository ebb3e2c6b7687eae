import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readConfig, tryConfig } from '../src/config.ts';
import { warningsOf } from '../src/config-warnings.ts';
import { gather, type ReadText, SECRETS } from '../src/given.ts';
import { givenByEnvironment } from '../src/given-by-environment.ts';
import { givenByFile } from '../src/given-by-file.ts';

const FILES: Readonly<Record<string, string>> = {
  '/run/secrets/slack': 'xoxb-from-a-file\n',
  '/run/secrets/empty': '\n',
  '/run/secrets/notes': 'xoxb-one\nxoxb-two\n',
  '/run/secrets/short': 'hunter2',
};
const read: ReadText = path => {
  const text = FILES[path];
  return text === undefined ? { why: 'ENOENT' } : { text };
};

/** What comes of an environment and a `clausewatch.yaml`. */
function given(env: Record<string, string>, file = '') {
  const all = gather([givenByEnvironment(env), givenByFile('clausewatch.yaml', file)], read);
  const { problems } = tryConfig(all.values, all.unusable);
  return {
    values: all.values,
    problems: [
      ...all.problems,
      ...problems.map(({ setting, message }) => `${all.where(setting)} ${message}`),
    ],
  };
}

describe('settings from environment and file', () => {
  it('are read from both, and the environment wins', () => {
    const file =
      "port: 9000\nslack_channel: '#privacy'\nlog_level: debug\nallow_private_hosts: [wiki.corp, 10.1.0.0/16]\n";
    expect(given({ LOG_LEVEL: 'warn', SLACK_TOKEN: 'xoxb-1', HOST: '' }, file)).toEqual({
      values: {
        LOG_LEVEL: 'warn',
        SLACK_TOKEN: 'xoxb-1',
        PORT: '9000',
        SLACK_CHANNEL: '#privacy',
        ALLOW_PRIVATE_HOSTS: 'wiki.corp,10.1.0.0/16',
      },
      problems: [],
    });
  });

  it('take secrets from files that hold them, as Docker and systemd hand them over', () => {
    const named = { SLACK_TOKEN_FILE: '/run/secrets/slack' };
    expect(given(named).values).toEqual({ SLACK_TOKEN: 'xoxb-from-a-file' });
    expect(given({}, 'slack_token_file: /run/secrets/slack').values).toEqual(given(named).values);
    expect(given({ SLACK_TOKEN: 'xoxb-1' }, 'slack_token_file: /nowhere')).toEqual({
      values: { SLACK_TOKEN: 'xoxb-1' },
      problems: [],
    });
  });

  it('leave what is written in the file as it is written', () => {
    expect(given({}, 'slack_signing_secret: 0123e4\ncontact: 1.10').values).toEqual({
      SLACK_SIGNING_SECRET: '0123e4',
      CONTACT: '1.10',
    });
  });

  it("let others' variables stand beside ours", () => {
    const others = {
      HOSTNAME: 'a',
      REDIS_PORT: 'tcp://10.0.0.1:6379',
      LOG_FORMAT: 'x',
      POST: 'x',
      PATH: '/bin',
    };
    expect(given(others).problems).toEqual([]);
    expect(given({ REDIS_URI: 'redis://a', REDIS_URL: 'redis://a' }).problems).toEqual([]);
  });
});

describe('a mistake in the settings is one line that says what, where and how to mend it', () => {
  it.each([
    [
      'a variable that is misspelt',
      { SLACK_CHANEL: '#privacy' },
      'SLACK_CHANEL is not read: did you mean SLACK_CHANNEL? Where another program needs it, keep it from this one',
    ],
    [
      'a variable in small letters',
      { slack_token: 'xoxb-1' },
      'slack_token is not read: did you mean SLACK_TOKEN?',
    ],
    [
      'a file for what is no secret',
      { PORT_FILE: '/run/port' },
      'PORT_FILE is not read: only secrets can be given by a file (DATABASE_URL, REDIS_URL, SLACK_TOKEN, SLACK_SIGNING_SECRET, READER_TOKEN, REVIEWER_TOKEN); set PORT itself',
    ],
    [
      'a secret given twice',
      { SLACK_TOKEN: 'xoxb-1', SLACK_TOKEN_FILE: '/run/secrets/slack' },
      'SLACK_TOKEN_FILE and SLACK_TOKEN are both set: keep one of them',
    ],
    [
      'a secret whose file is not there',
      { READER_TOKEN_FILE: '/run/secrets/gone' },
      'READER_TOKEN_FILE names /run/secrets/gone, which cannot be read (ENOENT): name a file that this user may read',
    ],
    [
      'a secret whose file is empty',
      { READER_TOKEN_FILE: '/run/secrets/empty' },
      'READER_TOKEN_FILE names /run/secrets/empty, which is empty: put the secret in it',
    ],
    [
      'a secret whose file holds more',
      { SLACK_TOKEN_FILE: '/run/secrets/notes' },
      'SLACK_TOKEN_FILE names /run/secrets/notes, which holds more than the secret: leave only that in it',
    ],
    [
      'a secret from a file that will not do',
      { READER_TOKEN_FILE: '/run/secrets/short' },
      'READER_TOKEN_FILE (/run/secrets/short) is too short to be a token',
    ],
    [
      'quotes that were passed on',
      { SLACK_TOKEN: '"xoxb-1"' },
      'SLACK_TOKEN has quotes around its value, which count as part of it: leave them out',
    ],
    [
      'a channel without a token',
      { SLACK_CHANNEL: '#privacy' },
      'SLACK_CHANNEL is set but SLACK_TOKEN is not, so nothing would be posted: set SLACK_TOKEN, or unset this',
    ],
    [
      'several channels',
      { SLACK_TOKEN: 'xoxb-1', SLACK_CHANNEL: '#a, #b' },
      'SLACK_CHANNEL is not one channel',
    ],
    [
      'one token for readers and reviewers',
      { READER_TOKEN: 'a'.repeat(16), REVIEWER_TOKEN: 'a'.repeat(16) },
      'REVIEWER_TOKEN is the same as READER_TOKEN, so every reader could review',
    ],
    [
      'a web archive below a path',
      { PUBLIC_URL: 'https://lutra.example/watch' },
      'PUBLIC_URL has more than a host (/watch): give the web archive a host of its own',
    ],
    [
      'a password in links',
      { PUBLIC_URL: 'https://me:hunter2@lutra.example' },
      'PUBLIC_URL holds a user or password, which every link would show',
    ],
    [
      'an address with a scheme to listen on',
      { HOST: 'http://0.0.0.0' },
      'HOST is not an address to listen on',
    ],
    [
      'an address with a port to listen on',
      { HOST: 'localhost:8080' },
      'HOST is not an address to listen on',
    ],
  ])('%s', (_, env, line) => {
    const { problems } = given(env);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(new RegExp(`^${RegExp.escape(line)}`));
  });

  it.each([
    [
      'a key that is misspelt',
      'slack_chanel: a',
      'clausewatch.yaml:1: slack_chanel is no setting: did you mean slack_channel?',
    ],
    ['a key in capitals', '\nPORT: 80', 'clausewatch.yaml:2: PORT is no setting: did you mean port?'],
    [
      'a key that is like none',
      'colour_of_the_walls: red',
      'clausewatch.yaml:1: colour_of_the_walls is no setting: remove it',
    ],
    [
      'a channel that became a comment',
      '# ours\nslack_channel: #privacy',
      'clausewatch.yaml:2: slack_channel has no value: put one that begins with # in quotes, or remove the line',
    ],
    ['a value that will not do', 'port: web', 'clausewatch.yaml:1: port is not a port: use 0 to 65535'],
    [
      'a list where one value belongs',
      'port: [80, 81]',
      'clausewatch.yaml:1: port must be one value, not a list or a group of settings',
    ],
    ['a key given twice', 'port: 80\nport: 81', 'clausewatch.yaml:2: YAML: Map keys must be unique'],
    [
      'something else than settings',
      '- port',
      'clausewatch.yaml:1: the file: holds no settings: write one a line, such as `port: 8080`',
    ],
    [
      'a secret whose file is not there',
      'slack_token_file: /gone',
      'clausewatch.yaml:1: slack_token_file names /gone, which cannot be read (ENOENT): name a file that this user may read',
    ],
  ])('%s in the file', (_, file, line) => {
    expect(given({}, file).problems).toEqual([line]);
  });

  it('does not hide another', () => {
    const { problems } = given({ PORT: 'x', REDIS_URI: 'a' }, 'log_level: loud\nhots: a');
    expect(problems).toEqual([
      expect.stringMatching(/^REDIS_URI /),
      expect.stringMatching(/^clausewatch.yaml:2: hots /),
      expect.stringMatching(/^PORT /),
      expect.stringMatching(/^clausewatch.yaml:1: log_level /),
    ]);
  });
});

describe('a secret', () => {
  const secret = fc.stringMatching(
    /^[a-z0-9"':{}[\]#&*!|>%@ -]{0,12}hunter2[a-z0-9"':{}[\]#&*!|>%@ -]{0,12}$/,
  );

  it('is in no message, however wrong it is and wherever it stands', () => {
    fc.assert(
      fc.property(fc.constantFrom(...SECRETS), secret, (name, text) => {
        const messages = [
          ...given({ [name]: text }).problems,
          ...given({}, `${name.toLowerCase()}: ${text}\nport: x`).problems,
        ];
        expect(messages.join('\n')).not.toContain('hunter2');
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('what is allowed and perhaps not meant', () => {
  it('is that whoever reaches another address than this machine’s own reads everything', () => {
    expect(warningsOf(readConfig({ HOST: '0.0.0.0' }))).toEqual([
      expect.stringMatching(/^whoever reaches 0\.0\.0\.0 reads the whole web archive: set READER_TOKEN/),
    ]);
    for (const quiet of [{}, { HOST: '::1' }, { HOST: '0.0.0.0', READER_TOKEN: 'a'.repeat(16) }]) {
      expect(warningsOf(readConfig(quiet))).toEqual([]);
    }
  });
});
