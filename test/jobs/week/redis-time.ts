import { setTimeout as pause } from 'node:timers/promises';
import { Queue, Worker } from 'bullmq';
import { Redis } from 'ioredis';

const PREFIX = 'clausewatch';
/** The queue keeps when a delayed job is due in the upper bits of its score, in milliseconds. */
const SHIFT = 0x1000;
/** Longer than any job's lock. */
export const LOCKS_OVER = 61_000;

/**
 * Whatever expires does so sooner; but for the pace of a queue, which its workers keep to by a timer of their own. What is delayed is
 * due sooner. Gives the queues and the jobs that are due by that.
 */
const SOONER = `
  local passed, now = tonumber(ARGV[2]), tonumber(ARGV[3])
  local due = {}
  for _, key in ipairs(redis.call('KEYS', ARGV[1])) do
    if key:find(':delayed$') then
      for _, job in ipairs(redis.call('ZRANGE', key, 0, -1)) do
        local score = tonumber(redis.call('ZINCRBY', key, -passed * ${SHIFT}, job))
        if score <= now * ${SHIFT} then due[#due + 1] = key; due[#due + 1] = job end
      end
    elseif not key:find(':limiter$') then
      local left = redis.call('PTTL', key)
      if left > 0 then redis.call('PEXPIRE', key, math.max(0, left - passed)) end
    end
  end
  return due`;

/** What Redis keeps by its own clock follows the simulated one: it cannot be told another time, so its things are dated nearer. */
export interface RedisTime {
  /** Waits until nothing is under way, nor could be without waiting; or until `over` holds. */
  settled(over: () => boolean): Promise<void>;
  /** Jobs that are under way. */
  underWay(): Promise<number>;
  /** Milliseconds until the next visit that was put off is to be tried again. */
  nextVisit(): Promise<number | undefined>;
  /** Lets time pass. */
  pass(milliseconds: number): Promise<void>;
  /** Does what other workers do in the time after one has died: finds its jobs and takes them over. */
  takeOver(): Promise<void>;
  close(): Promise<void>;
}

export async function openRedisTime(url: string, names: readonly string[]): Promise<RedisTime> {
  const redis = new Redis(url, { maxRetriesPerRequest: null, retryStrategy: () => 50 });
  const connection = { url, maxRetriesPerRequest: null, retryStrategy: () => 50 };
  const queues = names.map(name => new Queue(name, { connection, prefix: PREFIX }));
  const finders = names.map(
    name => new Worker(name, undefined, { connection, prefix: PREFIX, autorun: false }),
  );
  redis.on('error', () => undefined);
  for (const each of queues) each.on('error', () => undefined);
  for (const each of finders) each.on('error', () => undefined);
  const key = (name: string, part: string) => `${PREFIX}:${name}:${part}`;

  async function isSettled(): Promise<boolean> {
    const asked = redis.multi();
    for (const name of names)
      asked.llen(key(name, 'active')).llen(key(name, 'wait')).exists(key(name, 'limiter'));
    const counts = ((await asked.exec()) ?? []).map(([, count]) => Number(count));
    return names.every((_, n) => {
      const [active, waiting, limited] = counts.slice(n * 3);
      return active === 0 && (waiting === 0 || limited === 1);
    });
  }

  return {
    async settled(over) {
      while (!over() && !(await isSettled())) await pause(5);
    },
    async underWay() {
      return (await Promise.all(queues.map(queue => queue.getActiveCount()))).reduce((a, b) => a + b, 0);
    },
    async nextVisit() {
      const [, score] = await redis.zrange(key('check-page', 'delayed'), '0', '0', 'WITHSCORES');
      return score === undefined ? undefined : Math.max(0, Math.floor(Number(score) / SHIFT) - Date.now());
    },
    async pass(milliseconds) {
      const args = [`${PREFIX}:*`, String(milliseconds), String(Date.now())];
      const due = (await redis.eval(SOONER, 0, ...args)) as string[];
      for (const queue of queues) {
        const its = due.filter((_, n) => n % 2 === 1 && due[n - 1] === key(queue.name, 'delayed'));
        // A worker may have been quicker.
        for (const id of its) await (await queue.getJob(id))?.promote().catch(() => undefined);
      }
    },
    async takeOver() {
      // The first look suspects what has no lock, the second is sure.
      for (const finder of [...finders, ...finders]) {
        await redis.del(key(finder.name, 'stalled-check'));
        // biome-ignore lint/complexity/useLiteralKeys: private, and just what a worker's timer calls
        await finder['moveStalledJobsToWait']();
      }
    },
    async close() {
      await Promise.all([...finders, ...queues].map(each => each.close()));
      redis.disconnect();
    },
  };
}
