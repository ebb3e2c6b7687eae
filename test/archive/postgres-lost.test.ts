import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Archive } from '../../src/archive/archive.ts';
import { openPostgresArchive } from '../../src/archive/open-postgres.ts';
import { type CuttingProxy, cuttingProxy } from '../postgres/cutting-proxy.ts';
import { aDatabase } from '../postgres/database.ts';
import { ALL, aCase, held, NOTHING, visitAgain } from './contract/one-case.ts';

let proxy: CuttingProxy;
/** By way of the proxy, and past it. */
let archive: Archive;
let beside: Archive;

beforeAll(async () => {
  const { url } = await aDatabase();
  proxy = await cuttingProxy(url);
  archive = await openPostgresArchive(proxy.url, { logKeyFile: '/nowhere/log.key' });
  beside = await openPostgresArchive(url, { logKeyFile: '/nowhere/log.key' });
});
afterAll(async () => {
  await archive.close();
  await beside.close();
  await proxy.close();
});

const isCommit = (message: Buffer) => message.includes('commit\0');

it.each([
  ['before the server heard of it has nothing', 'question', NOTHING],
  ['while its answer was on the way has everything', 'answer', ALL],
] as const)('an archive whose connection is lost in the commit, %s', async (_, lost, expected) => {
  const one = await aCase(archive);
  proxy.plan({ at: isCommit, lost });
  await expect(archive.record(one.changed, one.before)).rejects.toThrow(/connection/i);
  expect(await held(beside, one)).toEqual(expected);
  await visitAgain(archive, one);
});

it.each(['question', 'answer'] as const)(
  'has all of a check or nothing of it, wherever a %s is lost',
  async lost => {
    const measured = await aCase(archive);
    proxy.plan({ at: () => false, lost });
    await archive.record(measured.changed, measured.before);
    const messages = proxy.count;
    expect(messages).toBeGreaterThan(10);
    for (let at = 1; at <= messages; at++) {
      const one = await aCase(archive);
      proxy.plan({ at: (_, count) => count === at, lost });
      const recorded = await archive.record(one.changed, one.before).then(
        () => true,
        () => false,
      );
      // What cannot be read to pack against is done without.
      expect(recorded ? [ALL] : [NOTHING, ALL], `message ${at}`).toContainEqual(await held(beside, one));
      await visitAgain(archive, one);
    }
  },
);
