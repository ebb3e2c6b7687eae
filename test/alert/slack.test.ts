import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { DeliveryError } from '../../src/alert/channel.ts';
import { openSlack } from '../../src/alert/slack.ts';
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
    const receipt = await channel().deliver(lutraAlert());
    expect(slack.messages).toHaveLength(1);
    const [message] = slack.messages;
    expect(receipt).toEqual({ ts: message!.ts });
    expect(message).toMatchObject({
      channel: '#privacy',
      metadata: { event_payload: { alert_id: '7-slack' } },
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
    for (const alertId of ['a', 'b', 'c']) await channel().deliver(lutraAlert(undefined, { alertId }));
    expect(slack.messages.map(message => message.metadata?.event_payload.alert_id)).toEqual(['a', 'b', 'c']);
  });
});

describe('what is worth another try', () => {
  it('a rate limit, after the time Slack asks for', async () => {
    slack.script({ kind: 'rate-limited', retryAfter: 30 });
    const { failure: why } = await failure(channel().deliver(lutraAlert()));
    expect(why).toEqual({ kind: 'retry', after: 30_000 });
    expect(slack.calls).toHaveLength(1);
  });

  it('a failure of Slack’s own', async () => {
    slack.script({ kind: 'server-error', status: 500 });
    const error = await failure(channel().deliver(lutraAlert()));
    expect(error.failure).toEqual({ kind: 'retry' });
    expect(error.message).toBe('Slack answered with status 500');
    expect(slack.calls).toHaveLength(1);
  });

  it('no answer within the timeout', async () => {
    slack.script({ kind: 'hang' });
    expect((await failure(channel({ timeout: 50 }).deliver(lutraAlert()))).failure).toEqual({
      kind: 'retry',
    });
  });

  it('a connection broken after the message was taken, which may therefore be there twice', async () => {
    slack.script({ kind: 'accept-then-reset' });
    expect((await failure(channel().deliver(lutraAlert()))).failure).toEqual({ kind: 'retry' });
    expect(slack.messages).toHaveLength(1);
  });

  it('a Slack that cannot be reached', async () => {
    const gone = await startFakeSlack();
    await gone.close();
    const error = await failure(channel({ apiUrl: gone.url }).deliver(lutraAlert()));
    expect(error.failure).toEqual({ kind: 'retry' });
    expect(error.message).toMatch(/^Slack could not be reached: /);
  });

  it('a refusal that is not known to be final', async () => {
    slack.script({ kind: 'refuse', error: 'internal_error' });
    expect((await failure(channel().deliver(lutraAlert()))).failure).toEqual({ kind: 'retry' });
  });

  it('a delivery that the caller calls off', async () => {
    slack.script({ kind: 'hang' });
    const off = new AbortController();
    const delivery = failure(channel().deliver(lutraAlert(), off.signal));
    off.abort();
    expect((await delivery).failure).toEqual({ kind: 'retry' });
  });
});

describe('refused blocks', () => {
  it('are sent once more as plain text with the address of the change', async () => {
    slack.script({ kind: 'refuse', error: 'invalid_blocks' });
    await channel().deliver(lutraAlert());
    expect(slack.calls).toHaveLength(2);
    expect(slack.messages[0]).toMatchObject({
      blocks: undefined,
      metadata: { event_payload: { alert_id: '7-slack' } },
    });
    expect(slack.messages[0]!.text).toMatch(/^▼ Lutra AI, .*UTC\.\nhttp:\/\/localhost:8080\/changes\/7$/);
  });

  it('are final when the plain text is refused too', async () => {
    slack.script({ kind: 'refuse', error: 'invalid_blocks' }, { kind: 'refuse', error: 'invalid_blocks' });
    const { failure: why } = await failure(channel().deliver(lutraAlert()));
    expect(why).toEqual({ kind: 'permanent', code: 'invalid_blocks' });
    expect(slack.calls).toHaveLength(2);
  });
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
    const error = await failure(channel().deliver(lutraAlert()));
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
    const error = await failure(channel({ token }).deliver(lutraAlert()));
    expect(error.failure).toEqual({ kind: 'permanent', code: 'invalid_auth' });
    expect(JSON.stringify([error.message, error.stack, error.cause])).not.toContain('secret');
  });
});
