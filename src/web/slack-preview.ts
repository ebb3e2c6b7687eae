import type { KnownBlock } from '@slack/types';
import { html } from 'hono/html';
import type { SlackMessage } from '../alert/slack-message.ts';
import type { Html } from './html.ts';
import { webAddress } from './naming.ts';
import { mrkdwn } from './slack-mrkdwn.ts';
import { richText } from './slack-rich-text.ts';

/**
 * A message as a Slack channel shows it, in our own markup and the `.slk` classes of the stylesheet. Knows the blocks that
 * our messages are made of. A message without blocks shows its text.
 * @param time what stands beside the sender's name; nothing where absent
 */
export function slackPreview(message: Shown, time = ''): Html {
  return slackThread([message], time);
}

/** The same with its thread: the first message, and those below it. */
export function slackThread([head, ...replies]: readonly Shown[], time = ''): Html {
  return html`<div class="slk" role="group" aria-label="Message as it looks in Slack">${head && row(head, time)}${
    replies.length > 0 && html`<div class="sl-thread">${replies.map(reply => row(reply, time))}</div>`
  }</div>`;
}

type Shown = Pick<SlackMessage, 'text' | 'blocks'>;

function row({ text, blocks }: Shown, time: string): Html {
  const body = blocks.length > 0 ? blocks.map(block) : html`<p class="sl-b">${mrkdwn(text)}</p>`;
  return html`<div class="sl-row">
<div class="sl-av" aria-hidden="true">C</div>
<div><p class="sl-by">Clausewatch <span>APP</span>${time && html` <time>${time}</time>`}</p>
${body}</div>
</div>`;
}

function block(value: KnownBlock): Html | string {
  switch (value.type) {
    case 'header':
      return html`<p class="sl-h">${value.text.text}</p>`;
    case 'section':
      return value.text ? html`<p class="sl-b">${textObject(value.text)}</p>` : '';
    case 'context':
      return html`<p class="sl-c">${value.elements.map(each => (each.type === 'image' ? '' : textObject(each)))}</p>`;
    case 'rich_text':
      return richText(value);
    case 'divider':
      return html`<hr class="sl-d">`;
    case 'actions':
      return html`<p class="sl-acts">${value.elements.map(each => (each.type === 'button' ? button(each) : ''))}</p>`;
    default:
      return '';
  }
}

function textObject(value: { type: 'mrkdwn' | 'plain_text'; text: string }): Html | string {
  return value.type === 'mrkdwn' ? mrkdwn(value.text) : value.text;
}

function button({ text, url, style }: { text: { text: string }; url?: string; style?: string }): Html {
  const look = style === 'primary' ? 'sl-btn p' : 'sl-btn';
  const address = url === undefined ? undefined : webAddress(url);
  return address === undefined
    ? html`<span class="${look}">${text.text}</span>`
    : html`<a class="${look}" href="${address}">${text.text}</a>`;
}
