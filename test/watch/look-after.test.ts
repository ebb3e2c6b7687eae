import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { plainRouting, type Routing } from '../../src/alert/routing.ts';
import type { Archive } from '../../src/archive/archive.ts';
import { openSqliteArchive } from '../../src/archive/open-sqlite.ts';
import type { Act } from '../../src/archive/outbox.ts';
import { lookAfter } from '../../src/watch/look-after.ts';
import {
  aChanged,
  aFailed,
  aFirst,
  anUnchanged,
  aTarget,
  aVerdict,
  hours,
  LUTRA,
  NEW,
  OLD,
} from '../archive/builders.ts';

const SLACK = 'slack:#privacy';
let directory: string;
let archive: Archive;
let now: string;

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'clausewatch-look-after-'));
  archive = await openSqliteArchive(directory, { clock: () => new Date(now) });
  now = hours(0);
  await archive.declareTargets([aTarget()], hours(0));
  // Neither late nor read on time by the sixtieth hour.
  await archive.record({ ...aFirst(hours(0), OLD), nextDueAt: hours(60) });
});
afterEach(async () => {
  await archive.close();
  await rm(directory, { recursive: true });
});

const look = (routing: Routing = plainRouting([SLACK])) =>
  lookAfter({ archive, clock: () => new Date(now), routing }, directory);
/** Every notice of a channel that is owed, read by what it says. */
const owed = async (channel = SLACK) => {
  const found = [];
  for (const { lane } of (await archive.lanesDue(hours(9_999), 99)).filter(
    each => each.channel === channel,
  )) {
    const next = await archive.next({ channel, lane }, hours(9_999));
    if (next && 'notice' in next) found.push({ ...next.notice, thread: next.thread });
  }
  return found;
};
async function alerted(): Promise<string> {
  const before = (await archive.latest(LUTRA))!;
  const changed = aChanged(hours(12), before.document, NEW, { alerts: [{ channel: SLACK }] });
  const { alerts } = await archive.record({ ...changed, nextDueAt: hours(999) }, before);
  const [id = ''] = alerts;
  await archive.taken(id, { part: 'head', receipt: { ts: '1.1' }, last: true, at: hours(12) });
  return id;
}
const read = async (at: number) =>
  archive.record({ ...anUnchanged(hours(at)), nextDueAt: hours(999) }, await archive.latest(LUTRA));

describe('a new text that still stands after a day', () => {
  it('is confirmed in the thread of its alert, once, when it has been read again', async () => {
    const id = await alerted();
    await read(24);
    now = hours(35);
    await look();
    expect(await owed()).toEqual([]);
    now = hours(37);
    await look();
    expect(await owed()).toEqual([]);
    await read(36.5);
    await look();
    await look();
    expect(await owed()).toMatchObject([{ kind: 'confirmation', thread: id, reads: 2, since: hours(12) }]);
  });
});

describe('an alert that was put off', () => {
  const act = (over: Partial<Act>): Act => ({
    id: 'act-1',
    alert: '',
    kind: 'snooze',
    by: 'M. Okafor',
    via: 'slack',
    at: hours(13),
    until: hours(20),
    ...over,
  });

  it('is brought back in its thread when the time has come, once', async () => {
    const alert = await alerted();
    await archive.act(act({ alert }));
    now = hours(19);
    await look();
    now = hours(20);
    await look();
    await look();
    expect(await owed()).toMatchObject([
      { kind: 'reminder', thread: alert, snoozedBy: 'M. Okafor', url: '/changes/1' },
    ]);
  });

  it('is not, when somebody settled it meanwhile', async () => {
    const alert = await alerted();
    await archive.act(act({ alert }));
    const { until: _, ...acknowledged } = act({ alert, id: 'act-2', kind: 'acknowledge', at: hours(14) });
    await archive.act(acknowledged);
    now = hours(20);
    await look();
    expect(await owed()).toMatchObject([]);
  });
});

describe('a digest', () => {
  const at = { hour: 6, minute: 0 };
  const routing: Routing = {
    ...plainRouting([SLACK]),
    digests: [{ channel: SLACK, every: 'day', at, zone: 'UTC' }],
  };

  it('counts what changed, what was silent and what could not be read, once a period', async () => {
    await archive.declareTargets([aTarget(), aTarget({ id: 'corvid/terms', vendor: 'Corvid' })], hours(0));
    await archive.record(aFailed(hours(1), 'corvid/terms'));
    await alerted();
    const before = (await archive.latest(LUTRA))!;
    const verdict = aVerdict({ alert: false });
    await archive.record(aChanged(hours(13), before.document, ['Else.'], { verdict, alerts: [] }), before);
    now = hours(24.1);
    await look(routing);
    await look(routing);
    expect(await owed()).toMatchObject([
      {
        kind: 'digest',
        from: hours(0),
        to: hours(24),
        documents: 2,
        read: 1,
        silent: 1,
        changes: [{ vendor: 'Lutra AI', url: '/changes/1' }],
        unread: [{ vendor: 'Corvid', reason: 'No answer within 30 s.' }],
      },
    ]);
  });

  it('is not sent of a time before anything was watched', async () => {
    now = hours(1);
    await look(routing);
    expect(await owed()).toEqual([]);
  });

  it('is sent when nothing changed, too', async () => {
    now = hours(24);
    await look(routing);
    expect(await owed()).toMatchObject([{ kind: 'digest', changes: [], documents: 1, read: 1 }]);
  });
});

describe('operators', () => {
  const routing = plainRouting([SLACK], 'slack:#ops');

  it('hear of a trouble in one thread, from its beginning to its end', async () => {
    now = hours(60);
    await archive.log.sign();
    await look(routing);
    await look(routing);
    const lanes = (await archive.lanesDue(now, 99)).filter(({ channel }) => channel === 'slack:#ops');
    expect(lanes).toHaveLength(1);
    const begun = (await archive.next(lanes[0]!, now))!;
    expect(begun).toMatchObject({
      notice: { kind: 'trouble', trouble: 'not-read', subject: LUTRA, stage: 'begun' },
    });
    await archive.taken(begun.id, { part: 'head', receipt: { ts: '1.1' }, last: true, at: now });
    await read(61);
    now = hours(61.1);
    await archive.log.sign();
    await look(routing);
    const mended = (await archive.next(lanes[0]!, now))!;
    expect(mended).toMatchObject({ thread: begun.id, notice: { stage: 'mended' } });
    expect(await archive.troubles()).toEqual([]);
    expect(await archive.notice(begun.id)).toMatchObject({ stale: true });
  });

  it('are not told where nobody is named, and troubles are kept all the same', async () => {
    now = hours(60);
    await archive.log.sign();
    await look();
    expect(await archive.troubles()).toMatchObject([{ kind: 'not-read' }]);
    expect(await owed('slack:#ops')).toEqual([]);
  });
});
