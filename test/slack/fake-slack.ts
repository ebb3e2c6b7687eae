import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { FakeWorkspace, type PostedMessage, type Reply } from './fake-workspace.ts';

export type { PostedMessage } from './fake-workspace.ts';

/**
 * How the fake answers one call. `accept-then-…` does what was asked and lets the caller know nothing of it; `accept-late` does it
 * only after so many milliseconds, when the caller may have gone.
 */
export type Answer =
  | { kind: 'ok' }
  | { kind: 'rate-limited'; retryAfter: number }
  | { kind: 'server-error'; status: number }
  | { kind: 'hang' }
  | { kind: 'accept-then-hang' }
  | { kind: 'accept-then-reset' }
  | { kind: 'accept-then-error'; status: number }
  | { kind: 'accept-late'; after: number }
  | { kind: 'refuse'; error: string; needed?: string };

/** Chooses the answer to a call; undefined for an honest one. */
export type Behaviour = (method: string, form: Readonly<Record<string, string>>) => Answer | undefined;

export interface FakeSlack {
  /** For `slackApiUrl`, with the closing slash. */
  readonly url: string;
  readonly token: string;
  /** Messages the channels hold, in the order they were accepted. */
  readonly messages: readonly PostedMessage[];
  /** Forms of all calls of `chat.postMessage`, accepted or not. */
  readonly calls: readonly Readonly<Record<string, string>>[];
  /** The methods of all calls, in order. */
  readonly methods: readonly string[];
  /** The next calls of `chat.postMessage` are answered so, one each; after that as `behave` says. */
  script(...answers: readonly Answer[]): void;
  /** The same of another method. */
  scriptFor(method: string, ...answers: readonly Answer[]): void;
  behave(behaviour: Behaviour): void;
  /** Resolves when this many messages are there. */
  holds(count: number): Promise<void>;
  close(): Promise<void>;
}

export interface FakeSlackOptions {
  token?: string;
  /** Ids of channels by name. Where there are any, history is only given by id, as Slack does. */
  channels?: Readonly<Record<string, string>>;
  /** What `auth.test` says the token may do. */
  scopes?: string;
  port?: number;
  /** By which messages are dated. */
  clock?: () => Date;
}

/** Slack's Web API on 127.0.0.1, as far as we use it: keeps to Slack's rules, and misbehaves on demand. */
export async function startFakeSlack({
  token = 'xoxb-of-the-tests',
  channels = {},
  scopes = 'chat:write,channels:history,channels:read',
  port = 0,
  clock,
}: FakeSlackOptions = {}): Promise<FakeSlack> {
  const workspace = new FakeWorkspace(token, channels, clock);
  const calls: Record<string, string>[] = [];
  const methods: string[] = [];
  const scripts = new Map<string, Answer[]>();
  const waiting: { count: number; tell: () => void }[] = [];
  let behaviour: Behaviour = () => undefined;

  const server = createServer(async (request, response) => {
    const form = Object.fromEntries(new URLSearchParams(await body(request)));
    const method = /^\/api\/([\w.]+)$/.exec(request.url ?? '')?.[1] ?? '';
    methods.push(method);
    if (method === 'chat.postMessage') calls.push(form);
    response.setHeader('x-oauth-scopes', scopes);
    const carryOut = (): Reply => {
      const reply = workspace.answer(method, request.headers.authorization, form);
      for (const { count, tell } of waiting) if (workspace.messages.length >= count) tell();
      return reply;
    };
    const answer = scripts.get(method)?.shift() ?? behaviour(method, form) ?? { kind: 'ok' };
    switch (answer.kind) {
      case 'ok':
        return send(response, carryOut());
      case 'hang':
        return;
      case 'rate-limited':
        return response.writeHead(429, { 'retry-after': String(answer.retryAfter) }).end();
      case 'server-error':
        return response.writeHead(answer.status).end('upstream failure');
      case 'refuse': {
        const { error, needed } = answer;
        return send(response, { ok: false, error, ...(needed && { needed }) });
      }
      case 'accept-then-hang':
        carryOut();
        return;
      case 'accept-then-reset':
        carryOut();
        return request.socket.resetAndDestroy();
      case 'accept-then-error':
        carryOut();
        return response.writeHead(answer.status).end('upstream failure');
      case 'accept-late':
        return setTimeout(() => send(response, carryOut()), answer.after);
    }
  });

  await new Promise<void>(resolve => server.listen(port, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/`,
    token,
    messages: workspace.messages,
    calls,
    methods,
    script: (...answers) => addTo(scripts, 'chat.postMessage', answers),
    scriptFor: (method, ...answers) => addTo(scripts, method, answers),
    behave: chosen => {
      behaviour = chosen;
    },
    holds: count =>
      new Promise(tell => {
        if (workspace.messages.length >= count) tell();
        else waiting.push({ count, tell });
      }),
    close: () =>
      new Promise((resolve, reject) => {
        server.close(error => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}

function addTo(scripts: Map<string, Answer[]>, method: string, answers: readonly Answer[]): void {
  scripts.set(method, [...(scripts.get(method) ?? []), ...answers]);
}

async function body(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

function send(response: ServerResponse, answer: object): void {
  response.writeHead(200, { 'content-type': 'application/json; charset=utf-8' }).end(JSON.stringify(answer));
}
