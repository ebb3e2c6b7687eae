import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Something on this machine that nobody outside is to reach, over TCP and UDP on one port, and all that did. */
export interface InnerService {
  port: number;
  url(path: string): string;
  /** Connections and datagrams. */
  reached(): number;
  /** Paths that were asked for, over HTTP or for a WebSocket. */
  paths: ReadonlySet<string>;
  close(): Promise<void>;
}

export async function startInnerService(host = '127.0.0.1', wanted = 0): Promise<InnerService> {
  let reached = 0;
  const paths = new Set<string>();
  const server = createServer((request, response) => {
    paths.add(request.url ?? '');
    response
      .writeHead(200, { 'content-type': 'text/html', 'access-control-allow-origin': '*' })
      .end('<p>Only for those inside.</p>');
  });
  server.on('connection', () => reached++);
  server.on('upgrade', (request, socket) => {
    paths.add(request.url ?? '');
    socket.end('HTTP/1.1 101 Switching Protocols\r\n\r\n');
  });
  server.listen(wanted, host);
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const datagrams = createSocket('udp4').on('message', () => reached++);
  datagrams.bind(port, host);
  await once(datagrams, 'listening');
  return {
    port,
    url: path => `http://${host}:${port}${path}`,
    reached: () => reached,
    paths,
    async close() {
      datagrams.close();
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
