import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { complaints, textLength } from './block-limits.ts';

/** How the fake answers one call. `accept-then-…` posts the message and lets the caller know nothing of it. */
export type Answer =
  | { kind: 'ok' }
  | { kind: 'rate-limited'; retryAfter: number }
  | { kind: 'server-error'; status: number }
  | { kind: 'hang' }
  | { kind: 'accept-then-hang' }
  | { kind: 'accept-then-reset' }
  | { kind: 'refuse'; error: string };

/** A message as the channel shows it. */
export interface PostedMessage {
  ts: string;
  channel: string;
  text: string;
  blocks: readonly { readonly type: string; readonly [key: string]: unknown }[] | undefined;
  metadata: { event_type: string; event_payload: Record<string, unknown> } | undefined;
  /** Every form field as it came, `blocks` and `metadata` still JSON text. */
  form: Readonly<Record<string, string>>;
}

export interface FakeSlack {
  /** For `slackApiUrl`, with the closing slash. */
  readonly url: string;
  readonly token: string;
  /** Messages the channel holds, in the order they were accepted. */
  readonly messages: readonly PostedMessage[];
  /** Forms of all calls, accepted or not. */
  readonly calls: readonly Readonly<Record<string, string>>[];
  /** The next calls are answered so, one each; after that with `ok`. */
  script(...answers: readonly Answer[]): void;
  close(): Promise<void>;
}

/**
 * Slack's `chat.postMessage` on 127.0.0.1: checks the token and the block limits as Slack does, keeps what was posted,
 * and misbehaves on demand.
 */
export async function startFakeSlack({ token = 'xoxb-of-the-tests' } = {}): Promise<FakeSlack> {
  const messages: PostedMessage[] = [];
  const calls: Record<string, string>[] = [];
  const script: Answer[] = [];

  const server = createServer(async (request, response) => {
    const form = Object.fromEntries(new URLSearchParams(await body(request)));
    if (request.method !== 'POST' || request.url !== '/api/chat.postMessage') {
      return send(response, { ok: false, error: 'unknown_method' });
    }
    calls.push(form);
    const answer = script.shift() ?? { kind: 'ok' };
    if (answer.kind === 'hang') return;
    if (answer.kind === 'rate-limited') {
      response.writeHead(429, { 'retry-after': String(answer.retryAfter) });
      return response.end();
    }
    if (answer.kind === 'server-error') return response.writeHead(answer.status).end('upstream failure');
    if (answer.kind === 'refuse') return send(response, { ok: false, error: answer.error });
    const refusal = refuse(request.headers.authorization, token, form);
    if (refusal) return send(response, { ok: false, ...refusal });
    const message = posted(form, messages.length);
    messages.push(message);
    if (answer.kind === 'accept-then-hang') return;
    if (answer.kind === 'accept-then-reset') return request.socket.resetAndDestroy();
    send(response, { ok: true, channel: message.channel, ts: message.ts });
  });

  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/api/`,
    token,
    messages,
    calls,
    script: (...answers) => void script.push(...answers),
    close: () =>
      new Promise((resolve, reject) => {
        server.close(error => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}

type Refusal = { error: string; response_metadata?: { messages: string[] } };

function refuse(
  authorization: string | undefined,
  token: string,
  form: Record<string, string>,
): Refusal | undefined {
  if (authorization === undefined) return { error: 'not_authed' };
  if (authorization !== `Bearer ${token}`) return { error: 'invalid_auth' };
  if (!form.channel) return { error: 'channel_not_found' };
  if (!form.text && !form.blocks) return { error: 'no_text' };
  if (form.blocks === undefined) return undefined;
  const blocks = parsed(form.blocks);
  const messages = complaints(blocks).map(line => `[ERROR] ${line}`);
  if (messages.length > 0) return { error: 'invalid_blocks', response_metadata: { messages } };
  return textLength(blocks) > 13_200 ? { error: 'msg_blocks_too_long' } : undefined;
}

function posted(form: Record<string, string>, count: number): PostedMessage {
  return {
    ts: `1739405700.${String(count + 1).padStart(6, '0')}`,
    channel: form.channel ?? '',
    text: form.text ?? '',
    blocks: form.blocks === undefined ? undefined : parsed(form.blocks),
    metadata: form.metadata === undefined ? undefined : parsed(form.metadata),
    form,
  };
}

function parsed<T>(json: string): T | undefined {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

async function body(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

function send(response: ServerResponse, answer: object): void {
  response.writeHead(200, { 'content-type': 'application/json; charset=utf-8' }).end(JSON.stringify(answer));
}
