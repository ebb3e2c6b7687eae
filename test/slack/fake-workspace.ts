import { complaints, textLength } from './block-limits.ts';

type Form = Readonly<Record<string, string>>;
/** What a method answers, as JSON. */
export type Reply = { ok: boolean; error?: string; [field: string]: unknown };

/** A message as the channel shows it. */
export interface PostedMessage {
  ts: string;
  channel: string;
  text: string;
  blocks: readonly { readonly type: string; readonly [key: string]: unknown }[] | undefined;
  metadata: { event_type: string; event_payload: Record<string, unknown> } | undefined;
  /** Set for a reply in a thread. */
  thread?: string;
  /** Whether the reply is shown in the channel too. */
  broadcast: boolean;
  /** How often it was corrected in place. */
  edits: number;
  /** When it was accepted, in milliseconds of the workspace's clock. */
  at: number;
  /** Every form field as it came last, `blocks` and `metadata` still JSON text. */
  form: Form;
}

/** The channels of a workspace and what was posted there, with Slack's rules about both. */
export class FakeWorkspace {
  readonly messages: PostedMessage[] = [];
  readonly #token: string;
  readonly #channels: Readonly<Record<string, string>>;
  readonly #clock: () => Date;
  #last = 0;

  /** @param channels id by name, without the `#`; any other name is taken for its own id */
  constructor(
    token: string,
    channels: Readonly<Record<string, string>>,
    clock: () => Date = () => new Date(),
  ) {
    this.#token = token;
    this.#channels = channels;
    this.#clock = clock;
  }

  answer(method: string, authorization: string | undefined, form: Form): Reply {
    if (authorization === undefined) return { ok: false, error: 'not_authed' };
    if (authorization !== `Bearer ${this.#token}`) return { ok: false, error: 'invalid_auth' };
    switch (method) {
      case 'chat.postMessage':
        return this.#refusal(form) ?? this.#post(form);
      case 'chat.update':
        return this.#refusal(form) ?? this.#update(form);
      case 'conversations.history':
        return this.#list(form, message => message.thread === undefined || message.broadcast);
      case 'conversations.replies':
        return this.#list(form, message => message.thread === form.ts || message.ts === form.ts);
      case 'conversations.list':
        return {
          ok: true,
          channels: Object.entries(this.#channels).map(([name, id]) => ({ name, id })),
          response_metadata: { next_cursor: '' },
        };
      case 'auth.test':
        return { ok: true, team: 'Watchers', user: 'clausewatch', bot_id: 'B0CLAUSE' };
      default:
        return { ok: false, error: 'unknown_method' };
    }
  }

  #refusal(form: Form): Reply | undefined {
    if (!form.channel) return { ok: false, error: 'channel_not_found' };
    if (!form.text && !form.blocks) return { ok: false, error: 'no_text' };
    if (form.blocks === undefined) return undefined;
    const blocks = parsed(form.blocks);
    const messages = complaints(blocks).map(line => `[ERROR] ${line}`);
    if (messages.length > 0) return { ok: false, error: 'invalid_blocks', response_metadata: { messages } };
    return textLength(blocks) > 13_200 ? { ok: false, error: 'msg_blocks_too_long' } : undefined;
  }

  #post(form: Form): Reply {
    const { thread_ts: thread } = form;
    if (thread !== undefined && !this.messages.some(({ ts }) => ts === thread)) {
      return { ok: false, error: 'thread_not_found' };
    }
    const at = this.#clock().getTime();
    this.#last = Math.max(this.#last + 1, at * 1000);
    const digits = String(this.#last);
    const message = {
      ts: `${digits.slice(0, -6)}.${digits.slice(-6)}`,
      channel: this.#idOf(form.channel),
      ...shown(form),
      ...(thread !== undefined && { thread }),
      broadcast: form.reply_broadcast === 'true',
      edits: 0,
      at,
    };
    this.messages.push(message);
    return { ok: true, channel: message.channel, ts: message.ts };
  }

  #update(form: Form): Reply {
    const channel = this.#idOf(form.channel);
    const message = this.messages.find(each => each.ts === form.ts && each.channel === channel);
    if (message === undefined) return { ok: false, error: 'message_not_found' };
    Object.assign(message, shown(form), { edits: message.edits + 1 });
    return { ok: true, channel, ts: message.ts };
  }

  /** Newest first, a page at a time, as `conversations.history` lists them. It takes ids only. */
  #list(form: Form, belongs: (message: PostedMessage) => boolean): Reply {
    const ids = Object.values(this.#channels);
    if (ids.length > 0 && !ids.includes(form.channel ?? '')) return { ok: false, error: 'channel_not_found' };
    const all = this.messages.filter(
      message =>
        message.channel === form.channel && Number(message.ts) > Number(form.oldest ?? 0) && belongs(message),
    );
    const from = Number(form.cursor ?? 0);
    const limit = Number(form.limit ?? 100);
    const page = all.reverse().slice(from, from + limit);
    const isLast = from + limit >= all.length;
    return {
      ok: true,
      messages: page.map(({ ts, text, metadata }) => ({
        ts,
        text,
        ...(form.include_all_metadata === 'true' && { metadata }),
      })),
      has_more: !isLast,
      response_metadata: { next_cursor: isLast ? '' : String(from + limit) },
    };
  }

  #idOf(channel = ''): string {
    return this.#channels[channel.replace(/^#/, '')] ?? channel;
  }
}

function shown(form: Form): Pick<PostedMessage, 'text' | 'blocks' | 'metadata' | 'form'> {
  return {
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
