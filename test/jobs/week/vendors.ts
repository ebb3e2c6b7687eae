import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { answers, type Behaviour, hangs, policy, resets, throttled } from '../../site/behaviours.ts';
import { type Fault, type PlannedTarget, RETRY_AFTER } from './script.ts';

type How = Extract<Fault, { what: 'site' }>['how'];

/** The servers on which all vendors of the week have their documents. */
export interface Vendors {
  /** Where a document is, under a name of its vendor's own. */
  url(target: PlannedTarget): string;
  /** The wording of a document, from now on. */
  edit(path: string): void;
  /** How a server, where there is such a one, fails from now on; undefined: not at all. */
  fail(server: number, how: How | undefined): Promise<void>;
  /** Requests of each path so far. */
  requests: ReadonlyMap<string, number>;
  close(): Promise<void>;
}

const WAYS: Readonly<Record<Exclude<How, 'refuses'>, Behaviour>> = {
  hangs,
  resets,
  throttles: throttled(String(RETRY_AFTER / 1_000), 503),
};

/** Starts as many servers as the targets name. */
export async function openVendors(targets: readonly PlannedTarget[]): Promise<Vendors> {
  const pages = new Map(targets.map(({ path }) => [path, policy({ title: titleOf(path) })]));
  const requests = new Map<string, number>();
  const ways = new Map<number, Behaviour>();
  const count = Math.max(...targets.map(({ server }) => server)) + 1;
  const open = (index: number) =>
    createServer((request, response) => {
      const path = request.url ?? '/';
      requests.set(path, (requests.get(path) ?? 0) + 1);
      const behaviour = ways.get(index) ?? pages.get(path) ?? answers(404);
      behaviour(request, response);
    });
  const servers: (Server | undefined)[] = await Promise.all(
    Array.from({ length: count }, (_, index) => listening(open(index), 0)),
  );
  const ports = servers.map(server => (server!.address() as AddressInfo).port);
  return {
    url: ({ vendor, server, path }) => `http://v${vendor}.vendors.example:${ports[server]}${path}`,
    edit: path => void pages.set(path, policy({ title: titleOf(path), training: edited(path) })),
    async fail(index, how) {
      if (index >= count) return;
      if (how === 'refuses') {
        await closed(servers[index]);
        servers[index] = undefined;
        return;
      }
      servers[index] ??= await listening(open(index), ports[index]!);
      if (how === undefined) {
        ways.delete(index);
        // What hangs hangs no longer.
        servers[index].closeAllConnections();
      } else ways.set(index, WAYS[how]);
    },
    requests,
    close: async () => void (await Promise.all(servers.map(closed))),
  };
}

const titleOf = (path: string): string => `Policy ${path.slice(1).replace('/', ' of vendor ')}`;

/** A material change that names its document, so that no wording comes twice. */
const edited = (path: string): string =>
  `We use the conversations of all people, on every plan, to train our models; this holds for ${path.slice(1)}.`;

function listening(server: Server, port: number): Promise<Server> {
  return new Promise(resolve => server.listen(port, '127.0.0.1', () => resolve(server)));
}

async function closed(server: Server | undefined): Promise<void> {
  await new Promise<void>(resolve => {
    if (server === undefined) return resolve();
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
