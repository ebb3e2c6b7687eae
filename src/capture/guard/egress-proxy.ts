import { Agent, createServer } from 'node:http';
import type { Socket } from 'node:net';
import { RequestError, Server } from 'proxy-chain';
import { CaptureError } from '../capture.ts';
import { admit, type Resolve } from './admission.ts';
import type { Allowance } from './allowance.ts';
import { dial } from './tcp-dial.ts';

export interface PassageOptions {
  allowance: Allowance;
  resolve: Resolve;
  /** Another proxy to go through, `http:`, `https:` or `socks5:`. Hosts are checked all the same. */
  upstream?: string | undefined;
  /** Bytes that may come in, all answers together. */
  limit: number;
}

/** The only way out for one read. */
export interface Passage {
  /** Address of the proxy, on this machine. */
  readonly url: string;
  /** Why what was asked for at this URL never left, or met nobody. */
  failure(url: string): CaptureError | undefined;
  /** `address:port` that answered for the host of this URL; unknown behind an upstream proxy. */
  remoteAddress(url: string): string | undefined;
  /** Ends every connection. */
  close(): Promise<void>;
}

/**
 * Opens an HTTP proxy that connects only to addresses which `admit` lets pass, and to the very ones that were checked. A host is
 * resolved once in a passage. What cannot be reached looks to the client like a network error, never like an answer.
 */
export async function openPassage({ allowance, resolve, upstream, limit }: PassageOptions): Promise<Passage> {
  const admitted = new Map<string, Promise<readonly string[]>>();
  const failures = new Map<string, CaptureError>();
  const remotes = new Map<string, string>();
  const outgoing = new Set<Socket>();
  const tunnels = tunnelEntrance();
  let left = limit;
  let closed = false;

  const proxy = new Server({
    host: '127.0.0.1',
    port: 0,
    async prepareRequestFunction({ request, hostname, port, isHttp }) {
      const place = `${hostname}:${port}`;
      try {
        const addresses = await admittedTo(hostname, port);
        if (upstream !== undefined) return { upstreamProxyUrl: upstream };
        const socket = await dial(hostname, addresses, port);
        failures.delete(place);
        remotes.set(place, `${socket.remoteAddress}:${socket.remotePort}`);
        count(socket, place);
        if (isHttp) return { httpAgent: carrying(socket, request.socket) };
        tunnels.expect(request.socket, socket);
        return { customConnectServer: tunnels.server };
      } catch (error) {
        if (error instanceof CaptureError) failures.set(place, error);
        if (isHttp) request.socket.destroy();
        throw error instanceof CaptureError ? new RequestError(error.message, 502) : error;
      }
    },
  });
  await proxy.listen();

  function admittedTo(host: string, port: number): Promise<readonly string[]> {
    if (left < 0) throw tooLarge(limit);
    const place = `${host}:${port}`;
    const known = admitted.get(place) ?? admit(host, port, resolve, allowance);
    admitted.set(place, known);
    return known;
  }

  function count(socket: Socket, place: string): void {
    if (closed) socket.destroy();
    outgoing.add(socket);
    socket.once('close', () => outgoing.delete(socket));
    // Whoever it is handed to hears of it too; until then nobody does.
    socket.on('error', () => {});
    // Later than the one whose socket it is: a listener for data sets them flowing.
    setImmediate(() =>
      socket.on('data', chunk => {
        left -= chunk.length;
        if (left >= 0) return;
        failures.set(place, tooLarge(limit));
        socket.destroy();
      }),
    );
  }

  return {
    url: `http://127.0.0.1:${proxy.port}`,
    failure: url => failures.get(placeOf(url)),
    remoteAddress: url => remotes.get(placeOf(url)),
    async close() {
      closed = true;
      for (const socket of outgoing) socket.destroy();
      await proxy.close(true);
    },
  };
}

/** As the proxy names the place that a URL is at. */
function placeOf(url: string): string {
  const { hostname, port, protocol } = new URL(url);
  return `${hostname}:${port || (/^(https|wss):$/.test(protocol) ? 443 : 80)}`;
}

function tooLarge(limit: number): CaptureError {
  return new CaptureError(
    'too-large',
    `more than ${Math.round(limit / 1_000_000)} MB came in: it is no page of text`,
  );
}

/** One request's connection. It is not used again: that would need another check of where it leads. */
function carrying(socket: Socket, client: Socket): Agent {
  // Ahead of the listeners of the request, which would answer in the site's place.
  const cut = () => socket.bytesRead === 0 && client.destroy();
  socket.once('error', cut).once('end', cut);
  return Object.assign(new Agent({ keepAlive: false }), { createConnection: () => socket });
}

/** Joins clients with the connections that were made for them. */
function tunnelEntrance() {
  const made = new WeakMap<Socket, Socket>();
  const server = createServer();
  server.removeAllListeners('connection');
  server.on('connection', (client: Socket) => {
    const remote = made.get(client);
    if (remote === undefined || remote.destroyed) return void client.destroy();
    client.pipe(remote).pipe(client);
    client.once('close', () => remote.destroy());
    // What has come is still passed on, unless the connection broke: then the client is to know.
    remote.once('error', () => client.destroy()).once('close', () => client.end());
  });
  return { server, expect: (client: Socket, remote: Socket) => void made.set(client, remote) };
}
