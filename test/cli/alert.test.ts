import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openSqliteArchive } from '../../src/archive/open-sqlite.ts';
import { aChanged, aFirst, aTarget, DAWN, hours, LUTRA, NEW, OLD } from '../archive/builders.ts';
import { type FakeSlack, startFakeSlack } from '../slack/fake-slack.ts';
import { run } from './run.ts';

let folder: string;
let slack: FakeSlack;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'clausewatch-alert-'));
  slack = await startFakeSlack({ channels: { privacy: 'C0PRIVACY1' } });
});
afterEach(async () => {
  await slack.close();
  await rm(folder, { recursive: true });
});

const env = () => ({ SLACK_TOKEN: slack.token, SLACK_CHANNEL: '#privacy', SLACK_API_URL: slack.url });
const tried = (more: Record<string, string> = {}, ...args: string[]) =>
  run(['alert', 'test', ...args], { ...env(), ...more });

describe('alert test', () => {
  it('posts a sample that says it is one, and tells where', async () => {
    const { stdout, code } = await tried();
    expect(slack.messages).toHaveLength(1);
    expect(slack.messages[0]?.text).toMatch(/^This is a test: Lutra AI is invented/);
    expect([code, stdout]).toEqual([
      0,
      `✓ slack:#privacy: a sample was posted (C0PRIVACY1, message ${slack.messages[0]?.ts})\n`,
    ]);
    expect(JSON.parse((await tried({}, '--json')).stdout)).toMatchObject([
      { channel: 'slack:#privacy', posted: true, in: 'C0PRIVACY1', warnings: [] },
    ]);
  });

  it.each([
    ['channel_not_found', /✗ slack:#privacy: Slack refused \(channel_not_found\): .*check SLACK_CHANNEL/],
    ['not_in_channel', /invite it there with \/invite/],
    ['token_revoked', /install the app again/],
    ['missing_scope', /the app lacks the scope chat:write/],
  ])('says how to mend %s', async (error, says) => {
    slack.script({ kind: 'refuse', error });
    const { stdout, code } = await tried();
    expect(code).toBe(1);
    expect(stdout).toMatch(says);
  });

  it.each<[string, Record<string, string>, RegExp]>([
    ['no channel', { SLACK_CHANNEL: '' }, /SLACK_CHANNEL is missing: name the channel/],
    [
      'a token of the wrong kind',
      { SLACK_TOKEN: 'secret-abc' },
      /SLACK_TOKEN is not a Slack token: bot tokens begin with xoxb-/,
    ],
    ['a token of somebody else', { SLACK_TOKEN: 'xoxb-other' }, /invalid_auth\): the token is not valid/],
    [
      'a Slack that is not there',
      { SLACK_API_URL: 'http://127.0.0.1:62999/api/' },
      /Slack could not be reached: .*ECONNREFUSED/,
    ],
    [
      'nothing at all',
      { SLACK_TOKEN: '', SLACK_CHANNEL: '' },
      /no channel is configured but the log: set SLACK_TOKEN/,
    ],
    ['a file that is not there', { ALERTS_FILE: 'nowhere.yaml' }, /nowhere\.yaml cannot be read \(ENOENT\)/],
  ])('says what is wrong with %s', async (_, more, says) => {
    const { stdout, stderr, code } = await tried(more);
    expect(code).toBe(1);
    expect(stdout + stderr).toMatch(says);
    expect(stdout + stderr).not.toMatch(/secret-abc|xoxb-other/);
    expect(slack.messages).toEqual([]);
  });

  it('warns of scopes that deliveries will miss', async () => {
    await slack.close();
    slack = await startFakeSlack({ scopes: 'chat:write' });
    const { stdout, code } = await tried();
    expect(code).toBe(0);
    expect(stdout).toMatch(
      /! the app lacks the scope channels:history .*\n {2}! the app lacks the scope channels:read/,
    );
  });

  it('tries every channel of the routing file, or the one that is named', async () => {
    const ALERTS_FILE = join(folder, 'alerts.yaml');
    await writeFile(
      ALERTS_FILE,
      'channels:\n  dpo: { slack: C0PRIVACY1, language: fr }\n  log: { log: true }\n',
    );
    const { stdout, code } = await tried({ ALERTS_FILE });
    expect(code).toBe(0);
    expect(stdout).toMatch(/This is a test.*✓ slack:C0PRIVACY1: .*✓ log: a sample was posted/s);
    expect(slack.messages[0]?.text).toMatch(/^Ceci est un essai/);
    expect((await tried({ ALERTS_FILE }, '--channel', 'log')).stdout).not.toContain('slack');
    const wrong = await tried({ ALERTS_FILE }, '--channel', 'dpo');
    expect([wrong.code, wrong.stderr]).toEqual([
      2,
      'clausewatch: no channel is called dpo; there are: slack:C0PRIVACY1, log\n',
    ]);
  });
});

describe('what was delivered', () => {
  const archived = async (): Promise<string> => {
    const archive = await openSqliteArchive(folder);
    await archive.declareTargets([aTarget()], DAWN);
    await archive.record(aFirst(DAWN, OLD));
    const before = (await archive.latest(LUTRA))!;
    const { alerts } = await archive.record(aChanged(hours(12), before.document, NEW), before);
    await archive.giveUp(alerts[0]!, 'is_archived');
    const act = { kind: 'not-relevant', by: 'M. Okafor', via: 'slack', at: hours(13) } as const;
    await archive.act({ id: 'act-1', alert: alerts[0]!, ...act });
    await archive.close();
    return alerts[0]!;
  };

  it('alert resend owes again what was given up', async () => {
    await archived();
    const resend = async () => (await run(['alert', 'resend', 'log', '--archive', folder])).stdout;
    expect(await resend()).toBe('1 message is owed to log again; the service sends them.\n');
    expect(await resend()).toBe('Nothing was given up on log.\n');
  });

  it('alert disputed lists what somebody called not relevant, with the rules that spoke', async () => {
    const alert = await archived();
    const { stdout } = await run(['alert', 'disputed', '--archive', folder]);
    expect(stdout).toMatch(
      /^lutra\/privacy, change 1: called not relevant by M\. Okafor on 2026-03-01 19:00 UTC\n {2}.+\(.+\)\n$/,
    );
    const json = JSON.parse((await run(['alert', 'disputed', '--archive', folder, '--json'])).stdout);
    expect(json).toMatchObject([{ alert, change: 1, target: LUTRA, by: 'M. Okafor' }]);
  });
});
