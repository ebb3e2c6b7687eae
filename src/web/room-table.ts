import { html } from 'hono/html';
import { bytes } from '../words/bytes.ts';
import type { Html } from './html.ts';
import type { Counted } from './room.ts';
import type { WebWords } from './words/web-words.ts';

/** What the archive takes up, largest first. */
export function roomTable(counted: Counted | undefined, say: WebWords): Html {
  const words = say.operations;
  return html`<section class="section" aria-labelledby="room"><h2 id="room">${words.room}</h2>
${counted ? tableOf(counted, say) : html`<p class="lede">${words.beingCounted}</p>`}</section>`;
}

function tableOf({ at, held: { blobs, rows } }: Counted, say: WebWords): Html {
  const words = say.operations;
  const all = blobs.reduce((sum, { bytes }) => sum + bytes, 0);
  return html`<p class="lede">${words.roomSum(bytes(all), say.number(rows.checks ?? 0))} ${words.countedAt(say.time(at))}</p>
<table class="plain"><thead><tr><th scope="col">${words.what}</th><th scope="col">${words.files}</th><th scope="col">${words.takes}</th></tr></thead><tbody>
${blobs.map(
  ({ kind, count, bytes: taken }) =>
    html`<tr><th scope="row">${kind === 'body' ? words.pages : kind === 'unnamed' ? words.unnamed : html`<code>${kind}</code>`}</th><td class="num">${say.number(count)}</td><td class="num">${bytes(taken)}</td></tr>`,
)}
</tbody></table>`;
}
