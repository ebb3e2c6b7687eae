import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { complaints } from './block-limits.ts';
import { type FakeSlack, startFakeSlack } from './fake-slack.ts';

let slack: FakeSlack;
beforeEach(async () => {
  slack = await startFakeSlack();
});
afterEach(() => slack.close());

async function post(form: Record<string, string>, token = slack.token): Promise<Record<string, unknown>> {
  const response = await fetch(`${slack.url}chat.postMessage`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}` },
    body: new URLSearchParams(form),
  });
  return (await response.json()) as Record<string, unknown>;
}

describe('the fake Slack', () => {
  it('keeps what is posted, in order', async () => {
    expect(await post({ channel: 'C1', text: 'one' })).toMatchObject({ ok: true, channel: 'C1' });
    await post({ channel: 'C1', text: 'two', blocks: '[{"type":"divider"}]' });
    expect(slack.messages.map(({ text, blocks }) => [text, blocks])).toEqual([
      ['one', undefined],
      ['two', [{ type: 'divider' }]],
    ]);
  });

  it('knows its token', async () => {
    expect(await post({ channel: 'C1', text: 'one' }, 'xoxb-another')).toEqual({
      ok: false,
      error: 'invalid_auth',
    });
    expect(slack.messages).toEqual([]);
  });

  it('refuses what Slack refuses', async () => {
    const section = { type: 'section', text: { type: 'mrkdwn', text: 'x'.repeat(2_900) } };
    const blocks = (value: unknown) => ({ channel: 'C1', text: 'one', blocks: JSON.stringify(value) });
    expect(await post(blocks([{ type: 'banner' }]))).toMatchObject({ error: 'invalid_blocks' });
    expect(await post(blocks(Array(5).fill(section)))).toMatchObject({ error: 'msg_blocks_too_long' });
    expect(await post({ text: 'one' })).toMatchObject({ error: 'channel_not_found' });
    expect(await post({ channel: 'C1' })).toMatchObject({ error: 'no_text' });
  });
});

describe('the block limits', () => {
  const mrkdwn = (text: string) => ({ type: 'mrkdwn', text });
  const plain = (text: string) => ({ type: 'plain_text', text });
  const button = { type: 'button', text: plain('Read'), url: 'https://lutra.example/' };

  it.each([
    ['fifty-one blocks', Array(51).fill({ type: 'divider' })],
    ['a header of 151 characters', [{ type: 'header', text: plain('x'.repeat(151)) }]],
    ['a header in mrkdwn', [{ type: 'header', text: mrkdwn('x') }]],
    ['a section of 3,001 characters', [{ type: 'section', text: mrkdwn('x'.repeat(3_001)) }]],
    ['an empty section', [{ type: 'section', text: mrkdwn('') }]],
    ['a context of eleven elements', [{ type: 'context', elements: Array(11).fill(mrkdwn('x')) }]],
    [
      'a button of 76 characters',
      [{ type: 'actions', elements: [{ ...button, text: plain('x'.repeat(76)) }] }],
    ],
    ['a button that leads nowhere', [{ type: 'actions', elements: [{ ...button, url: 'nowhere' }] }]],
    [
      'an empty run of rich text',
      [
        {
          type: 'rich_text',
          elements: [{ type: 'rich_text_quote', elements: [{ type: 'text', text: '' }] }],
        },
      ],
    ],
  ])('refuse %s', (_, blocks) => {
    expect(complaints(blocks)).toHaveLength(1);
  });

  it('take blocks at their limits', () => {
    expect(
      complaints([
        { type: 'header', text: plain('x'.repeat(150)) },
        { type: 'section', text: mrkdwn('x'.repeat(3_000)) },
        { type: 'actions', elements: [button] },
      ]),
    ).toEqual([]);
  });
});
