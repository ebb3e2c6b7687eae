import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { requireRedisServer } from '../../src/machine/required.ts';

/** A redis-server on a port of this machine, as an operator would run it. */
export async function startSharedRedis() {
  const taken = createServer().listen(0, '127.0.0.1');
  await once(taken, 'listening');
  const { port } = taken.address() as AddressInfo;
  taken.close();
  await once(taken, 'close');
  const options = [
    '--port',
    String(port),
    '--bind',
    '127.0.0.1',
    '--save',
    '',
    '--maxmemory-policy',
    'noeviction',
  ];
  const server = spawn(await requireRedisServer(), options, { stdio: ['ignore', 'pipe', 'ignore'] });
  const gone = once(server, 'exit');
  for await (const chunk of server.stdout) if (String(chunk).includes('Ready to accept connections')) break;
  return {
    url: `redis://127.0.0.1:${port}`,
    close: async () => {
      server.kill();
      await gone;
    },
  };
}
