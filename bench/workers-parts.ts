import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Archive } from '../src/archive/archive.ts';
import { openPostgresArchive } from '../src/archive/open-postgres.ts';
import { type RunningProcess, startProcess } from '../test/cli/running-service.ts';
import { startSharedRedis } from '../test/cli/shared-redis.ts';
import { startCluster } from '../test/postgres/cluster.ts';

export type Command = 'worker' | 'scheduler' | 'web';

/** What a process says when it is up. */
const UP: Readonly<Record<Command, RegExp>> = {
  worker: /working/,
  scheduler: /scheduling/,
  web: / is on http/,
};

/** One Redis, one PostgreSQL, and the processes of a service that meet there. */
export interface Parts {
  /** The same archive, as the benchmark looks at it. */
  archive: Archive;
  /** Starts a process with a folder of its own, as on a machine of its own, and waits until it is up. */
  begin(command: Command, name: string): Promise<RunningProcess>;
  /** Ends Redis and PostgreSQL, and whatever still runs. */
  close(): Promise<void>;
}

/**
 * @param targetFiles by name, as their YAML
 * @param settings for all processes
 */
export async function openParts(
  targetFiles: Readonly<Record<string, string>>,
  settings: Readonly<Record<string, string>>,
): Promise<Parts> {
  const folder = await mkdtemp(join(tmpdir(), 'clausewatch-bench-'));
  const targets = join(folder, 'targets');
  await mkdir(targets);
  for (const [name, text] of Object.entries(targetFiles))
    await writeFile(join(targets, `${name}.yaml`), text);
  const redis = await startSharedRedis();
  const cluster = await startCluster();
  const url = `postgres:///postgres?host=${encodeURIComponent(cluster.socket)}&user=postgres`;
  const archive = await openPostgresArchive(url, { logKeyFile: join(folder, 'log.key') });
  const running: RunningProcess[] = [];
  const env = {
    DATABASE_URL: url,
    REDIS_URL: redis.url,
    TARGETS_DIR: targets,
    LOG_KEY_FILE: join(folder, 'log.key'),
    PORT: '0',
    PUBLIC_URL: 'http://archive.lutra.example',
    HOST_SPACING: '0',
    HOST_DAILY_READS: '1000000',
    ALLOW_PRIVATE_HOSTS: '127.0.0.0/8,localhost',
    ...settings,
  };
  return {
    archive,
    async begin(command, name) {
      const started = startProcess(command, { ...env, ARCHIVE_DIR: join(folder, name) });
      running.push(started);
      const ended = started.ended.then(code => {
        throw new Error(`${name} ended with ${code} before it was up`);
      });
      await Promise.race([started.logged(UP[command]), ended]);
      ended.catch(() => undefined);
      return started;
    },
    async close() {
      await Promise.all(running.map(each => each.stop('SIGKILL')));
      await archive.close();
      await redis.close();
      await cluster.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
