import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { type Cluster, startCluster } from './cluster.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Unix socket that answers with the folder of the server's own socket. */
    postgresDoor: string;
  }
}

/** One PostgreSQL for the whole run, started when the first test asks for it and stopped at the end. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'clausewatch-door-'));
  let cluster: Promise<Cluster> | undefined;
  const door = createServer(async asking => {
    asking.on('error', () => undefined);
    cluster ??= startCluster();
    await cluster.then(
      ({ socket }) => asking.end(socket),
      error => asking.end(`failed: ${error.message}`),
    );
  });
  const path = join(folder, 'door');
  await new Promise<void>(resolve => door.listen(path, resolve));
  project.provide('postgresDoor', path);
  return async () => {
    door.close();
    await cluster?.then(each => each.stop()).catch(() => undefined);
    await rm(folder, { recursive: true, force: true });
  };
}
