import type { AddressInfo } from 'node:net';
import { createServer, type Server } from 'node:net';
import { createServer as createTlsServer } from 'node:tls';
import type { Certificate } from './certificate.ts';
import { pageMarkup, policyMarkup } from './policy.ts';

/** A server on 127.0.0.1 that is asked over TLS. */
export interface TlsSite {
  url: string;
  close(): Promise<void>;
}

/** Serves the policy under a certificate. */
export function startTlsSite(certificate: Certificate): Promise<TlsSite> {
  const body = pageMarkup(policyMarkup());
  const server = createTlsServer(certificate, socket => {
    socket.on('error', () => {});
    socket.end(`HTTP/1.1 200 OK\r\ncontent-type: text/html\r\ncontent-length: ${body.length}\r\n\r\n${body}`);
  });
  return listening(server);
}

/** Takes connections and never says a word on them. */
export function startSilentSite(): Promise<TlsSite> {
  return listening(createServer(socket => void socket.on('error', () => {})));
}

async function listening(server: Server): Promise<TlsSite> {
  const sockets = new Set<{ destroy(): void }>();
  server.on('connection', socket => void sockets.add(socket));
  await new Promise<void>(ready => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return {
    url: `https://127.0.0.1:${port}/privacy`,
    close: () =>
      new Promise(closed => {
        server.close(() => closed());
        for (const socket of sockets) socket.destroy();
      }),
  };
}
