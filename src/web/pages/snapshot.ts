import { html } from 'hono/html';
import type { Check, Snapshot } from '../../archive/archive.ts';
import type { Target } from '../../target/target.ts';
import { archivedText } from '../archived-text.ts';
import { evidenceFileList, screenshotLink } from '../evidence-files.ts';
import { certificate, redirects } from '../evidence-table.ts';
import { inGroups } from '../hash-groups.ts';
import type { Html } from '../html.ts';
import type { KeptEvidence } from '../kept-evidence.ts';
import { langAttribute } from '../lang-attribute.ts';
import { crumbs } from '../layout.ts';
import { documentPath, fullName } from '../naming.ts';
import { theirFacts, theirText } from '../theirs.ts';
import type { WebWords } from '../words/web-words.ts';

export interface SnapshotView {
  snapshot: Snapshot;
  target: Target;
  kept: KeptEvidence;
  /** The check that took it. */
  check: Check;
}

/** The text of a document as it stood at one reading, with what is needed to cite and check it. */
export function snapshotPage({ snapshot, target, kept, check }: SnapshotView, say: WebWords): Html {
  const words = say.evidence;
  const name = fullName(target);
  const { document, takenAt } = snapshot;
  return html`
${crumbs(
  [
    [say.watched.title, '/targets'],
    [name, documentPath(snapshot.target)],
    [words.snapshot(snapshot.sequence)],
  ],
  say,
)}
<header class="title"><h1>${name}</h1><p>${words.textFirstRead}${say.time(takenAt, say.exactly(takenAt))}.${check.change !== undefined && html` <a href="/changes/${check.change}">${words.changedThen}</a>`}</p></header>
<nav class="jump" aria-label="${say.onThisPage}"><ul><li><a href="#text">${words.text}</a></li><li><a href="#page">${words.page}</a></li>${snapshot.capture.recorded === undefined && html`<li><a href="#headers">${words.serverSaid}</a></li>`}</ul></nav>
<div class="docgrid">
<article class="archived" id="text" aria-label="${words.archived}"${langAttribute(document.language)}>
${archivedText(document.clauses, say)}
</article>
<aside class="side-note" aria-label="${words.aboutReading}">${facts(snapshot, say)}</aside>
</div>
${pageAsArchived(snapshot, kept, say)}
${snapshot.capture.recorded === undefined && serverSaid(snapshot, kept, say)}`;
}

function pageAsArchived(snapshot: Snapshot, { files }: KeptEvidence, say: WebWords): Html {
  const { id, capture } = snapshot;
  const words = say.evidence;
  const picture = screenshotLink(files, say);
  const isPage = capture.contentType === 'text/html';
  return html`<section class="section" id="page" aria-labelledby="page-title"><h2 id="page-title">${words.pageAsArchived}</h2>
${picture && html`<p class="lede">${words.asItLooked}</p>${picture}`}
${
  capture.recorded
    ? theirText(snapshot, capture.recorded, say)
    : isPage
      ? html`<p class="lede">${words.markup} <a href="/snapshots/${id}/page" rel="noopener" target="_blank">${words.openAlone}</a></p>
<iframe class="framed" src="/snapshots/${id}/page" sandbox loading="lazy" title="${words.frame}"></iframe>`
      : html`<p class="lede">${words.aPdf} <a href="/snapshots/${id}/page" download>${words.savePdf}</a></p>`
}</section>`;
}

/** Headers on one page: a hostile server sends thousands. */
const HEADERS_SHOWN = 60;

function serverSaid({ capture }: Snapshot, { facts, files }: KeptEvidence, say: WebWords): Html {
  const words = say.evidence;
  const headers = Object.entries(capture.headers);
  const sealed = certificate(facts, say);
  return html`<section class="section" id="headers" aria-labelledby="headers-title"><h2 id="headers-title">${words.serverSaid}</h2>
<dl class="said">
<dt>${words.askedFor}</dt>${capture.hops.map(({ url, status }) => html`<dd><code>${url}</code> <small>${status}</small></dd>`)}
${facts.remoteAddress && html`<dt>${words.answeredFrom}</dt><dd><code>${facts.remoteAddress}</code></dd>`}
${sealed && html`<dt>${words.certificate}</dt><dd>${sealed}</dd>`}
</dl>
<table class="plain"><caption class="vh">${words.headers}</caption><thead><tr><th scope="col">${words.header}</th><th scope="col">${words.value}</th></tr></thead><tbody>
${headers.slice(0, HEADERS_SHOWN).map(([name, value]) => html`<tr><th scope="row"><code>${name}</code></th><td><code>${value}</code></td></tr>`)}
</tbody></table>
${headers.length > HEADERS_SHOWN && html`<p class="notice">${words.moreHeaders(headers.length - HEADERS_SHOWN)}</p>`}
${evidenceFileList(files, say)}</section>`;
}

function facts(snapshot: Snapshot, say: WebWords): Html {
  const { id, document, capture, bodyHash, documentHash, extractor, takenAt } = snapshot;
  const words = say.evidence;
  return html`<section><h2>${words.thisReading}</h2><dl>
${
  capture.recorded
    ? theirFacts(capture.recorded, capture.url, say)
    : html`<dt>${words.readAt}</dt><dd>${say.time(capture.readAt, say.exactly(capture.readAt))}</dd>
<dt>${words.address}</dt><dd><code>${capture.finalUrl}</code></dd>
<dt>${words.status}</dt><dd>${capture.status}, ${redirects(capture.hops.length, say)}</dd>`
}
<dt>${words.titleOfPage}</dt><dd>${document.title || words.noTitle}</dd>
<dt>${words.part}</dt><dd>${say.section[document.section]}, ${say.clauses(document.clauses.length)}</dd>
<dt>${words.language}</dt><dd>${say.languageName(document.language)}</dd>
<dt>${words.browser}</dt><dd>${words.extractor(capture.browser, extractor)}</dd>
<dt>${words.captureHash}</dt><dd class="hash">${inGroups(bodyHash)}</dd>
<dt>${words.textHash}</dt><dd class="hash">${inGroups(documentHash)}</dd>
</dl></section>
<section><h2>${words.handOn}</h2><p><a href="/snapshots/${id}/bundle.zip" download>${words.handOnLink}</a>${words.handOnWhat}</p></section>
<section><h2>${words.proof}</h2><p>${capture.recorded ? say.theirs.takenIn : words.proofWhat}<code>clausewatch archive verify-bundle</code>${words.proofCheck}</p></section>
<section><h2>${words.citeClause}</h2><p>${words.citeHow(say.day(takenAt))}</p></section>`;
}
