import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { AlertContent } from '../../src/alert/alert.ts';
import type { Channel, DeliveryError } from '../../src/alert/channel.ts';
import { openSlack } from '../../src/alert/slack.ts';
import type { Telling } from '../../src/alert/telling.ts';
import { type FakeSlack, startFakeSlack } from '../slack/fake-slack.ts';
import { lutraAlert } from './lutra.ts';

let slack: FakeSlack;
beforeEach(async () => {
  slack = await startFakeSlack();
});
afterEach(() => slack.close());

function channel(over: Partial<Parameters<typeof openSlack>[0]> = {}) {
  return openSlack({ token: slack.token, channel: '#privacy', apiUrl: slack.url, ...over });
}

/** Sends the first message of an alert. */
function send(to: Channel, content: AlertContent, signal?: AbortSignal) {
  return headOf(to, content).send({}, signal);
}

function headOf(to: Channel, content = lutraAlert(), over: Partial<Telling & { kind: 'change' }> = {}) {
  return to.posts({ kind: 'change', content, aftermath: [], ...over })[0]!;
}

/** The error that a delivery ends in. */
async function failure(delivery: Promise<unknown>): Promise<DeliveryError> {
  const error = await delivery.then(
    () => expect.unreachable('the delivery succeeded'),
    reason => reason,
  );
  expect(error.name).toBe('DeliveryError');
  return error;
}

describe('a Slack channel', () => {
  it('is named as the outbox names it', () => {
    expect(channel().name).toBe('slack:#privacy');
  });

  it('posts the message once, with blocks, fallback and our id, unfurling nothing, and returns its ts', async () => {
    const receipt = await send(channel(), lutraAlert());
    expect(slack.messages).toHaveLength(1);
    const [message] = slack.messages;
    expect(receipt).toEqual({ ts: message!.ts, channel: '#privacy' });
    expect(message).toMatchObject({
      channel: '#privacy',
      metadata: { event_payload: { alert_id: '7-slack', part: 'head' } },
    });
    expect(message!.text).toMatch(/^▼ Lutra AI, Privacy Policy: /);
    expect(message!.blocks!.map(block => block.type)).toEqual([
      'header',
      'section',
      'rich_text',
      'rich_text',
      'context',
      'actions',
    ]);
    expect(message!.form).toMatchObject({ unfurl_links: 'false', unfurl_media: 'false' });
  });

  it('keeps the order of deliveries', async () => {
    for (const alertId of ['a', 'b', 'c']) await send(channel(), lutraAlert(undefined, { alertId }));
    expect(slack.messages.map(message => message.metadata?.event_payload.alert_id)).toEqual(['a', 'b', 'c']);
  });
});

describe('what is worth another try', () => {
  it('a rate limit, after the time Slack asks for', async () => {
    slack.script({ kind: 'rate-limited', retryAfter: 30 });
    const { failure: why } = await failure(send(channel(), lutraAlert()));
    expect(why).toEqual({ kind: 'retry', taken: 'no', after: 30_000 });
    expect(slack.calls).toHaveLength(1);
  });

  it('a failure of Slack’s own', async () => {
    slack.script({ kind: 'server-error', status: 500 });
    const error = await failure(send(channel(), lutraAlert()));
    expect(error.failure).toEqual({ kind: 'retry', taken: 'perhaps' });
    expect(error.message).toBe('Slack answered with status 500');
    expect(slack.calls).toHaveLength(1);
  });

  it('no answer within the timeout', async () => {
    slack.script({ kind: 'hang' });
    expect((await failure(send(channel({ timeout: 50 }), lutraAlert()))).failure).toEqual({
      kind: 'retry',
      taken: 'unheard',
    });
  });

  it('a connection broken after the message was taken, which may therefore be there twice', async () => {
    slack.script({ kind: 'accept-then-reset' });
    expect((await failure(send(channel(), lutraAlert()))).failure).toEqual({
      kind: 'retry',
      taken: 'perhaps',
    });
    expect(slack.messages).toHaveLength(1);
  });

  it('a Slack that cannot be reached', async () => {
    const gone = await startFakeSlack();
    await gone.close();
    const error = await failure(send(channel({ apiUrl: gone.url }), lutraAlert()));
    expect(error.failure).toEqual({ kind: 'retry', taken: 'no' });
    expect(error.message).toMatch(/^Slack could not be reached: /);
  });

  it('a refusal that is not known to be final', async () => {
    slack.script({ kind: 'refuse', error: 'internal_error' });
    expect((await failure(send(channel(), lutraAlert()))).failure).toEqual({
      kind: 'retry',
      taken: 'perhaps',
    });
  });

  it('a delivery that the caller calls off', async () => {
    slack.script({ kind: 'hang' });
    const off = new AbortController();
    const delivery = failure(send(channel(), lutraAlert(), off.signal));
    off.abort();
    expect((await delivery).failure).toEqual({ kind: 'retry', taken: 'unheard' });
  });
});

describe('refused blocks', () => {
  it('are sent once more as plain text with the address of the change', async () => {
    slack.script({ kind: 'refuse', error: 'invalid_blocks' });
    await send(channel(), lutraAlert());
    expect(slack.calls).toHaveLength(2);
    expect(slack.messages[0]).toMatchObject({
      blocks: undefined,
      metadata: { event_payload: { alert_id: '7-slack', part: 'head' } },
    });
    expect(slack.messages[0]!.text).toMatch(/^▼ Lutra AI, .*UTC\.\nhttp:\/\/localhost:8080\/changes\/7$/);
  });

  it('are final when the plain text is refused too', async () => {
    slack.script({ kind: 'refuse', error: 'invalid_blocks' }, { kind: 'refuse', error: 'invalid_blocks' });
    const { failure: why } = await failure(send(channel(), lutraAlert()));
    expect(why).toEqual({ kind: 'permanent', code: 'invalid_blocks' });
    expect(slack.calls).toHaveLength(2);
  });
});

it('a refusal with a code that nobody foresaw is worth another try', async () => {
  for (const code of ['constructor', 'some_code_of_tomorrow']) {
    slack.script({ kind: 'refuse', error: code });
    const error = await failure(send(channel(), lutraAlert()));
    expect(error.failure).toMatchObject({ kind: 'retry' });
    expect(error.message).toBe(`Slack refused: ${code}`);
  }
});

describe('what only a person can mend', () => {
  it.each([
    ['channel_not_found', /no channel #privacy .* SLACK_CHANNEL/],
    ['not_in_channel', /\/invite/],
    ['is_archived', /#privacy is archived/],
    ['invalid_auth', /SLACK_TOKEN/],
    ['token_revoked', /install the app again/],
    ['account_inactive', /deactivated/],
    ['missing_scope', /chat:write/],
  ])('%s, with a message that says how', async (code, mending) => {
    slack.script({ kind: 'refuse', error: code });
    const error = await failure(send(channel(), lutraAlert()));
    expect(error.failure).toEqual({ kind: 'permanent', code });
    expect(error.message).toMatch(mending);
  });

  it('a token that no request could carry, at once and without telling it', () => {
    for (const token of ['', 'xoxb secret', 'xoxb-secret\n']) {
      expect(() => channel({ token })).toThrow(/^SLACK_TOKEN is empty or holds a space/);
      expect(() => channel({ token })).not.toThrow('secret');
    }
  });

  it('a wrong token, of which the error never tells', async () => {
    const token = 'xoxb-wrong-and-secret';
    const error = await failure(send(channel({ token }), lutraAlert()));
    expect(error.failure).toEqual({ kind: 'permanent', code: 'invalid_auth' });
    expect(JSON.stringify([error.message, error.stack, error.cause])).not.toContain('secret');
  });
});

describe('looking for what may have been posted', () => {
  const BEFORE = '2025-01-01T00:00:00.000Z';

  beforeEach(async () => {
    await slack.close();
    slack = await startFakeSlack({ channels: { privacy: 'C0PRIVACY1', general: 'C0GENERAL1' } });
  });

  it('finds it by our id, by the channel’s name or its id', async () => {
    slack.script({ kind: 'accept-then-reset' });
    await failure(send(channel(), lutraAlert()));
    const [{ ts } = { ts: '' }] = slack.messages;
    const found = { ts, channel: 'C0PRIVACY1' };
    for (const name of ['#privacy', 'privacy', 'C0PRIVACY1'])
      expect(await headOf(channel({ channel: name })).find!({}, BEFORE)).toEqual(found);
    expect(
      await headOf(channel(), lutraAlert(undefined, { alertId: 'c8' })).find!({}, BEFORE),
    ).toBeUndefined();
    expect(await headOf(channel()).find!({}, '2999-01-01T00:00:00.000Z')).toBeUndefined();
  });

  it('goes through all pages of a busy channel', async () => {
    await send(channel(), lutraAlert());
    for (let n = 0; n < 450; n++) await send(channel(), lutraAlert(undefined, { alertId: `c${n}` }));
    expect(await headOf(channel()).find!({}, BEFORE)).toMatchObject({ ts: slack.messages[0]!.ts });
    expect(slack.methods.filter(method => method === 'conversations.history')).toHaveLength(3);
  });

  it('in a thread looks there', async () => {
    const root = await send(channel(), lutraAlert());
    const reply = headOf(channel(), lutraAlert(undefined, { alertId: 'c8' }));
    await reply.send({ thread: root });
    expect(slack.messages[1]).toMatchObject({ thread: root.ts });
    expect(await reply.find!({ thread: root }, BEFORE)).toEqual({
      ts: slack.messages[1]!.ts,
      channel: 'C0PRIVACY1',
    });
    expect(await reply.find!({}, BEFORE)).toBeUndefined();
  });

  it.each([
    [
      'the scope is missing',
      { kind: 'refuse', error: 'missing_scope', needed: 'channels:history' },
      /channels:history/,
    ],
    ['Slack fails', { kind: 'server-error', status: 503 }, /503/],
  ] as const)('leaves it open whether it was taken when %s', async (_, answer, says) => {
    slack.scriptFor('conversations.history', answer);
    const error = await failure(headOf(channel({ channel: 'C0PRIVACY1' })).find!({}, BEFORE));
    expect(error.failure).toEqual({ kind: 'retry', taken: 'perhaps' });
    expect(error.message).toMatch(says);
  });

  it('says so when the app sees no such channel', async () => {
    const error = await failure(headOf(channel({ channel: '#elsewhere' })).find!({}, BEFORE));
    expect(error.message).toMatch(/sees no channel #elsewhere/);
  });
});

describe('a message that was posted', () => {
  it('is corrected in place', async () => {
    const receipt = await send(channel(), lutraAlert());
    await headOf(channel(), lutraAlert(undefined, { vendor: 'Lutra' })).correct!(receipt);
    expect(slack.messages).toHaveLength(1);
    expect(slack.messages[0]).toMatchObject({ edits: 1, text: expect.stringMatching(/^▼ Lutra, /) });
  });

  it('and taken away since cannot be corrected, and a reply to it stands for itself', async () => {
    const gone = { ts: '1.000001', channel: '#privacy' };
    const error = await failure(headOf(channel()).correct!(gone));
    expect(error.failure).toEqual({ kind: 'permanent', code: 'message_not_found' });
    await headOf(channel()).send({ thread: gone });
    expect(slack.messages).toMatchObject([{ broadcast: false }]);
    expect(slack.messages[0]?.thread).toBeUndefined();
  });
});
