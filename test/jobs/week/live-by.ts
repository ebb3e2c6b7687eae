import { setTimeout as pause } from 'node:timers/promises';
import { deliverTo } from '../../../jobs/deliver.ts';
import type { Archive } from '../../../src/archive/archive.ts';
import { instant } from '../../../src/words/instant.ts';
import { routingOf } from './channels.ts';
import type { FragileBrowser } from './fragile-browser.ts';
import { type ServiceProcess, startService } from './process.ts';
import { LOCKS_OVER, openRedisTime, type RedisTime } from './redis-time.ts';
import type { Fault, Script } from './script.ts';
import type { SlackOfTheWeek } from './slack-of-the-week.ts';
import type { Vendors } from './vendors.ts';

/** A server that can go and come back. */
interface Haltable {
  halt(): Promise<void>;
  resume(): Promise<void>;
}

export interface Stage {
  env: Readonly<Record<string, string>>;
  cluster: Haltable;
  redis: Haltable & { url: string };
  vendors: Vendors;
  slack: SlackOfTheWeek;
  browser: FragileBrowser;
  archive: Archive;
}

/** How it went, apart from what is in the archive. */
export interface Lived {
  /** Where the clock stands, in milliseconds. */
  now: number;
  /** When the process was killed; `busy`: in the middle of how many jobs. */
  kills: { at: number; busy: number }[];
  /** Rounds that could not be made. */
  failedRounds: number;
  slack: SlackOfTheWeek;
}

/** Milliseconds that a channel is left in peace after each message, on the wall. */
const PACE = 1_100;
/** Rounds after the script in which all that is owed must be delivered. */
const AFTER = 2_000;
const OF_OTHERS = ['check-page', 'reconcile', 'look-after', 'sign-log', 'stamp-log'];

/**
 * Plays a script: the clock jumps from each moment at which something is to happen to the next, and stands while it happens.
 * @param round milliseconds between two rounds of what is due
 */
export async function liveBy(
  script: Script,
  round: number,
  stage: Stage,
  told: (lived: Lived) => void,
): Promise<Lived> {
  const { slack, redis, archive } = stage;
  const { channels, operators } = routingOf();
  const names = [...OF_OTHERS, ...[...channels, operators].map(name => deliverTo(name).name)];
  const time: RedisTime = await openRedisTime(redis.url, names);
  const lived: Lived = { now: script.from, kills: [], failedRounds: 0, slack };
  const down = new Set<Fault['what']>();
  let service: ServiceProcess | undefined;

  const start = async () => {
    service = await startService({ ...stage.env, NOW: instant(new Date(lived.now)) });
  };
  const move = (at: number) => {
    lived.now = at;
    slack.now = at;
  };
  /** What other processes see of a death: its locks run out, and its jobs are found. */
  const bury = async () => {
    service = undefined;
    await slack.settled();
    if (down.has('redis')) return;
    await time.pass(LOCKS_OVER);
    await time.takeOver();
  };

  /** The clock stands until the service has found the way back to Redis. */
  const reconnected = async () => {
    while (service && (await service.order({ at: lived.now, round: true })).kind === 'failed')
      await pause(100);
  };

  async function turn(fault: Fault, isOver: boolean): Promise<void> {
    if (isOver) down.delete(fault.what);
    else down.add(fault.what);
    switch (fault.what) {
      case 'site':
        return stage.vendors.fail(fault.server, isOver ? undefined : fault.how);
      case 'redis':
        if (!isOver) return redis.halt();
        await redis.resume();
        return reconnected();
      case 'archive':
        return isOver ? stage.cluster.resume() : stage.cluster.halt();
      case 'browser':
        return isOver ? stage.browser.mend() : stage.browser.breakDown(service?.pid ?? 0);
      case 'slack':
        slack.isDown = !isOver;
        return;
      case 'process':
        if (isOver) return start();
        await service?.kill();
        return bury();
    }
  }

  /** From the beginning of a round to that of the next. */
  async function live(from: number): Promise<void> {
    move(from);
    // Commands to a queue that is away take long to fail: one is enough.
    if (service === undefined || (down.has('redis') && !isFirst(from))) return;
    const isDead = () => service === undefined || service.isDead();
    const answer = await service.order({ at: from, round: true });
    if (answer.kind === 'failed') lived.failedRounds++;
    if (down.has('redis')) return;
    for (;;) {
      await time.settled(isDead);
      await slack.settled();
      const wait = await time.nextVisit();
      if (isDead() || wait === undefined || lived.now + wait >= from + round) break;
      move(lived.now + Math.max(wait, 1));
      await time.pass(Math.max(wait, 1));
      await service.order({ at: lived.now, round: false });
    }
    if (!isDead()) await time.pass(from + round - lived.now);
  }
  const isFirst = (at: number) =>
    script.outages.some(({ fault, from }) => fault.what === 'redis' && from === at);

  await start();
  try {
    for (let at = script.from; at < script.to; at += round) {
      for (const { from, to, fault } of script.outages) {
        if (to === at) await turn(fault, true);
        if (from === at) await turn(fault, false);
      }
      for (const edit of script.edits)
        if (edit.at === at) stage.vendors.edit(script.targets[edit.target]!.path);
      const living = live(at);
      for (const kill of script.kills.filter(each => each.at === at && service !== undefined)) {
        await pause(kill.after);
        const busy = down.has('redis') ? 0 : await time.underWay();
        await service?.kill();
        lived.kills.push({ at, busy });
        await living;
        await bury();
        await start();
      }
      await living;
      if (service?.isDead()) throw new Error('the service ended by itself');
      told(lived);
    }
    for (let n = 0; n < AFTER && (await isOwing(archive, lived.now)); n++) {
      await live(lived.now + round);
      await pause(PACE);
      told(lived);
    }
    return lived;
  } finally {
    await service?.kill();
    await time.close();
  }
}

async function isOwing(archive: Archive, now: number): Promise<boolean> {
  const pending = await archive.alerts({ state: 'pending', limit: 1 });
  const lanes = await archive.lanesDue(instant(new Date(now)), 1);
  return pending.length > 0 || lanes.length > 0;
}
