import { html } from 'hono/html';
import type { ArchivedChange, Snapshot } from '../archive/archive.ts';
import type { Html } from './html.ts';
import { exactly, time } from './instants.ts';
import { documentPath } from './naming.ts';
import { count } from './words.ts';

/** The two readings, item by item. */
export function evidenceTable({ before, after, lastReadBefore }: ArchivedChange): Html {
  const row = (item: string, of: (snapshot: Snapshot) => Html | string, style = '') =>
    html`<tr><th scope="row">${item}</th>${[before, after].map(snapshot => html`<td class="${style}">${of(snapshot)}</td>`)}</tr>`;
  return html`<table class="ev"><caption class="vh">The two readings</caption><thead><tr><th scope="col"><span class="vh">Item</span></th><th scope="col">Before</th><th scope="col">After</th></tr></thead><tbody>
${row('First read', ({ capture }) => time(capture.readAt, exactly(capture.readAt)))}
<tr><th scope="row">Last read</th><td>${time(lastReadBefore, exactly(lastReadBefore))}</td><td><a href="${documentPath(after.target)}">In the document’s history</a></td></tr>
${row('Address', ({ capture }) => html`<code>${capture.finalUrl}</code>`)}
${row('Status', ({ capture }) => `${capture.status}, ${redirects(capture.hops.length)}`)}
${row('Capture, SHA-256', ({ bodyHash }) => inGroups(bodyHash), 'hash')}
${row('Text, SHA-256', ({ documentHash }) => inGroups(documentHash), 'hash')}
${row('Browser', ({ capture }) => capture.browser)}
${row('Archived text', ({ id, sequence }) => html`<a href="/snapshots/${id}">Snapshot ${sequence} of this document</a>`)}
</tbody></table>`;
}

/** Hops include the document that answered in the end. */
export function redirects(hops: number): string {
  return hops > 1 ? count(hops - 1, 'redirect') : 'no redirect';
}

/** A hash in groups of eight, which the eye can compare. */
export function inGroups(hash: string): string {
  return hash.replace(/(.{8})(?=.)/g, '$1 ');
}
