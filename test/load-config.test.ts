import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { ConfigError } from '../src/config.ts';
import { loadConfig, secretOf, tryLoadConfig } from '../src/load-config.ts';

/** A file with this text, gone when the test is. */
function file(name: string, text: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'clausewatch-config-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  writeFileSync(join(folder, name), text);
  return join(folder, name);
}

describe('loading the configuration', () => {
  it('reads the file that is named, secrets from theirs, and lets options win over all', () => {
    const secret = file('token', 'xoxb-1\n');
    const named = file('watch.yaml', 'port: 9000\nhost: 0.0.0.0\ndatabase_url: postgres://db/watch\n');
    const env = {
      CONFIG_FILE: named,
      HOST: '127.0.0.2',
      SLACK_TOKEN_FILE: secret,
      SLACK_CHANNEL: '#privacy',
    };
    expect(loadConfig(env, { ARCHIVE_DIR: 'here', DATABASE_URL: undefined })).toMatchObject({
      port: 9000,
      host: '127.0.0.2',
      archiveDir: 'here',
      databaseUrl: undefined,
      slack: { kind: 'slack', token: 'xoxb-1', channel: '#privacy' },
    });
  });

  it('needs no file, but for one that is named', () => {
    expect(loadConfig({})).toMatchObject({ port: 8080 });
    expect(() => loadConfig({ CONFIG_FILE: '/nowhere/watch.yaml' })).toThrow(
      new ConfigError('/nowhere/watch.yaml cannot be read (ENOENT): correct or unset CONFIG_FILE'),
    );
  });

  it('goes on with the defaults of what is wrong, so that the rest can be looked at', () => {
    const { config, wrong, problems } = tryLoadConfig({ PORT: 'x', HOST: '::1', READER_TOKEN_FILE: '/gone' });
    expect([config.port, config.host, config.tokens.reader]).toEqual([8080, '::1', undefined]);
    expect([...wrong]).toEqual(['READER_TOKEN', 'PORT']);
    expect(problems).toHaveLength(2);
  });

  it('does not call a token missing that could only not be read', () => {
    expect(tryLoadConfig({ SLACK_CHANNEL: '#privacy', SLACK_TOKEN_FILE: '/gone' }).problems).toEqual([
      expect.stringMatching(/^SLACK_TOKEN_FILE names \/gone/),
    ]);
  });
});

describe('a variable that a target file or a route names', () => {
  it('holds the secret, or names the file that does', () => {
    const secret = secretOf({ A: 'in itself', B_FILE: file('b', 'in a file\n'), C_FILE: '/gone' });
    expect(['A', 'B', 'C', 'D'].map(secret)).toEqual(['in itself', 'in a file', undefined, undefined]);
  });
});
