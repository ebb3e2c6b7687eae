import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Webhook } from 'standardwebhooks';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { DeliveryError } from '../../../src/alert/channel.ts';
import type { Telling } from '../../../src/alert/telling.ts';
import { webhookPayload } from '../../../src/alert/webhook/payload.ts';
import { openWebhook } from '../../../src/alert/webhook/webhook.ts';
import { lutraAlert, objectionByMail, trainingByDefault } from '../lutra.ts';

const SECRET = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';
type Answer = (response: ServerResponse) => unknown;

let received: { headers: IncomingHttpHeaders; body: string }[];
let answer: Answer;
let url: string;
let close: () => void;

beforeEach(async () => {
  received = [];
  answer = response => response.writeHead(204).end();
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    received.push({ headers: request.headers, body });
    answer(response);
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`;
  close = () => {
    server.close();
    server.closeAllConnections();
  };
});
afterEach(() => close());

const clock = () => new Date();
const change: Telling = {
  kind: 'change',
  content: lutraAlert([trainingByDefault, objectionByMail]),
  aftermath: [],
};
const send = (telling: Telling = change, signal?: AbortSignal) =>
  openWebhook({ name: 'webhook:test', url, secret: SECRET, clock, timeout: 200 })
    .posts(telling)[0]!
    .send({}, signal);
const failure = async (): Promise<DeliveryError> =>
  send().then(
    () => expect.unreachable('it was delivered'),
    error => error,
  );

describe('a webhook', () => {
  it('is sent what changed, signed so that the specification’s own library believes it', async () => {
    await send();
    const [{ headers, body }] = received as [(typeof received)[0]];
    const payload = webhookPayload.parse(JSON.parse(body));
    expect(payload).toMatchObject({
      version: 1,
      type: 'change',
      id: '7-slack',
      vendor: 'Lutra AI',
      direction: 'less-control',
      findings: [{ before: { clause: 13 }, summary: trainingByDefault.summary }, { topic: 'opt-out' }],
    });
    const verifier = new Webhook(SECRET);
    expect(verifier.verify(body, headers as Record<string, string>)).toEqual(JSON.parse(body));
    expect(() =>
      verifier.verify(body.replace('Lutra', 'Corvid'), headers as Record<string, string>),
    ).toThrow();
  });

  it('knows a repeated message by its id', async () => {
    await send();
    await send();
    expect(received.map(({ headers }) => headers['webhook-id'])).toEqual(['7-slack', '7-slack']);
  });

  it('is sent notices, too', async () => {
    const notice = { kind: 'storm', since: '2025-02-13T00:06:00.000Z' } as const;
    await send({ kind: 'notice', id: 'n-storm', notice, told: [] });
    expect(webhookPayload.parse(JSON.parse(received[0]!.body))).toEqual({
      version: 1,
      type: 'notice',
      id: 'n-storm',
      notice,
    });
  });

  it.each<[string, Answer, object]>([
    [
      'is busy',
      response => response.writeHead(429, { 'retry-after': '7' }).end(),
      { kind: 'retry', taken: 'perhaps', after: 7_000 },
    ],
    ['is away', response => response.writeHead(503).end(), { kind: 'retry', taken: 'perhaps' }],
    ['does not answer', () => undefined, { kind: 'retry', taken: 'unheard' }],
    ['breaks the connection', response => response.socket?.destroy(), { kind: 'retry', taken: 'unheard' }],
    ['is gone', response => response.writeHead(410).end(), { kind: 'permanent', code: '410' }],
    [
      'leads elsewhere',
      response => response.writeHead(302, { location: 'http://127.0.0.1:1/' }).end(),
      { kind: 'permanent', code: '302' },
    ],
  ])('that %s is tried again later, or given up', async (_, answers, expected) => {
    answer = answers;
    const error = await failure();
    expect(error.failure).toEqual(expected);
    expect(JSON.stringify([error.message, error.stack])).not.toContain('whsec');
    expect(received).toHaveLength(1);
  });

  it('that asks to wait until a date is left alone until then', async () => {
    answer = response =>
      response.writeHead(503, { 'retry-after': new Date(Date.now() + 60_000).toUTCString() }).end();
    const { failure: why } = await failure();
    expect(why.kind === 'retry' && why.after).toBeGreaterThan(50_000);
  });
});
