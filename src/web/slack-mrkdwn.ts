import { html } from 'hono/html';
import type { Html } from './html.ts';

/** What our messages use of mrkdwn: `<address|label>`, `*bold*`, `~strike~`. The longest match of a kind never crosses a line. */
const MARKUP =
  /<(https?:[^>|\s]*)(?:\|([^>\n]*))?>|(?<![\p{L}\p{N}])(?:\*([^*\n]+)\*|~([^~\n]+)~)(?![\p{L}\p{N}])/gu;

/** One line or several of mrkdwn as Slack would show it. Lines that begin with `>` are quoted. */
export function mrkdwn(text: string): Html {
  const lines = text.split('\n').map(line => {
    const quoted = /^(?:>|&gt;)\s?(.*)$/.exec(line);
    return quoted ? html`<span class="sl-q">${inline(quoted[1]!)}</span>` : inline(line);
  });
  return html`${lines.map((line, index) => (index === 0 ? line : html`<br>${line}`))}`;
}

function inline(text: string): Html {
  const parts: unknown[] = [];
  let end = 0;
  for (const match of text.matchAll(MARKUP)) {
    const [whole, address, label, bold, strike] = match;
    parts.push(unescaped(text.slice(end, match.index)));
    if (address !== undefined)
      parts.push(html`<a href="${unescaped(address)}">${unescaped(label ?? address)}</a>`);
    else if (bold !== undefined) parts.push(html`<b>${inline(bold)}</b>`);
    else parts.push(html`<del>${inline(strike!)}</del>`);
    end = match.index + whole.length;
  }
  parts.push(unescaped(text.slice(end)));
  return html`${parts}`;
}

/** Slack's three entities, and no other. */
function unescaped(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}
