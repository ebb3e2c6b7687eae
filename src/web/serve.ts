import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import type { Hono } from 'hono';

export interface Serving {
  /** Where the archive is reached from this machine, without a slash at the end. */
  url: string;
  /** Stops listening and waits for answers under way. */
  close(): Promise<void>;
}

/** @throws Error saying what to change where the address cannot be had. Whoever asks listens there only later. */
export async function assertListenable(at: { port: number; host: string }): Promise<void> {
  const server = createServer().listen(at.port, at.host);
  try {
    await once(server, 'listening');
  } catch (error) {
    throw new Error(inWords((error as NodeJS.ErrnoException).code, at), { cause: error });
  } finally {
    server.close();
  }
}

/**
 * Listens and answers.
 * @param at port 0 takes a free one
 * @throws Error saying what to change where the address cannot be had
 */
export async function serveWeb(app: Hono, at: { port: number; host: string }): Promise<Serving> {
  const server = createAdaptorServer({ fetch: app.fetch });
  server.listen(at.port, at.host);
  try {
    await once(server, 'listening');
  } catch (error) {
    throw new Error(inWords((error as NodeJS.ErrnoException).code, at), { cause: error });
  }
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://${reachable(at.host)}:${port}`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close(error => (error ? reject(error) : resolve()));
        if ('closeIdleConnections' in server) server.closeIdleConnections();
      }),
  };
}

function inWords(code: string | undefined, { port, host }: { port: number; host: string }): string {
  switch (code) {
    case 'EADDRINUSE':
      return `The web archive cannot listen on ${host}:${port}: another program does. Stop it, or choose another port with PORT.`;
    case 'EACCES':
      return `The web archive may not listen on port ${port}: ports below 1024 need rights we do not have. Choose another with PORT.`;
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
    case 'EINVAL':
      return `The web archive cannot listen on ${host}: this machine has no such address. Set HOST to one it has, such as 127.0.0.1.`;
    default:
      return `The web archive cannot listen on ${host}:${port} (${code ?? 'unknown reason'}).`;
  }
}

/** An address that listens everywhere is not one to visit. */
function reachable(host: string): string {
  if (host === '127.0.0.1' || host === '0.0.0.0' || host === '::' || host === '::1') return 'localhost';
  return host.includes(':') ? `[${host}]` : host;
}
