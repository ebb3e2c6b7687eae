import { once } from 'node:events';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { Server } from 'proxy-chain';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Resolve } from '../../../src/capture/guard/admission.ts';
import { allowance } from '../../../src/capture/guard/allowance.ts';
import { openPassage, type Passage, type PassageOptions } from '../../../src/capture/guard/egress-proxy.ts';
import { type InnerService, startInnerService } from './inner-service.ts';

let inner: InnerService;
let passages: Passage[];
beforeEach(async () => {
  inner = await startInnerService();
  passages = [];
});
afterEach(async () => {
  for (const passage of passages) await passage.close();
  await inner.close();
});

/** What a name server says, one answer after the other; the last one stays. */
function answering(...answers: string[]): { resolve: Resolve; asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    async resolve(name) {
      asked.push(name);
      const next = answers.length > 1 ? answers.shift() : answers[0];
      if (next === undefined) throw new Error('ENOTFOUND');
      return [next];
    },
  };
}

async function open(options: Partial<PassageOptions> & { allow?: string[] } = {}): Promise<Passage> {
  const { allow = [], ...rest } = options;
  const passage = await openPassage({
    allowance: allowance(allow),
    resolve: answering().resolve,
    limit: 1_000_000,
    ...rest,
  });
  passages.push(passage);
  return passage;
}

/** All that comes back for bytes sent to the proxy as they are. */
async function say(passage: Passage, head: string): Promise<string> {
  const socket = connect(Number(new URL(passage.url).port), '127.0.0.1');
  socket.on('error', () => {});
  socket.write(`${head} HTTP/1.1\r\nHost: lutra.example\r\nConnection: close\r\n\r\n`);
  return text(socket).catch(() => '');
}
/** Asks for a path of a host through a tunnel, with one connection. */
async function tunnel(passage: Passage, place: string, path: string): Promise<string> {
  const socket = connect(Number(new URL(passage.url).port), '127.0.0.1');
  socket.on('error', () => {});
  socket.write(`CONNECT ${place} HTTP/1.1\r\nHost: ${place}\r\n\r\n`);
  const [head] = (await once(socket, 'data')) as [Buffer];
  if (!head.toString().startsWith('HTTP/1.1 200')) return head.toString();
  socket.write(`GET ${path} HTTP/1.1\r\nHost: ${place}\r\nConnection: close\r\n\r\n`);
  return text(socket);
}

describe('the proxy', () => {
  const spellings = [
    '127.0.0.1',
    '127.1',
    '0x7f.1',
    '2130706433',
    '017700000001',
    '[::ffff:127.0.0.1]',
    '[::ffff:7f00:1]',
    'user:word@127.0.0.1',
    'localhost',
    'localhost.',
    '127.0.0.1.',
  ];
  it.each(spellings)('lets nobody reach this machine as %s, by no method', async host => {
    const passage = await open();
    for (const head of [
      `CONNECT ${host}:${inner.port}`,
      `GET http://${host}:${inner.port}/`,
      `POST http://${host}:${inner.port}/`,
      `GET ws://${host}:${inner.port}/`,
      `GET https://${host}:${inner.port}/`,
      `GET /latest`,
    ]) {
      expect(await say(passage, head)).not.toContain('Only for those inside');
    }
    expect(inner.reached()).toBe(0);
  });

  it('carries plain requests and tunnels to what is let in', async () => {
    const passage = await open({ allow: [`127.0.0.1:${inner.port}`] });
    expect(await say(passage, `GET ${inner.url('/plain')}`)).toContain('Only for those inside');
    expect(await tunnel(passage, `127.0.0.1:${inner.port}`, '/tunnel')).toContain('Only for those inside');
    expect([...inner.paths]).toEqual(['/plain', '/tunnel']);
    expect(passage.failure(inner.url('/'))).toBeUndefined();
    expect(passage.remoteAddress(inner.url('/'))).toBe(`127.0.0.1:${inner.port}`);
  });

  it('says which host it refused, and why', async () => {
    const passage = await open({ resolve: answering('10.1.2.3').resolve });
    expect(await tunnel(passage, 'inward.example:443', '/')).toContain('502');
    expect(passage.failure('https://inward.example/privacy')).toMatchObject({
      reason: 'guarded',
      message: expect.stringContaining(
        'inward.example was not asked: its address 10.1.2.3 is a private address',
      ),
    });
  });

  it('never stands in for a site: a plain request that cannot be carried ends without an answer', async () => {
    const passage = await open({ allow: ['127.0.0.1'] });
    const { port } = inner;
    await inner.close();
    expect(await say(passage, `GET http://127.0.0.1:${port}/`)).toBe('');
    expect(passage.failure(`http://127.0.0.1:${port}/`)).toMatchObject({ reason: 'refused' });
    expect(await say(passage, 'GET http://unknown.example/')).toBe('');
    expect(passage.failure('http://unknown.example/')).toMatchObject({ reason: 'dns' });
    inner = await startInnerService();
  });

  it('tells no more of a failure once the host was reached', async () => {
    const { resolve } = answering('127.0.0.1');
    const passage = await open({ resolve, allow: ['127.0.0.1'] });
    const { port } = inner;
    await inner.close();
    await say(passage, `GET http://lutra.example:${port}/`);
    expect(passage.failure(`http://lutra.example:${port}/`)).toBeDefined();
    inner = await startInnerService('127.0.0.1', port);
    await say(passage, `GET http://lutra.example:${port}/`);
    expect(passage.failure(`http://lutra.example:${port}/`)).toBeUndefined();
  });
});

describe('a name whose address changes', () => {
  let secret: InnerService;
  beforeEach(async () => {
    // Another address of this machine, on the same port; only the first is let in.
    secret = await startInnerService('127.0.0.3', inner.port);
  });
  afterEach(() => secret.close());

  it('is asked for once: what was checked is what is connected to, for as long as a read lasts', async () => {
    const { resolve, asked } = answering('127.0.0.1', '127.0.0.3');
    const passage = await open({ resolve, allow: ['127.0.0.1'] });
    const place = `rebinding.example:${inner.port}`;
    await tunnel(passage, place, '/1');
    await tunnel(passage, place, '/2');
    await say(passage, `GET http://${place}/3`);
    expect([...inner.paths]).toEqual(['/1', '/2', '/3']);
    expect(asked).toEqual(['rebinding.example']);
    expect(secret.reached()).toBe(0);
  });

  it('is refused by the read that is told the other one', async () => {
    const { resolve } = answering('127.0.0.1', '127.0.0.3');
    const place = `rebinding.example:${inner.port}`;
    await tunnel(await open({ resolve, allow: ['127.0.0.1'] }), place, '/1');
    expect(await tunnel(await open({ resolve, allow: ['127.0.0.1'] }), place, '/2')).toContain('127.0.0.3');
    expect(secret.reached()).toBe(0);
  });
});

describe('a passage', () => {
  it('ends when more comes in than a page can need', async () => {
    const passage = await open({ allow: ['127.0.0.1'], limit: 100 });
    await tunnel(passage, `127.0.0.1:${inner.port}`, '/');
    expect(passage.failure(inner.url('/'))).toMatchObject({ reason: 'too-large' });
    expect(await say(passage, `GET ${inner.url('/again')}`)).toBe('');
    expect([...inner.paths]).toEqual(['/']);
  });

  it('leads through another proxy, and checks the host before that one hears of it', async () => {
    const heard: string[] = [];
    const upstream = new Server({
      port: 0,
      host: '127.0.0.1',
      prepareRequestFunction: ({ hostname, username, password }) => {
        heard.push(`${username}:${password}@${hostname}`);
        return {};
      },
    });
    await upstream.listen();
    const passage = await open({
      allow: [`127.0.0.1:${inner.port}`],
      upstream: `http://lutra:otter@127.0.0.1:${upstream.port}`,
    });
    expect(await say(passage, `GET ${inner.url('/plain')}`)).toContain('Only for those inside');
    expect(await tunnel(passage, `127.0.0.1:${inner.port}`, '/tunnel')).toContain('Only for those inside');
    expect(await tunnel(passage, '10.0.0.1:443', '/')).toContain('a private address');
    expect(heard).toEqual(['lutra:otter@127.0.0.1', 'lutra:otter@127.0.0.1']);
    await upstream.close(true);
  });

  it('that is closed leaves no connection', async () => {
    const passage = await open({ allow: ['127.0.0.1'] });
    const socket = connect(Number(new URL(passage.url).port), '127.0.0.1');
    socket.write(`CONNECT 127.0.0.1:${inner.port} HTTP/1.1\r\n\r\n`);
    await once(socket, 'data');
    const ended = once(socket, 'close');
    await passage.close();
    await ended;
    passages = [];
  });
});
