import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { pageMarkup, policyMarkup } from '../test/site/policy.ts';
import { benchPages } from './pages.ts';

/**
 * A site in a process of its own, so that its work is not counted: serves each page under `/<name>`, a short policy under `/policy`,
 * and for everything that the pages embed answers 404 at once; with `?after=MS` it takes its time. It is every host of 127.0.0.0/8,
 * as Linux has them. Says its port to its parent.
 */
const pages = new Map(benchPages().map(({ name, body }) => [`/${name}`, body]));
pages.set('/policy', Buffer.from(pageMarkup(policyMarkup())));
const server = createServer(async (request, response) => {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://site');
  const body = pages.get(pathname);
  const headers = { 'content-type': 'text/html; charset=utf-8' };
  if (body === undefined) return void response.writeHead(404, headers).end();
  await setTimeout(Number(searchParams.get('after')));
  response.writeHead(200, headers).end(body);
});
server.on('connection', socket => {
  if (!socket.localAddress?.startsWith('127.')) socket.destroy();
});
server.listen(0, '0.0.0.0', () => process.send?.((server.address() as AddressInfo).port));
process.on('disconnect', () => process.exit());
