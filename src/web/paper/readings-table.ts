import { html } from 'hono/html';
import type { Proofs } from '../../archive/bundle/proof-files.ts';
import type { Reading } from '../../archive/bundle/subject.ts';
import type { Proof } from '../../archive/log/proof.ts';
import { redirects } from '../evidence-table.ts';
import { inGroups } from '../hash-groups.ts';
import type { Html } from '../html.ts';
import { recordedByInWords } from '../theirs.ts';
import { SAY } from './say.ts';

const ROLES = { before: 'Before', after: 'After', snapshot: 'This reading' } as const;

type Said = Html | string | undefined;

/** What identifies each reading, side by side. Addresses are text: a paper leads nowhere. */
export function readingsTable(readings: readonly Reading[], proofs: Proofs): Html {
  const row = (item: string, of: (reading: Reading) => Said, otherwise = 'Not recorded') =>
    html`<tr><th scope="row">${item}</th>${readings.map(reading => html`<td>${of(reading) ?? otherwise}</td>`)}</tr>
`;
  return html`<table class="readings"><thead><tr><th></th>${readings.map(({ role }) => html`<th scope="col">${ROLES[role]}</th>`)}</tr></thead><tbody>
${row('Read at', ({ snapshot }) => SAY.exactly(snapshot.capture.readAt))}${row('Address that answered', ({ snapshot }) => snapshot.capture.finalUrl)}${row('Status', ({ snapshot: { capture } }) => (capture.recorded ? undefined : `${capture.status}, ${redirects(capture.hops.length, SAY)}`))}${row('Answered from', ({ facts }) => facts?.remoteAddress)}${row('Certificate', certificate, 'None recorded')}${row('Read with', ({ snapshot: { capture, extractor } }) => (capture.recorded ? SAY.theirs.notOurRead(recordedByInWords(capture.recorded, SAY)) : `${capture.browser}, extractor ${extractor}`))}${row('SHA-256 of the page', ({ snapshot }) => hash(snapshot.bodyHash))}${row('SHA-256 of the text', ({ snapshot }) => hash(snapshot.documentHash))}${row('Entry in the log', reading => entry(proofs.get(reading.role)))}</tbody></table>`;
}

function entry(proof: Proof | undefined): Said {
  if (!proof) return undefined;
  const origin = proof.checkpoint.slice(0, proof.checkpoint.indexOf('\n'));
  return `No. ${proof.index + 1} of ${origin}`;
}

function certificate({ facts }: Reading): Said {
  if (!facts?.certificate) return undefined;
  const { subject, issuer, validFrom, validTo } = facts.certificate;
  return SAY.evidence.issued({ subject, issuer, from: SAY.day(validFrom), to: SAY.day(validTo) });
}

const hash = (sum: string) => html`<span class="hash">${inGroups(sum)}</span>`;
