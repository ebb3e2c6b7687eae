import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { benchPages } from './pages.ts';

/**
 * A site in a process of its own, so that its work is not counted: serves each page under `/<name>`, and for everything that
 * the pages embed answers 404 at once. Says its port to its parent.
 */
const pages = new Map(benchPages().map(({ name, body }) => [`/${name}`, body]));
const server = createServer((request, response) => {
  const body = pages.get(request.url?.split('?')[0] ?? '');
  const headers = { 'content-type': 'text/html; charset=utf-8' };
  if (body === undefined) return void response.writeHead(404, headers).end();
  response.writeHead(200, headers).end(body);
});
server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port));
process.on('disconnect', () => process.exit());
