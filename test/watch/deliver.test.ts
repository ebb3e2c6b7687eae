import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { AlertContent } from '../../src/alert/alert.ts';
import { type Channel, DeliveryError } from '../../src/alert/channel.ts';
import type { Archive } from '../../src/archive/archive.ts';
import { openSqliteArchive } from '../../src/archive/open-sqlite.ts';
import { deliver } from '../../src/watch/deliver.ts';
import { whatIsDue } from '../../src/watch/due.ts';
import { aChanged, aDocument, aFirst, aTarget, DAWN, hours, LUTRA, NEW, OLD } from '../archive/builders.ts';

const quiet = { debug() {}, info() {}, warn() {}, error() {} };

describe('delivering an alert', () => {
  let directory: string;
  let archive: Archive;
  let id: string;
  let taken: AlertContent[];
  const channel = (deliver: Channel['deliver']): Channel => ({ name: 'slack:#privacy', deliver });
  const takes = channel(async content => {
    taken.push(content);
    return { ts: '1772352000.000100' };
  });
  const fails = (error: unknown) => channel(() => Promise.reject(error));
  const send = (...channels: Channel[]) =>
    deliver(id, {
      archive,
      channels,
      clock: () => new Date(hours(30)),
      log: quiet,
      publicUrl: 'https://watch.example',
      reader: { read: () => Promise.reject(new Error('nothing is read here')), close: async () => {} },
    });

  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), 'clausewatch-deliver-'));
    archive = await openSqliteArchive(directory);
    taken = [];
    await archive.declareTargets([aTarget()], DAWN);
    await archive.record(aFirst(DAWN, OLD));
    const changed = aChanged(hours(12), aDocument(...OLD), NEW, { channels: ['slack:#privacy'] });
    const recorded = await archive.record(changed, await archive.latest(LUTRA));
    id = recorded.alerts[0] ?? '';
  });
  afterEach(async () => {
    await archive.close();
    await rm(directory, { recursive: true });
  });

  it('hands the channel all it needs, and records that it was sent', async () => {
    expect(await send(takes)).toEqual({ kind: 'delivered' });
    expect(taken).toMatchObject([
      {
        alertId: id,
        vendor: 'Lutra AI',
        document: 'Privacy Policy',
        changeUrl: 'https://watch.example/changes/1',
      },
    ]);
    expect(await archive.alert(id)).toMatchObject({
      state: 'sent',
      sentAt: hours(30),
      messageTs: '1772352000.000100',
    });
  });

  it('that was delivered before does nothing', async () => {
    await send(takes);
    expect(await send(takes)).toEqual({ kind: 'nothing-to-do' });
    expect(taken).toHaveLength(1);
  });

  it('is tried again later when the channel is in trouble, when it asks to be', async () => {
    const busy = fails(new DeliveryError({ kind: 'retry', after: 3_000 }, 'Slack asks for peace'));
    expect(await send(busy)).toEqual({ kind: 'later', reason: 'Slack asks for peace', after: 3_000 });
    expect(await archive.alert(id)).toMatchObject({ state: 'pending', lastError: 'Slack asks for peace' });
    expect((await whatIsDue({ archive, clock: () => new Date(hours(30)), log: quiet })).alerts).toEqual([id]);
    expect(await send(takes)).toEqual({ kind: 'delivered' });
  });

  it.each([
    [
      'the channel refuses for good',
      () => [fails(new DeliveryError({ kind: 'permanent', code: 'channel_not_found' }, 'no such channel'))],
      'no such channel',
    ],
    ['its channel is no longer configured', () => [], 'no longer configured'],
  ])('is given up, with the reason, when %s', async (_, channels, reason) => {
    expect(await send(...channels())).toMatchObject({
      kind: 'given-up',
      reason: expect.stringContaining(reason),
    });
    expect((await whatIsDue({ archive, clock: () => new Date(hours(30)), log: quiet })).alerts).toEqual([]);
  });

  it('does not swallow a fault of our own', async () => {
    await expect(send(fails(new TypeError('a bug')))).rejects.toThrow('a bug');
    expect((await archive.alert(id))?.state).toBe('pending');
  });
});
