import type { RichTextBlock, RichTextElement } from '@slack/types';
import { html } from 'hono/html';
import type { Html } from './html.ts';
import { webAddress } from './naming.ts';

/** A rich text block: paragraphs and quotations of styled runs. Kinds of elements that our messages do not use are left out. */
export function richText({ elements }: RichTextBlock): Html {
  return html`${elements.map(part => {
    if (part.type === 'rich_text_section') return html`<p class="sl-b">${part.elements.map(run)}</p>`;
    if (part.type === 'rich_text_quote')
      return html`<blockquote class="sl-b sl-q">${part.elements.map(run)}</blockquote>`;
    return '';
  })}`;
}

function run(element: RichTextElement): Html | string {
  if (element.type === 'link') {
    const text = element.text ?? element.url;
    const address = webAddress(element.url);
    return address === undefined ? text : html`<a href="${address}">${text}</a>`;
  }
  if (element.type !== 'text') return '';
  if (element.style?.bold) return html`<b>${element.text}</b>`;
  return element.style?.strike ? html`<del>${element.text}</del>` : element.text;
}
