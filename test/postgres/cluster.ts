import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chown, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { requirePostgres } from '../../src/machine/required.ts';

/** The server refuses to run as root: Debian's own user does it, who comes with the package. */
const USER = 'postgres';
/** What a crash of the machine would cost is nothing in a test. */
const HASTY = ['fsync', 'full_page_writes', 'synchronous_commit', 'autovacuum'];

export interface Cluster {
  /** Folder of the unix socket, for addresses such as `postgres:///name?host=FOLDER&user=postgres`. */
  socket: string;
  /** The server goes, its data stay. */
  halt(): Promise<void>;
  /** Brings it back. */
  resume(): Promise<void>;
  stop(): Promise<void>;
}

/** Starts a PostgreSQL server of the tests' own, with no port and no password. It ends with this process, also when that is killed. */
export async function startCluster(): Promise<Cluster> {
  const programs = dirname(await requirePostgres());
  const socket = await mkdtemp(join(tmpdir(), 'clausewatch-pg-'));
  const asUser = await servant(socket);
  const data = join(socket, 'data');
  const make = ['-D', data, '-U', 'postgres', '--auth=trust', '--no-sync', '--locale=C.UTF-8', '-E', 'UTF8'];
  const made = spawn(...asUser(join(programs, 'initdb'), make), { stdio: ['ignore', 'ignore', 'pipe'] });
  const [[code], complaints] = await Promise.all([once(made, 'exit'), text(made.stderr)]);
  if (code !== 0) throw new Error(`initdb failed in ${data}: ${complaints}`);

  const settings = ['listen_addresses=', 'max_connections=200', ...HASTY.map(name => `${name}=off`)];
  const options = ['-D', data, '-k', socket, ...settings.flatMap(setting => ['-c', setting])];
  const launch = async () => {
    const launched = spawn(...asUser(join(programs, 'postgres'), options), {
      stdio: ['ignore', 'ignore', 'pipe'],
      detached: true,
    });
    await ready(launched.stderr, launched);
    return launched;
  };
  let server: ChildProcess | undefined = await launch();
  const halt = async () => {
    const gone = server && once(server, 'exit');
    server?.kill('SIGINT');
    await gone;
    server = undefined;
  };
  return {
    socket,
    halt,
    async resume() {
      server ??= await launch();
    },
    async stop() {
      await halt();
      await rm(socket, { recursive: true, force: true });
    },
  };
}

/** How a program is run by whoever may run the server, who gets the folder. */
async function servant(folder: string) {
  if (process.getuid?.() !== 0) return withEnd([]);
  const passwd = spawn('id', ['-u', USER], { stdio: ['ignore', 'pipe', 'ignore'] });
  const uid = Number(await text(passwd.stdout));
  await chown(folder, uid, -1);
  return withEnd([`--reuid=${USER}`, '--clear-groups']);
}

function withEnd(flags: readonly string[]) {
  return (program: string, args: readonly string[]): [string, string[]] =>
    process.platform === 'linux'
      ? ['setpriv', [...flags, '--pdeathsig', 'QUIT', program, ...args]]
      : [program, [...args]];
}

/** The server says on standard error when it takes connections. */
async function ready(said: NodeJS.ReadableStream, server: ReturnType<typeof spawn>): Promise<void> {
  let log = '';
  const isReady = new Promise<void>(resolve => {
    said.on('data', chunk => {
      log = (log + chunk).slice(-4_000);
      if (log.includes('ready to accept connections')) resolve();
    });
  });
  const ended = once(server, 'exit').then(() => {
    throw new Error(`PostgreSQL did not start: ${log}`);
  });
  ended.catch(() => undefined);
  await Promise.race([isReady, ended]);
}
