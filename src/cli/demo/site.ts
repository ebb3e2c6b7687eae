import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Edition, policyPage } from './policy.ts';

/** A small site on this machine that shows one edition of the policy until it is told to publish another. */
export interface DemoSite {
  url: string;
  publish(edition: Edition): void;
  close(): Promise<void>;
}

export async function startDemoSite(): Promise<DemoSite> {
  let edition: Edition = 'first';
  let visits = 0;
  const server = createServer((request, response) => {
    const found = request.url === '/privacy';
    response.writeHead(found ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' });
    response.end(found ? policyPage(edition, ++visits) : '<p>There is no such page.</p>');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/privacy`,
    publish(next) {
      edition = next;
    },
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
