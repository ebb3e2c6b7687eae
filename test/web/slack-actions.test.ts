import { createHmac } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Archive } from '../../src/archive/archive.ts';
import { openSqliteArchive } from '../../src/archive/open-sqlite.ts';
import { webApp } from '../../src/web/app.ts';
import { aChanged, aFirst, aTarget, DAWN, hours, LUTRA, NEW, OLD } from '../archive/builders.ts';

const SECRET = 'the secret of the tests';
const NOW = hours(20);

let directory: string;
let archive: Archive;
let alert: string;
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'clausewatch-actions-'));
  archive = await openSqliteArchive(directory);
  await archive.declareTargets([aTarget()], DAWN);
  await archive.record(aFirst(DAWN, OLD));
  const before = (await archive.latest(LUTRA))!;
  const { alerts } = await archive.record(aChanged(hours(12), before.document, NEW), before);
  alert = alerts[0]!;
});
afterEach(async () => {
  await archive.close();
  await rm(directory, { recursive: true });
});

interface Press {
  action?: string;
  value?: string;
  at?: string;
  secret?: string;
  tamper?: (body: string) => string;
  user?: object;
}

/** Presses a button as Slack tells of it. */
async function press({
  action = 'acknowledge',
  value = alert,
  at = NOW,
  secret = SECRET,
  tamper = body => body,
  user,
}: Press = {}) {
  const payload = {
    type: 'block_actions',
    user: user ?? { id: 'U1', username: 'okafor', name: 'M. Okafor' },
    actions: [{ type: 'button', action_id: action, value }],
  };
  const body = new URLSearchParams({ payload: JSON.stringify(payload) }).toString();
  const timestamp = String(Math.floor(Date.parse(at) / 1_000));
  const signature = `v0=${createHmac('sha256', secret).update(`v0:${timestamp}:${body}`).digest('hex')}`;
  const app = webApp({ archive, clock: () => new Date(NOW), slackSigningSecret: SECRET });
  const headers = {
    'content-type': 'application/x-www-form-urlencoded',
    'x-slack-request-timestamp': timestamp,
    'x-slack-signature': signature,
  };
  return (await app.request('/slack/actions', { method: 'POST', headers, body: tamper(body) })).status;
}

describe('a button pressed in Slack', () => {
  it.each([['acknowledge'], ['not-relevant'], ['reopen']])(
    '%s is recorded with who and when, and is to be shown',
    async action => {
      expect(await press({ action })).toBe(200);
      expect(await archive.acts(alert)).toMatchObject([
        { kind: action, by: 'M. Okafor', via: 'slack', at: NOW },
      ]);
      expect(await archive.alert(alert)).toMatchObject({ revision: 1 });
    },
  );

  it('snooze puts it off by a day', async () => {
    await press({ action: 'snooze' });
    expect(await archive.acts(alert)).toMatchObject([{ kind: 'snooze', until: hours(44) }]);
  });

  it('not relevant puts it on the list of what is disputed', async () => {
    await press({ action: 'not-relevant' });
    expect(await archive.disputed(9)).toMatchObject([{ alert, by: 'M. Okafor' }]);
  });

  it('by somebody without a name is recorded by their id', async () => {
    await press({ user: { id: 'U123' } });
    expect(await archive.acts(alert)).toMatchObject([{ by: 'U123' }]);
  });

  it.each<[string, Press, number]>([
    ['that is signed by somebody else', { secret: 'guessed' }, 401],
    ['whose body was altered', { tamper: body => body.replace('acknowledge', 'not-relevant') }, 401],
    ['that is older than five minutes', { at: hours(19.9) }, 401],
    ['from the future', { at: hours(20.1) }, 401],
    ['about an alert that there is not', { value: 'c99-00000000' }, 404],
    ['that is too long', { tamper: body => body + 'x'.repeat(200_000) }, 413],
  ])('%s is refused', async (_, how, status) => {
    expect(await press(how)).toBe(status);
    expect(await archive.acts(alert)).toEqual([]);
  });

  it('that comes again is refused', async () => {
    expect(await press()).toBe(200);
    expect(await press()).toBe(409);
    expect(await archive.acts(alert)).toHaveLength(1);
  });

  it.each([['read'], ['something-else']])('that is no act (%s) is taken and does nothing', async action => {
    expect(await press({ action })).toBe(200);
    expect(await archive.acts(alert)).toEqual([]);
  });

  it('does nothing where no signing secret is set', async () => {
    const app = webApp({ archive, clock: () => new Date(NOW) });
    expect((await app.request('/slack/actions', { method: 'POST', body: 'payload={}' })).status).toBe(404);
  });
});
