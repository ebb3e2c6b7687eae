import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readConfig } from '../src/config.ts';
import { openChannels } from '../src/open-channels.ts';

let directory: string;
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'clausewatch-channels-'));
});
afterEach(() => rm(directory, { recursive: true }));

const open = (env: Record<string, string>) =>
  openChannels(
    readConfig(env),
    () => new Date(),
    () => undefined,
  );
const opened = async (env: Record<string, string>) => {
  const { channels, routing } = await open(env);
  return { names: channels.map(({ name }) => name), told: routing.channels, operators: routing.operators };
};

describe('the channels', () => {
  it('are the log where nothing is configured', async () => {
    expect(await opened({})).toEqual({ names: ['log'], told: ['log'], operators: undefined });
  });

  it('are one of Slack’s, and another for operators where one is named', async () => {
    const SLACK_TOKEN = 'xoxb-1';
    const one = { SLACK_TOKEN, SLACK_CHANNEL: '#privacy' };
    expect(await opened(one)).toEqual({
      names: ['slack:#privacy'],
      told: ['slack:#privacy'],
      operators: undefined,
    });
    expect(await opened({ ...one, SLACK_OPERATORS_CHANNEL: '#ops' })).toEqual({
      names: ['slack:#privacy', 'slack:#ops'],
      told: ['slack:#privacy'],
      operators: 'slack:#ops',
    });
    await expect(open({ SLACK_TOKEN })).rejects.toThrow(/^SLACK_CHANNEL is missing/);
  });

  it('are those that the routing file names', async () => {
    const ALERTS_FILE = join(directory, 'alerts.yaml');
    await writeFile(ALERTS_FILE, 'channels:\n  dpo: { slack: C0PRIVACY1, storm: 3 }\n  log: { log: true }\n');
    const { channels } = await open({ ALERTS_FILE, SLACK_TOKEN: 'xoxb-1' });
    expect(channels).toMatchObject([{ name: 'slack:C0PRIVACY1', storm: 3 }, { name: 'log' }]);
    await expect(open({ ALERTS_FILE })).rejects.toThrow(
      /alerts\.yaml:2: channels\.dpo\.slack: SLACK_TOKEN is not set/,
    );
  });

  it('of a file that is wrong, or not there, are refused with the place', async () => {
    const ALERTS_FILE = join(directory, 'alerts.yaml');
    await expect(open({ ALERTS_FILE })).rejects.toThrow(
      /alerts\.yaml cannot be read \(ENOENT\); correct ALERTS_FILE/,
    );
    await writeFile(ALERTS_FILE, 'channels:\n  a: {}\n  b: { slack: "" }\n');
    await expect(open({ ALERTS_FILE })).rejects.toThrow(/alerts\.yaml:2: .*\n.*alerts\.yaml:3: /);
  });
});
