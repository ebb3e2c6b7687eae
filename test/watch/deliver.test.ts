import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Channel, DeliveryError } from '../../src/alert/channel.ts';
import type { Archive } from '../../src/archive/archive.ts';
import { openSqliteArchive } from '../../src/archive/open-sqlite.ts';
import type { NewAlert } from '../../src/archive/outbox.ts';
import { deliverNext } from '../../src/watch/deliver.ts';
import { whatIsDue } from '../../src/watch/due.ts';
import { plus } from '../../src/words/instant.ts';
import { aChanged, aDocument, aFirst, aTarget, DAWN, hours, LUTRA, NEW, OLD } from '../archive/builders.ts';
import { aChannel } from './a-channel.ts';

const quiet = { debug() {}, info() {}, warn() {}, error() {} };
const SLACK = 'slack:#privacy';

let directory: string;
let archive: Archive;
let now: string;
const clock = () => new Date(now);

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'clausewatch-deliver-'));
  archive = await openSqliteArchive(directory);
  now = hours(30);
});
afterEach(async () => {
  await archive.close();
  await rm(directory, { recursive: true });
});

/** Records one more change of a target, and returns the id of its alert. */
async function owe(target = LUTRA, more: Omit<NewAlert, 'channel'> = {}): Promise<string> {
  if (!(await archive.latest(target))) {
    const others = (await archive.targets()).map(state => state.target);
    await archive.declareTargets([...others, aTarget({ id: target })], DAWN);
    await archive.record(aFirst(DAWN, OLD, target));
  }
  const before = (await archive.latest(target))!;
  const texts = before.sequence % 2 === 1 ? NEW : OLD;
  const alerts = [{ channel: SLACK, ...more }];
  const changed = aChanged(hours(12 + before.sequence), aDocument(...OLD), texts, { target, alerts });
  const [id = ''] = (await archive.record(changed, before)).alerts;
  return id;
}
const step = (channel: Channel | undefined, lane = LUTRA) =>
  deliverNext(
    { channel: SLACK, lane },
    { archive, channels: channel ? [channel] : [], clock, log: quiet, publicUrl: 'https://watch.example' },
  );
const fails = (error: unknown) => aChannel({ answer: () => Promise.reject(error) });
const later = (after: number, whom: 'lane' | 'channel', reason = expect.any(String)) => ({
  kind: 'later',
  after,
  whom,
  reason,
});

describe('delivering an alert', () => {
  it('hands the channel all it needs, and records that it was sent', async () => {
    const id = await owe();
    const { channel, taken } = aChannel();
    expect(await step(channel)).toEqual({ kind: 'done' });
    expect(taken).toMatchObject([
      {
        id,
        place: {},
        telling: {
          content: {
            vendor: 'Lutra AI',
            document: 'Privacy Policy',
            changeUrl: 'https://watch.example/changes/1',
            evidenceUrl: 'https://watch.example/changes/1#evidence',
          },
        },
      },
    ]);
    expect(await archive.alert(id)).toMatchObject({
      state: 'sent',
      sentAt: hours(30),
      receipts: { head: { ts: '1772352000.000001' } },
    });
    expect(await step(channel)).toEqual({ kind: 'done' });
    expect(taken).toHaveLength(1);
  });

  it('takes one step at a time: each part, under its head, in order, one alert after the other', async () => {
    const ids = [await owe(), await owe()];
    const { channel, taken } = aChannel({ parts: ['head', 'rest'] });
    for (let steps = 1; steps < 4; steps++) expect(await step(channel)).toEqual({ kind: 'more' });
    expect(await step(channel)).toEqual({ kind: 'done' });
    expect(taken.map(({ id, part, place }) => [id, part, place.thread?.ts])).toEqual([
      [ids[0], 'head', undefined],
      [ids[0], 'rest', '1772352000.000001'],
      [ids[1], 'head', undefined],
      [ids[1], 'rest', '1772352000.000003'],
    ]);
  });

  it('is tried again later when the channel is in trouble, when it asks to be', async () => {
    const id = await owe();
    const busy = { kind: 'retry', taken: 'no', after: 3_000 } as const;
    const why = 'Slack asks for peace';
    expect(await step(fails(new DeliveryError(busy, why)).channel)).toEqual(later(3_000, 'channel', why));
    expect(await archive.alert(id)).toMatchObject({ state: 'pending', lastError: why });
    const { lanes } = await whatIsDue({ archive, clock, log: quiet });
    expect(lanes).toEqual([{ channel: SLACK, lane: LUTRA }]);
    expect(await step(aChannel().channel)).toEqual({ kind: 'done' });
  });

  it('waits longer from failure to failure, and never longer than five minutes', async () => {
    await owe();
    const { channel } = fails(new DeliveryError({ kind: 'retry', taken: 'no' }, 'no'));
    const waits: unknown[] = [];
    for (let attempt = 0; attempt < 10; attempt++) waits.push(await step(channel));
    const seconds = [1, 2, 4, 8, 16, 32, 64, 128, 256, 300];
    expect(waits).toEqual(seconds.map(each => later(each * 1_000, 'lane', 'no')));
  });

  it.each([
    [
      'the channel refuses for good',
      fails(new DeliveryError({ kind: 'permanent', code: 'channel_not_found' }, 'no such channel')).channel,
      'no such channel',
    ],
    ['its channel is no longer configured', undefined, 'no longer configured'],
  ])('is given up, with the reason, when %s', async (_, channel, reason) => {
    await owe();
    expect(await step(channel)).toMatchObject({ kind: 'given-up', reason: expect.stringContaining(reason) });
    expect((await whatIsDue({ archive, clock, log: quiet })).lanes).toEqual([]);
  });

  it('does not swallow a fault of our own', async () => {
    const id = await owe();
    await expect(step(fails(new TypeError('a bug')).channel)).rejects.toThrow('a bug');
    expect((await archive.alert(id))?.state).toBe('pending');
  });

  it('is not made by two at once', async () => {
    const id = await owe();
    const owed = (await archive.alert(id))!;
    const slow = aChannel({
      answer: async () => {
        expect(await archive.begin(owed, now, now)).toBe(false);
        return { ts: '1.1' };
      },
    });
    expect(await step(slow.channel)).toEqual({ kind: 'done' });
  });
});

describe('an attempt whose end nobody heard of', () => {
  const lost = new DeliveryError({ kind: 'retry', taken: 'perhaps' }, 'no answer');

  it('is looked for, and not made again when it was taken', async () => {
    const id = await owe();
    const { channel, taken } = fails(lost);
    await step(channel);
    expect(await archive.alert(id)).toMatchObject({ state: 'pending', begunAt: now });
    expect(await step(channel)).toEqual({ kind: 'done' });
    expect(taken).toHaveLength(1);
    expect(await archive.alert(id)).toMatchObject({
      state: 'sent',
      receipts: { head: { ts: '1772352000.000001' } },
    });
  });

  it('is made again when it was not', async () => {
    await owe();
    await step(fails(lost).channel);
    const { channel, taken } = aChannel();
    expect(await step(channel)).toEqual({ kind: 'done' });
    expect(taken).toHaveLength(1);
  });

  it('is left alone until it is surely over', async () => {
    const id = await owe();
    await archive.begin((await archive.alert(id))!, now, plus(now, 20_000));
    const { channel, taken } = aChannel({ settle: 20_000 });
    now = plus(now, 5_000);
    expect(await step(channel)).toEqual(later(15_000, 'lane'));
    now = plus(now, 15_000);
    expect(await step(channel)).toEqual({ kind: 'done' });
    expect(taken).toHaveLength(1);
  });

  it('stays unknown while it cannot be looked for: nothing is sent', async () => {
    const id = await owe();
    await step(fails(lost).channel);
    const { channel, taken } = aChannel();
    const blind: Channel = {
      ...channel,
      posts: telling => channel.posts(telling).map(post => ({ ...post, find: () => Promise.reject(lost) })),
    };
    expect(await step(blind)).toMatchObject({ kind: 'later', reason: 'no answer' });
    expect(taken).toEqual([]);
    expect(await archive.alert(id)).toMatchObject({ state: 'pending', begunAt: hours(30) });
  });

  it('is simply made again where the receiver knows repeated messages', async () => {
    await owe();
    await step(fails(lost).channel);
    const { channel, taken } = aChannel();
    const knowing: Channel = {
      ...channel,
      posts: telling => channel.posts(telling).map(({ part, send }) => ({ part, send })),
    };
    await step(knowing);
    expect(taken).toHaveLength(1);
  });
});

describe('what belongs to an incident', () => {
  it('is told in its thread, and the message above is corrected', async () => {
    const root = await owe();
    const { channel, taken } = aChannel();
    await step(channel);
    const within = { thread: root, incident: { kind: 'further-edit' } } as const;
    const reply = await owe(LUTRA, { within });
    expect(await step(channel)).toEqual({ kind: 'more' });
    expect(await step(channel)).toEqual({ kind: 'done' });
    expect(taken).toMatchObject([
      { id: root, corrected: true, telling: { aftermath: [{ kind: 'changed-again' }] } },
      { id: reply, place: { thread: { ts: '1772352000.000001' } }, telling: { incident: within.incident } },
    ]);
  });

  it('stands for itself when the message above was given up', async () => {
    const root = await owe();
    await archive.giveUp(root, 'no');
    await owe(LUTRA, { within: { thread: root, incident: { kind: 'further-edit' } } });
    const { channel, taken } = aChannel();
    await step(channel);
    expect(taken).toMatchObject([{ place: {} }]);
  });

  it('shows on its message what people did about it', async () => {
    const id = await owe();
    const { channel, taken } = aChannel();
    await step(channel);
    const by = { by: 'M. Okafor', via: 'slack', at: hours(31) };
    await archive.act({ id: 'act-1', alert: id, kind: 'acknowledge', ...by });
    expect((await whatIsDue({ archive, clock, log: quiet })).lanes).toHaveLength(1);
    expect(await step(channel)).toEqual({ kind: 'done' });
    const act = { kind: 'act', act: 'acknowledge', by: by.by, at: by.at };
    expect(taken).toMatchObject([{ corrected: true, telling: { aftermath: [act] } }]);
    expect((await whatIsDue({ archive, clock, log: quiet })).lanes).toEqual([]);
  });

  it('leaves a message as it is that cannot be corrected, and comes back to one that cannot be just now', async () => {
    const id = await owe();
    const { channel } = aChannel();
    await step(channel);
    await archive.act({ id: 'a', alert: id, kind: 'acknowledge', by: 'M. Okafor', via: 'slack', at: now });
    const refusing = (error: DeliveryError): Channel => ({
      ...channel,
      posts: telling =>
        channel.posts(telling).map(post => ({ ...post, correct: () => Promise.reject(error) })),
    });
    const busy = new DeliveryError({ kind: 'retry', taken: 'no', after: 2_000 }, 'busy');
    expect(await step(refusing(busy))).toEqual(later(2_000, 'channel', 'busy'));
    const gone = new DeliveryError({ kind: 'permanent', code: 'message_not_found' }, 'gone');
    expect(await step(refusing(gone))).toEqual({ kind: 'done' });
  });
});

describe('a storm', () => {
  it('is told in the thread of one message, from the alert on that is one too many in an hour', async () => {
    const vendors = ['lutra/privacy', 'corvid/terms', 'quillon/privacy', 'hollin/terms'];
    const ids = [];
    for (const vendor of vendors) ids.push(await owe(vendor));
    const { channel, taken } = aChannel({ storm: 2 });
    for (const vendor of vendors) for (let at = 0; at < 3; at++) await step(channel, vendor);
    const [storm] = await archive.notices({ channel: SLACK, kind: 'storm', limit: 9 });
    await step(channel, storm!.lane);
    const thread = { ts: '1772352000.000003' };
    expect(taken).toMatchObject([
      { id: ids[0], place: {} },
      { id: ids[1], place: {} },
      {
        id: storm!.id,
        place: {},
        corrected: true,
        telling: { told: [{ url: 'https://watch.example/changes/4' }, {}] },
      },
      { id: ids[2], place: { thread }, telling: { incident: { kind: 'in-storm' } } },
      { id: ids[3], place: { thread } },
    ]);
    expect((await whatIsDue({ archive, clock, log: quiet })).lanes).toEqual([]);
  });

  it('is over after an hour', async () => {
    const { channel, taken } = aChannel({ storm: 1 });
    await owe('lutra/privacy');
    await step(channel, 'lutra/privacy');
    now = hours(31.1);
    await owe('corvid/terms');
    await step(channel, 'corvid/terms');
    expect(taken.map(({ telling }) => telling.kind)).toEqual(['change', 'change']);
  });
});
