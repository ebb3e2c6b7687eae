import { html } from 'hono/html';
import type { Snapshot } from '../../archive/archive.ts';
import type { Target } from '../../target/target.ts';
import { archivedText } from '../archived-text.ts';
import { redirects } from '../evidence-table.ts';
import { inGroups } from '../hash-groups.ts';
import type { Html } from '../html.ts';
import { day, exactly, time } from '../instants.ts';
import { crumbs } from '../layout.ts';
import { documentPath, fullName } from '../naming.ts';
import { count, languageInWords, SECTION_WORDS } from '../words.ts';

export interface SnapshotView {
  snapshot: Snapshot;
  target: Target;
}

/** The text of a document as it stood at one reading, with what is needed to cite and check it. */
export function snapshotPage({ snapshot, target }: SnapshotView): Html {
  const name = fullName(target);
  const { document, takenAt } = snapshot;
  return html`
${crumbs([['Documents', '/targets'], [name, documentPath(snapshot.target)], [`Snapshot ${snapshot.sequence}`]])}
<header class="title"><h1>${name}</h1><p>The text as first read on ${time(takenAt, exactly(takenAt))}.</p></header>
<div class="docgrid">
<article class="archived" aria-label="Archived text"${document.language !== 'und' && html` lang="${document.language}"`}>
${archivedText(document.clauses)}
</article>
<aside class="side-note" aria-label="About this reading">${facts(snapshot)}</aside>
</div>`;
}

function facts({ id, document, capture, bodyHash, documentHash, extractor, takenAt }: Snapshot): Html {
  return html`<section><h2>This reading</h2><dl>
<dt>Read at</dt><dd>${time(capture.readAt, exactly(capture.readAt))}</dd>
<dt>Address</dt><dd><code>${capture.finalUrl}</code></dd>
<dt>Status</dt><dd>${capture.status}, ${redirects(capture.hops.length)}</dd>
<dt>Title of the page</dt><dd>${document.title || 'None'}</dd>
<dt>Part of the page</dt><dd>${SECTION_WORDS[document.section]}, ${count(document.clauses.length, 'clause')}</dd>
<dt>Language</dt><dd>${languageInWords(document.language)}</dd>
<dt>Browser</dt><dd>${capture.browser}, extractor ${extractor}</dd>
<dt>Capture, SHA-256</dt><dd class="hash">${inGroups(bodyHash)}</dd>
<dt>Text, SHA-256</dt><dd class="hash">${inGroups(documentHash)}</dd>
</dl></section>
<section><h2>To be handed on</h2><p><a href="/snapshots/${id}/bundle.zip" download>The evidence of this reading</a>: a ZIP with the page, the text as PDF, the proof that neither was altered, and how to check it without us.</p></section>
<section><h2>To cite a clause</h2><p>Follow the ¶ beside it and copy the address. It leads to this text of ${day(takenAt)}, whatever the page says later.</p></section>`;
}
