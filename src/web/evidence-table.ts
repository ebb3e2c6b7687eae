import { html } from 'hono/html';
import type { ArchivedChange, Snapshot } from '../archive/archive.ts';
import { evidenceFileList, screenshotLink } from './evidence-files.ts';
import { inGroups } from './hash-groups.ts';
import type { Html } from './html.ts';
import type { KeptEvidence } from './kept-evidence.ts';
import { documentPath } from './naming.ts';
import { inEnglish } from './reasons.ts';
import { recordedByInWords } from './theirs.ts';
import type { WebWords } from './words/web-words.ts';

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
  say: WebWords,
): Html {
  const words = say.evidence;
  const sides: readonly Side[] = [
    { snapshot: before, kept: kept.before },
    { snapshot: after, kept: kept.after },
  ];
  const row = (item: string, of: (snapshot: Snapshot) => Html | string, style = '') =>
    html`<tr><th scope="row">${item}</th>${[before, after].map(snapshot => html`<td class="${style}">${of(snapshot)}</td>`)}</tr>`;
  /** Of what not every reading has; without the row where none has it. */
  const rowOfSome = (item: string, of: (side: Side) => Said, otherwise: string) => {
    const said = sides.map(of);
    if (said.every(each => each === undefined)) return '';
    return html`<tr><th scope="row">${item}</th>${said.map(each => html`<td>${each ?? otherwise}</td>`)}</tr>
`;
  };
  return html`<table class="ev"><caption class="vh">${words.twoReadings}</caption><thead><tr><th scope="col"><span class="vh">${words.item}</span></th><th scope="col">${say.before}</th><th scope="col">${say.after}</th></tr></thead><tbody>
${rowOfSome(words.picture, ({ kept }) => screenshotLink(kept.files, say), words.notKept)}${row(words.firstRead, ({ capture }) => say.time(capture.readAt, say.exactly(capture.readAt)))}
<tr><th scope="row">${words.lastRead}</th><td>${say.time(lastReadBefore, say.exactly(lastReadBefore))}</td><td><a href="${documentPath(after.target)}">${words.inHistory}</a></td></tr>
${rowOfSome(say.theirs.recordedByLabel, ({ snapshot: { capture } }) => capture.recorded && recordedByInWords(capture.recorded, say), say.theirs.thisArchive)}${row(words.address, ({ capture }) => html`<code>${capture.finalUrl}</code>`)}
${rowOfSome(words.status, ({ snapshot: { capture } }) => (capture.recorded ? undefined : `${capture.status}, ${redirects(capture.hops.length, say)}`), words.notKnown)}
${rowOfSome(words.answeredFrom, ({ kept }) => kept.facts.remoteAddress && html`<code>${kept.facts.remoteAddress}</code>`, words.notKnown)}${rowOfSome(words.certificate, ({ kept }) => certificate(kept.facts, say), words.noCertificate)}${rowOfSome(words.consent, ({ snapshot }) => consent(snapshot, say), words.noConsent)}${rowOfSome(words.unfolded, ({ snapshot }) => unfolded(snapshot, say), words.notKnown)}${row(words.captureHash, ({ bodyHash }) => inGroups(bodyHash), 'hash')}
${row(words.textHash, ({ documentHash }) => inGroups(documentHash), 'hash')}
${rowOfSome(words.browser, ({ snapshot: { capture } }) => (capture.recorded ? undefined : capture.browser), say.theirs.noBrowser)}
${row(words.archivedText, ({ id, sequence }) => html`<a href="/snapshots/${id}">${words.snapshotOf(sequence)}</a>`)}
${rowOfSome(words.files, ({ kept }) => evidenceFileList(kept.files, say), words.notKept)}${rowOfSome(words.notWhole, ({ kept }) => missing(kept.facts, say), words.nothingMissing)}</tbody></table>`;
}

/** Whose certificate the server showed, from whom, and for how long. */
export function certificate({ certificate: found }: KeptEvidence['facts'], say: WebWords): Said {
  if (!found) return undefined;
  const { subject, issuer, validFrom, validTo, protocol } = found;
  const from = say.day(validFrom);
  return html`${say.evidence.issued({ subject, issuer, from, to: say.day(validTo) })}${say.semicolon}${protocol}`;
}

function consent({ capture }: Snapshot, { evidence }: WebWords): Said {
  if (!capture.consent) return undefined;
  const { rule, refused } = capture.consent;
  return html`${refused ? evidence.refusedBy : evidence.metBy}<code>${rule}</code>`;
}

function unfolded({ capture }: Snapshot, { evidence }: WebWords): Said {
  if (!capture.unfolded) return undefined;
  const { before, after } = capture.unfolded;
  return evidence.unfoldedText(after, after - before);
}

function missing({ missing: parts = [] }: KeptEvidence['facts'], say: WebWords): Said {
  if (parts.length === 0) return undefined;
  return html`<ul>${parts.map(({ part, why }) => html`<li>${inEnglish(`${part}: ${why}`, say)}</li>`)}</ul>`;
}

/** Hops include the document that answered in the end. */
export function redirects(hops: number, { evidence }: WebWords): string {
  return evidence.redirects(hops - 1);
}
