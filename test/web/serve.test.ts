import { Hono } from 'hono';
import { expect, it } from 'vitest';
import { serveWeb } from '../../src/web/serve.ts';

const app = new Hono().get('/', c => c.text('here'));

it('listens on a free port and says where', async () => {
  const serving = await serveWeb(app, { port: 0, host: '127.0.0.1' });
  expect(serving.url).toMatch(/^http:\/\/localhost:\d+$/);
  expect(await (await fetch(serving.url.replace('localhost', '127.0.0.1'))).text()).toBe('here');
  await serving.close();
  await expect(fetch(serving.url.replace('localhost', '127.0.0.1'))).rejects.toThrow();
});

it('says what to do when the port is taken', async () => {
  const first = await serveWeb(app, { port: 0, host: '127.0.0.1' });
  const port = Number(new URL(first.url).port);
  await expect(serveWeb(app, { port, host: '127.0.0.1' })).rejects.toThrow(
    `The web archive cannot listen on 127.0.0.1:${port}: another program does. Stop it, or choose another port with PORT.`,
  );
  await first.close();
});

it('says so when the machine has no such address', async () => {
  await expect(serveWeb(app, { port: 0, host: '192.0.2.1' })).rejects.toThrow('Set HOST to one it has');
});
