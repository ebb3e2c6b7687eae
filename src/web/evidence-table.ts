import { html } from 'hono/html';
import type { ArchivedChange, Snapshot } from '../archive/archive.ts';
import { evidenceFileList, screenshotLink } from './evidence-files.ts';
import { inGroups } from './hash-groups.ts';
import type { Html } from './html.ts';
import { day, exactly, time } from './instants.ts';
import type { KeptEvidence } from './kept-evidence.ts';
import { documentPath } from './naming.ts';
import { recordedByInWords } from './theirs.ts';
import { count } from './words.ts';

/** What is shown of a reading: the snapshot and what was kept beside it. */
interface Side {
  snapshot: Snapshot;
  kept: KeptEvidence;
}

type Said = Html | string | undefined;

/** The two readings, item by item. */
export function evidenceTable(
  { before, after, lastReadBefore }: ArchivedChange,
  kept: { before: KeptEvidence; after: KeptEvidence },
): Html {
  const sides: readonly Side[] = [
    { snapshot: before, kept: kept.before },
    { snapshot: after, kept: kept.after },
  ];
  const row = (item: string, of: (snapshot: Snapshot) => Html | string, style = '') =>
    html`<tr><th scope="row">${item}</th>${[before, after].map(snapshot => html`<td class="${style}">${of(snapshot)}</td>`)}</tr>`;
  /** Of what not every reading has; without the row where none has it. */
  const rowOfSome = (item: string, of: (side: Side) => Said, otherwise = 'Not kept') => {
    const said = sides.map(of);
    if (said.every(each => each === undefined)) return '';
    return html`<tr><th scope="row">${item}</th>${said.map(each => html`<td>${each ?? otherwise}</td>`)}</tr>
`;
  };
  return html`<table class="ev"><caption class="vh">The two readings</caption><thead><tr><th scope="col"><span class="vh">Item</span></th><th scope="col">Before</th><th scope="col">After</th></tr></thead><tbody>
${rowOfSome('Picture', ({ kept }) => screenshotLink(kept.files))}${row('First read', ({ capture }) => time(capture.readAt, exactly(capture.readAt)))}
<tr><th scope="row">Last read</th><td>${time(lastReadBefore, exactly(lastReadBefore))}</td><td><a href="${documentPath(after.target)}">In the document’s history</a></td></tr>
${rowOfSome('Recorded by', ({ snapshot: { capture } }) => capture.recorded && recordedByInWords(capture.recorded), 'This archive')}${row('Address', ({ capture }) => html`<code>${capture.finalUrl}</code>`)}
${rowOfSome('Status', ({ snapshot: { capture } }) => (capture.recorded ? undefined : `${capture.status}, ${redirects(capture.hops.length)}`), 'Not known')}
${rowOfSome('Answered from', ({ kept }) => kept.facts.remoteAddress && html`<code>${kept.facts.remoteAddress}</code>`, 'Not known')}${rowOfSome('Certificate', ({ kept }) => certificate(kept.facts), 'None')}${rowOfSome('Consent banner', ({ snapshot }) => consent(snapshot), 'None')}${rowOfSome('Unfolded', ({ snapshot }) => unfolded(snapshot), 'Not known')}${row('Capture, SHA-256', ({ bodyHash }) => inGroups(bodyHash), 'hash')}
${row('Text, SHA-256', ({ documentHash }) => inGroups(documentHash), 'hash')}
${rowOfSome('Browser', ({ snapshot: { capture } }) => (capture.recorded ? undefined : capture.browser), 'None of ours')}
${row('Archived text', ({ id, sequence }) => html`<a href="/snapshots/${id}">Snapshot ${sequence} of this document</a>`)}
${rowOfSome('Files', ({ kept }) => evidenceFileList(kept.files))}${rowOfSome('Not whole', ({ kept }) => missing(kept.facts), 'Nothing missing')}</tbody></table>`;
}

/** Whose certificate the server showed, from whom, and for how long. */
export function certificate({ certificate: found }: KeptEvidence['facts']): Said {
  if (!found) return undefined;
  const { subject, issuer, validFrom, validTo, protocol } = found;
  return html`${subject}, issued by ${issuer}, valid from ${day(validFrom)} to ${day(validTo)}; ${protocol}`;
}

function consent({ capture }: Snapshot): Said {
  if (!capture.consent) return undefined;
  const { rule, refused } = capture.consent;
  return html`${refused ? 'Refused' : 'Met, not refused'} by the rule <code>${rule}</code>`;
}

function unfolded({ capture }: Snapshot): Said {
  if (!capture.unfolded) return undefined;
  const { before, after } = capture.unfolded;
  const more = after - before;
  return more > 0
    ? `${count(after, 'character')} of text, ${count(more, 'character')} of them folded away at first`
    : `${count(after, 'character')} of text, none folded away`;
}

function missing({ missing: parts = [] }: KeptEvidence['facts']): Said {
  if (parts.length === 0) return undefined;
  return html`<ul>${parts.map(({ part, why }) => html`<li>${part}: ${why}</li>`)}</ul>`;
}

/** Hops include the document that answered in the end. */
export function redirects(hops: number): string {
  return hops > 1 ? count(hops - 1, 'redirect') : 'no redirect';
}
