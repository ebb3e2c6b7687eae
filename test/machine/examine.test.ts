import { chmodSync, existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { probeChromium } from '../../src/capture/playwright-chromium.ts';
import { examine } from '../../src/machine/examine.ts';
import {
  examineArchive,
  examineNode,
  examinePackages,
  examineSlack,
} from '../../src/machine/examine-checkout.ts';
import { examineBrowser, examineDatabase, examineRedis } from '../../src/machine/examine-programs.ts';
import { formatExamined } from '../../src/machine/examined.ts';
import { aDatabase } from '../postgres/database.ts';
import { program, scratchFolder } from './scratch.ts';

const ROOT = process.getuid?.() === 0;

describe('the examination, for people', () => {
  it('gives each thing a line, its mend below, and closes with whether the service can start', () => {
    const text = formatExamined([
      { name: 'Node', state: 'ok', detail: 'v24.21.0' },
      { name: 'Browser', state: 'missing', detail: 'none found', mend: 'install one' },
      { name: 'Slack', state: 'warning', detail: 'no token', mend: 'set one' },
    ]);
    expect(text.split('\n')).toEqual([
      '✓ Node     v24.21.0',
      '✗ Browser  none found',
      '           → install one',
      '! Slack    no token',
      '           → set one',
      '',
      'Not ready: 1 thing is missing.',
    ]);
  });

  it('is content where there are warnings only', () => {
    const text = formatExamined([{ name: 'Slack', state: 'warning', detail: 'no token', mend: 'set one' }]);
    expect(text).toMatch(/Ready: `npm start` has all it needs\.$/);
  });
});

describe('this machine', () => {
  it('has what these tests run on, and every thing that is not well says how to mend it', async () => {
    const items = await examine(probeChromium, {
      ...process.env,
      REDIS_URL: '',
      DATABASE_URL: '',
      ARCHIVE_DIR: '',
      SLACK_TOKEN: '',
    });
    expect(items.map(item => item.name)).toEqual([
      'Node',
      'Packages',
      'Browser',
      'Redis',
      'Archive',
      'Slack',
    ]);
    expect(items.filter(item => item.state === 'missing')).toEqual([]);
    for (const item of items) expect(item.mend !== undefined).toBe(item.state !== 'ok');
  });
});

describe('Node and the packages', () => {
  it('must be 24 or newer', () => {
    expect(examineNode('v24.0.0').state).toBe('ok');
    expect(examineNode('v25.1.0').state).toBe('ok');
    expect(examineNode('v20.20.2')).toMatchObject({
      state: 'missing',
      detail: expect.stringContaining('v20.20.2'),
    });
  });

  it('must be those of package-lock.json, the first few missing named', () => {
    const root = scratchFolder();
    const packages = Object.fromEntries(
      'abcde'.split('').map(name => [`node_modules/${name}`, { version: '1.0.0' }]),
    );
    writeFileSync(join(root, 'package-lock.json'), JSON.stringify({ packages }));
    expect(examinePackages(root)[0]).toMatchObject({
      state: 'missing',
      detail: expect.stringMatching(/: a, b, c and 2 more$/),
      mend: 'run: npm ci',
    });
  });
});

describe('the browser', () => {
  it('is named with its version and with whether the sandbox is on', async () => {
    const examined = await examineBrowser(process.env, probeChromium);
    expect(examined.detail).toMatch(/^\/\S+ \(.*\d+\.\d+\.\d+.*\), sandbox (on|off: .+)$/);
    expect(examined.state).toBe(examined.detail.endsWith('sandbox on') ? 'ok' : 'warning');
  });

  it('is missing when it is there but does not start', async () => {
    const broken = program(
      join(scratchFolder(), 'chromium'),
      'echo "libnss3.so: cannot open shared object file" >&2; exit 127',
    );
    expect(await examineBrowser({ CHROMIUM_PATH: broken, PATH: '' }, probeChromium)).toMatchObject({
      state: 'missing',
      detail: `${broken} does not start: libnss3.so: cannot open shared object file`,
    });
  });
});

describe('Redis', () => {
  it('is the private one without REDIS_URL', async () => {
    const examined = await examineRedis({ ...process.env, REDIS_URL: undefined });
    expect(examined).toMatchObject({
      state: 'ok',
      detail: expect.stringMatching(/^Redis \d+\.\d+\.\d+, private, by \//),
    });
  });

  it('must be recent enough for the queue', async () => {
    const folder = scratchFolder();
    program(
      join(folder, 'redis-server'),
      'echo "Redis server v=6.0.16 sha=00000000:0 malloc=jemalloc bits=64"',
    );
    expect(await examineRedis({ PATH: folder })).toMatchObject({
      state: 'missing',
      detail: expect.stringContaining('Redis 6.0.16'),
      mend: 'use Redis 6.2 or newer',
    });
  });

  it('is not shown with its password when it does not answer', async () => {
    const examined = await examineRedis({ REDIS_URL: 'redis://worker:hush-hush@127.0.0.1:1/3' });
    expect(examined.state).toBe('missing');
    expect(examined.detail).toContain('redis://127.0.0.1:1/3 does not answer: connect ECONNREFUSED');
    expect(JSON.stringify(examined)).not.toMatch(/worker|hush/);
  });
});

describe('the shared database', () => {
  it('is none of our business where the archive is the embedded one', async () => {
    expect(await examineDatabase({ DATABASE_URL: '' })).toEqual([]);
  });

  it('is named with its version, and without the password', async () => {
    const { url } = await aDatabase();
    const [examined] = await examineDatabase({ DATABASE_URL: `${url}&password=hush-hush` });
    expect(examined).toMatchObject({
      state: 'ok',
      detail: expect.stringMatching(/^PostgreSQL \d+.*, shared, at postgres:\/\/\//),
    });
    expect(JSON.stringify(examined)).not.toMatch(/hush/);
  });

  it('is missing where nobody answers, and not shown with its password', async () => {
    const [examined] = await examineDatabase({
      DATABASE_URL: 'postgres://watch:hush-hush@127.0.0.1:1/archive',
    });
    expect(examined).toMatchObject({ name: 'Database', state: 'missing' });
    expect(examined?.detail).toBe(
      'postgres://127.0.0.1:1/archive does not answer: connect ECONNREFUSED 127.0.0.1:1',
    );
    expect(JSON.stringify(examined)).not.toMatch(/watch|hush/);
  });
});

describe('the archive', () => {
  it('is well where its folder stands or can be made, and is not made by looking', async () => {
    const folder = scratchFolder();
    expect(await examineArchive(folder)).toEqual({ name: 'Archive', state: 'ok', detail: folder });
    const deep = join(folder, 'not', 'yet');
    expect(await examineArchive(deep)).toMatchObject({
      state: 'ok',
      detail: `${deep}, made at the first start`,
    });
    expect(existsSync(join(folder, 'not'))).toBe(false);
  });

  it('cannot be a file, nor below one', async () => {
    const file = join(scratchFolder(), 'file');
    writeFileSync(file, '');
    expect((await examineArchive(file)).state).toBe('missing');
    expect((await examineArchive(join(file, 'below'))).state).toBe('missing');
  });

  it('cannot be a folder that this user may not write to, which root always may', async () => {
    const folder = scratchFolder();
    chmodSync(folder, 0o500);
    expect((await examineArchive(folder)).state).toBe(ROOT ? 'ok' : 'missing');
  });
});

describe('Slack', () => {
  it('is a warning without a token, since the service runs without', () => {
    expect(examineSlack({})).toMatchObject({ state: 'warning' });
    expect(examineSlack({ SLACK_TOKEN: '' })).toMatchObject({ state: 'warning' });
  });

  it('needs a channel with its token, and never shows the token', () => {
    const token = 'xoxb-never-shown';
    const complete = examineSlack({ SLACK_TOKEN: token, SLACK_CHANNEL: '#privacy' });
    expect(complete).toMatchObject({ state: 'ok', detail: expect.stringContaining('#privacy') });
    const half = examineSlack({ SLACK_TOKEN: token });
    expect(half.state).toBe('missing');
    const filed = examineSlack({ SLACK_TOKEN: token, ALERTS_FILE: 'told.yaml' });
    expect(filed).toMatchObject({ state: 'ok', detail: expect.stringContaining('told.yaml') });
    expect(JSON.stringify([complete, half, filed])).not.toContain(token);
  });
});
