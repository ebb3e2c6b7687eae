import { type ChildProcess, spawn } from 'node:child_process';
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
  const executable = await requireRedisServer();
  const launch = async () => {
    const launched = spawn(executable, options, { stdio: ['ignore', 'pipe', 'ignore'] });
    for await (const chunk of launched.stdout)
      if (String(chunk).includes('Ready to accept connections')) break;
    return launched;
  };
  let server: ChildProcess | undefined = await launch();
  const halt = async () => {
    const gone = server && once(server, 'exit');
    server?.kill('SIGKILL');
    await gone;
    server = undefined;
  };
  return {
    url: `redis://127.0.0.1:${port}`,
    /** The server goes, and all that it held. */
    halt,
    /** One that holds nothing takes its place. */
    async resume() {
      server ??= await launch();
    },
    close: halt,
  };
}
