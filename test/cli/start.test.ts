import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { requireRedisServer } from '../../src/machine/required.ts';
import { aDatabase } from '../postgres/database.ts';
import { run } from './run.ts';
import { aTargetFile } from './running-service.ts';

describe('clausewatch start, where something is in the way', () => {
  let folder: string;
  let sound: Record<string, string>;
  const path = (name: string) => join(folder, name);
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'clausewatch-start-'));
    const targets = await aTargetFile(path('targets'), 'http://127.0.0.1:9/privacy');
    sound = { TARGETS_DIR: targets, ARCHIVE_DIR: path('archive'), PORT: '0' };
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  /** The lines that a start with these settings ends with. */
  async function refused(env: Record<string, string>): Promise<string[]> {
    const { code, stdout, stderr } = await run(['start'], { ...sound, ...env });
    const [head, ...lines] = stderr.trimEnd().split('\n');
    expect([code, stdout, head]).toEqual([1, '', 'clausewatch: cannot start:']);
    expect(stderr).not.toMatch(/hunter2|^\s+at /m);
    return lines.map(line => line.trim());
  }

  it('names everything at once, a clear line each', async () => {
    await writeFile(path('file'), '');
    await writeFile(path('clausewatch.yaml'), 'log_level: loud\nslack_chanel: a\n');
    expect(
      await refused({
        CONFIG_FILE: path('clausewatch.yaml'),
        READER_TOKEN_FILE: path('gone'),
        TARGETS_DIR: path('no-targets'),
        ARCHIVE_DIR: path('file'),
        REDIS_URL: 'redis://:hunter2@127.0.0.1:1',
        DATABASE_URL: 'postgres://watch:hunter2@127.0.0.1:1/watch',
        CHROMIUM_PATH: path('file'),
        HOST: '203.0.113.9',
        SLACK_TOKEN: 'xoxb-hunter2',
        REVIEWER_TOKEN: 'hunter2',
      }),
    ).toEqual([
      `${path('clausewatch.yaml')}:2: slack_chanel is no setting: did you mean slack_channel?`,
      `READER_TOKEN_FILE names ${path('gone')}, which cannot be read (ENOENT): name a file that this user may read`,
      'REVIEWER_TOKEN is too short to be a token: use 16 characters or more, such as `openssl rand -hex 16` gives',
      `${path('clausewatch.yaml')}:1: log_level is not a level: use trace, debug, info, warn, error or silent`,
      `${path('no-targets')}: cannot be read (ENOENT); name the folder of your target files with TARGETS_DIR`,
      `Archive: ${path('file')} is not a folder that can be written to; set ARCHIVE_DIR to a folder that this user may write to, or change its owner`,
      'Database: postgres://127.0.0.1:1/watch does not answer: connect ECONNREFUSED 127.0.0.1:1; start it, correct DATABASE_URL, or unset it to use the embedded archive',
      'Redis: redis://127.0.0.1:1 does not answer: connect ECONNREFUSED 127.0.0.1:1; start it, correct REDIS_URL, or unset it to use a private redis-server',
      `CHROMIUM_PATH names ${path('file')}, which is no program to run: correct or unset it`,
      'The web archive cannot listen on 203.0.113.9: this machine has no such address. Set HOST to one it has, such as 127.0.0.1.',
      'SLACK_CHANNEL is missing: name the channel that alerts go to, e.g. #privacy-alerts, or write an alerts.yaml',
    ]);
  });

  it('says so where targets are none, or not well written', async () => {
    await mkdir(path('empty'));
    expect(await refused({ TARGETS_DIR: path('empty') })).toEqual([
      `${path('empty')} holds no targets: put a .yaml file for each vendor there, or name the folder of yours with TARGETS_DIR`,
    ]);
    await writeFile(
      path('empty/lutra.yaml'),
      'vendor: Lutra AI\ndocuments:\n  privacy:\n    name: Privacy\n',
    );
    expect(await refused({ TARGETS_DIR: path('empty') })).toEqual([
      `${path('empty/lutra.yaml')}:3: documents.privacy.url: is missing`,
    ]);
  });

  it('says so where neither a browser nor redis-server is to be found, and how to get them', async () => {
    const nothing = { PATH: folder, HOME: folder, CHROMIUM_PATH: '' };
    expect(await refused(nothing)).toEqual([
      expect.stringMatching(/^Redis: no redis-server found, and no REDIS_URL; install Redis 6\.2 or newer/),
      expect.stringMatching(/^Chromium is missing here: npx playwright install/),
    ]);
  });

  it('says so where a port is taken, and where routes are not well written', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    await writeFile(path('alerts.yaml'), 'routes: []\n');
    const lines = await refused({ PORT: String(port), ALERTS_FILE: path('alerts.yaml') });
    expect(lines[0]).toBe(
      `The web archive cannot listen on 127.0.0.1:${port}: another program does. Stop it, or choose another port with PORT.`,
    );
    expect(lines[1]).toMatch(new RegExp(`^${RegExp.escape(path('alerts.yaml'))}:1: `));
    other.close();
  });

  it('says so where Redis refuses the password, and PostgreSQL the user', async () => {
    await using redis = await aGuardedRedis('hunter2-the-right-one');
    const { url } = await aDatabase();
    expect(
      await refused({
        REDIS_URL: `redis://:hunter2@127.0.0.1:${redis.port}`,
        DATABASE_URL: url.replace('user=postgres', 'user=nobody_known&password=hunter2'),
      }),
    ).toEqual([
      expect.stringMatching(
        /^Database: postgres:\S+ refuses us: role "nobody_known" does not exist; correct user, password and database in DATABASE_URL$/,
      ),
      expect.stringMatching(
        /^Redis: redis:\S+ refuses us: WRONGPASS .*; correct user and password in REDIS_URL, and what that user may do$/,
      ),
    ]);
  });
});

/** A redis-server on a port of this machine that asks for a password. */
async function aGuardedRedis(password: string) {
  const taken = createServer().listen(0, '127.0.0.1');
  await once(taken, 'listening');
  const { port } = taken.address() as AddressInfo;
  taken.close();
  await once(taken, 'close');
  const options = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--requirepass', password];
  const server = spawn(await requireRedisServer(), options, { stdio: ['ignore', 'pipe', 'ignore'] });
  const gone = once(server, 'exit');
  for await (const chunk of server.stdout) if (String(chunk).includes('Ready to accept connections')) break;
  return {
    port,
    async [Symbol.asyncDispose]() {
      server.kill();
      await gone;
    },
  };
}
