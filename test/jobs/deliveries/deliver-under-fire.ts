import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { startPrivateRedis } from '../../../jobs/private-redis.ts';
import { openSqliteArchive } from '../../../src/archive/open-sqlite.ts';
import { requireRedisServer } from '../../../src/machine/required.ts';
import { startFakeSlack } from '../../slack/fake-slack.ts';
import { oweAlerts } from './owing.ts';
import { type Impatience, randomFaults } from './random-faults.ts';
import { whatIsWrong } from './what-is-wrong.ts';

const WORKER = fileURLToPath(new URL('delivery-worker.ts', import.meta.url));
const WORKERS = 2;
/** Milliseconds that the workers wait for Slack's answer. */
const PATIENCE = 500;

export interface Fire {
  channels: number;
  documents: number;
  kills: number;
  /** Milliseconds between two kills, on average. */
  pace: number;
  /** Milliseconds within which all must be delivered. */
  within: number;
  told?: (delivered: number, owed: number, killed: number) => void;
}

export interface Outcome {
  alerts: number;
  messages: number;
  killed: number;
  seconds: number;
  answers: ReadonlyMap<string, number>;
  impatient: readonly Impatience[];
  wrong: readonly string[];
}

/**
 * Has two workers deliver alerts to many channels of a Slack that fails every third call, and to one that is gone, while one of them
 * after the other is killed; then looks at what came of it.
 */
export async function deliverUnderFire({
  channels,
  documents,
  kills,
  pace,
  within,
  told,
}: Fire): Promise<Outcome> {
  const directory = await mkdtemp(join(tmpdir(), 'clausewatch-fire-'));
  await using closing = new AsyncDisposableStack();
  closing.defer(() => rm(directory, { recursive: true, force: true }));
  const redis = closing.adopt(
    await startPrivateRedis(await requireRedisServer(), join(directory, 'redis')),
    each => each.close(),
  );
  const names = Array.from({ length: channels }, (_, n) => `C0CHANNEL${String(n).padStart(2, '0')}`);
  const ids = [...names, 'C0CHANNELGONE'];
  const slack = closing.adopt(
    await startFakeSlack({ channels: Object.fromEntries(ids.map(id => [id.toLowerCase(), id])) }),
    each => each.close(),
  );
  const { behaviour, counts, impatient } = randomFaults(PATIENCE);
  slack.behave(behaviour);
  const archive = closing.adopt(await openSqliteArchive(directory), each => each.close());
  const outbox = ids.map(id => `slack:${id}`);
  const lanes = await oweAlerts(archive, outbox, documents);
  const owed = [...lanes.values()].flat().length;

  const env = {
    PATH: process.env.PATH,
    REDIS_SOCKET: redis.address.kind === 'socket' ? redis.address.path : '',
    ARCHIVE_DIR: directory,
    SLACK_URL: slack.url,
    CHANNELS: ids.join(','),
    PATIENCE: String(PATIENCE),
    STORM: '10',
    LOG_LEVEL: process.env.LOG_LEVEL,
  };
  const workers: ChildProcess[] = [];
  const start = async (n: number) => {
    const worker = spawn(process.execPath, [WORKER], { env, stdio: ['ignore', 'pipe', 'inherit'] });
    workers[n] = worker;
    await once(worker.stdout!, 'data');
  };
  closing.defer(async () => {
    for (const worker of workers) worker.kill('SIGKILL');
  });
  const began = Date.now();
  await Promise.all(Array.from({ length: WORKERS }, (_, n) => start(n)));

  let killed = 0;
  let nextKill = Date.now() + pace * Math.random();
  for (;;) {
    const pending = await archive.lanesDue(new Date().toISOString(), 5_000);
    const open = await archive.alerts({ state: 'pending', limit: owed });
    told?.(owed - open.length, owed, killed);
    if (open.length === 0 && pending.length === 0) break;
    if (Date.now() - began > within) break;
    if (killed < kills && Date.now() >= nextKill) {
      const n = Math.floor(Math.random() * WORKERS);
      workers[n]!.kill('SIGKILL');
      await once(workers[n]!, 'exit');
      killed++;
      await start(n);
      nextKill = Date.now() + pace * 2 * Math.random();
    }
    await pause(100);
  }
  return {
    alerts: owed,
    messages: slack.messages.length,
    killed,
    seconds: (Date.now() - began) / 1_000,
    answers: counts,
    impatient,
    wrong: await whatIsWrong(archive, lanes, slack.messages),
  };
}
