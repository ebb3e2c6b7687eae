import { html } from 'hono/html';
import type { Check, Snapshot } from '../../archive/archive.ts';
import type { Target } from '../../target/target.ts';
import { archivedText } from '../archived-text.ts';
import { evidenceFileList, screenshotLink } from '../evidence-files.ts';
import { certificate, redirects } from '../evidence-table.ts';
import { inGroups } from '../hash-groups.ts';
import type { Html } from '../html.ts';
import { day, exactly, time } from '../instants.ts';
import type { KeptEvidence } from '../kept-evidence.ts';
import { crumbs } from '../layout.ts';
import { documentPath, fullName } from '../naming.ts';
import { theirFacts, theirText } from '../theirs.ts';
import { count, languageInWords, SECTION_WORDS } from '../words.ts';

export interface SnapshotView {
  snapshot: Snapshot;
  target: Target;
  kept: KeptEvidence;
  /** The check that took it. */
  check: Check;
}

/** The text of a document as it stood at one reading, with what is needed to cite and check it. */
export function snapshotPage({ snapshot, target, kept, check }: SnapshotView): Html {
  const name = fullName(target);
  const { document, takenAt } = snapshot;
  return html`
${crumbs([['Documents', '/targets'], [name, documentPath(snapshot.target)], [`Snapshot ${snapshot.sequence}`]])}
<header class="title"><h1>${name}</h1><p>The text as first read on ${time(takenAt, exactly(takenAt))}.${check.change !== undefined && html` <a href="/changes/${check.change}">What changed then</a>`}</p></header>
<nav class="jump" aria-label="On this page"><ul><li><a href="#text">Text</a></li><li><a href="#page">Page</a></li>${snapshot.capture.recorded === undefined && html`<li><a href="#headers">What the server said</a></li>`}</ul></nav>
<div class="docgrid">
<article class="archived" id="text" aria-label="Archived text"${document.language !== 'und' && html` lang="${document.language}"`}>
${archivedText(document.clauses)}
</article>
<aside class="side-note" aria-label="About this reading">${facts(snapshot)}</aside>
</div>
${pageAsArchived(snapshot, kept)}
${snapshot.capture.recorded === undefined && serverSaid(snapshot, kept)}`;
}

function pageAsArchived(snapshot: Snapshot, { files }: KeptEvidence): Html {
  const { id, capture } = snapshot;
  const picture = screenshotLink(files);
  const isPage = capture.contentType === 'text/html';
  return html`<section class="section" id="page" aria-labelledby="page-title"><h2 id="page-title">The page as it was archived</h2>
${picture && html`<p class="lede">As it looked in the browser; the picture opens whole.</p>${picture}`}
${
  capture.recorded
    ? theirText(snapshot, capture.recorded)
    : isPage
      ? html`<p class="lede">Its markup, without what runs or would be fetched from elsewhere. <a href="/snapshots/${id}/page" rel="noopener" target="_blank">Open it alone</a></p>
<iframe class="framed" src="/snapshots/${id}/page" sandbox loading="lazy" title="The page as archived, without scripts"></iframe>`
      : html`<p class="lede">A PDF. <a href="/snapshots/${id}/page" download>Save it as it was archived</a></p>`
}</section>`;
}

/** Headers on one page: a hostile server sends thousands. */
const HEADERS_SHOWN = 60;

function serverSaid({ capture }: Snapshot, { facts, files }: KeptEvidence): Html {
  const headers = Object.entries(capture.headers);
  const sealed = certificate(facts);
  return html`<section class="section" id="headers" aria-labelledby="headers-title"><h2 id="headers-title">What the server said</h2>
<dl class="said">
<dt>Asked for</dt>${capture.hops.map(({ url, status }) => html`<dd><code>${url}</code> <small>${status}</small></dd>`)}
${facts.remoteAddress && html`<dt>Answered from</dt><dd><code>${facts.remoteAddress}</code></dd>`}
${sealed && html`<dt>Certificate</dt><dd>${sealed}</dd>`}
</dl>
<table class="plain"><caption class="vh">Headers of the answer</caption><thead><tr><th scope="col">Header</th><th scope="col">Value</th></tr></thead><tbody>
${headers.slice(0, HEADERS_SHOWN).map(([name, value]) => html`<tr><th scope="row"><code>${name}</code></th><td><code>${value}</code></td></tr>`)}
</tbody></table>
${headers.length > HEADERS_SHOWN && html`<p class="notice">And ${count(headers.length - HEADERS_SHOWN, 'more header')}.</p>`}
${evidenceFileList(files)}</section>`;
}

function facts({ id, document, capture, bodyHash, documentHash, extractor, takenAt }: Snapshot): Html {
  return html`<section><h2>This reading</h2><dl>
${
  capture.recorded
    ? theirFacts(capture.recorded, capture.url)
    : html`<dt>Read at</dt><dd>${time(capture.readAt, exactly(capture.readAt))}</dd>
<dt>Address</dt><dd><code>${capture.finalUrl}</code></dd>
<dt>Status</dt><dd>${capture.status}, ${redirects(capture.hops.length)}</dd>`
}
<dt>Title of the page</dt><dd>${document.title || 'None'}</dd>
<dt>Part of the page</dt><dd>${SECTION_WORDS[document.section]}, ${count(document.clauses.length, 'clause')}</dd>
<dt>Language</dt><dd>${languageInWords(document.language)}</dd>
<dt>Browser</dt><dd>${capture.browser}, extractor ${extractor}</dd>
<dt>Capture, SHA-256</dt><dd class="hash">${inGroups(bodyHash)}</dd>
<dt>Text, SHA-256</dt><dd class="hash">${inGroups(documentHash)}</dd>
</dl></section>
<section><h2>To be handed on</h2><p><a href="/snapshots/${id}/bundle.zip" download>The evidence of this reading</a>: a ZIP with the page, the text as PDF, the proof that neither was altered, and how to check it without us.</p></section>
<section><h2>Proof</h2><p>${capture.recorded ? 'That this text was taken in' : 'This visit'} is an entry in the signed log of all visits, which shows whether anything was altered since. The ZIP holds the proof; <code>clausewatch archive verify-bundle</code> checks it without this archive.</p></section>
<section><h2>To cite a clause</h2><p>Follow the ¶ beside it and copy the address. It leads to this text of ${day(takenAt)}, whatever the page says later.</p></section>`;
}
