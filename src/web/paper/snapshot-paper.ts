import { html } from 'hono/html';
import type { Proofs } from '../../archive/bundle/proof-files.ts';
import type { Subject } from '../../archive/bundle/subject.ts';
import { archivedText } from '../archived-text.ts';
import type { Html } from '../html.ts';
import { langAttribute } from '../lang-attribute.ts';
import { closing } from './closing.ts';
import { readingsTable } from './readings-table.ts';
import { SAY } from './say.ts';

type SnapshotSubject = Extract<Subject, { kind: 'snapshot' }>;

/** One reading as it is filed: where and when, by what it can be checked, and the text. */
export function snapshotPaper({ target, readings }: SnapshotSubject, proofs: Proofs): Html {
  const [{ snapshot }] = readings;
  const { document } = snapshot;
  return html`<header class="opening">
<p class="kind">Record of a reading</p>
<h1>${target.vendor}, ${target.document}</h1>
<p class="address">${target.url}</p>
</header>
<dl class="instants">
<div><dt>Read at</dt><dd>${SAY.exactly(snapshot.takenAt)}</dd></div>
<div><dt>Record</dt><dd>Snapshot ${snapshot.sequence} of this document</dd></div>
<div><dt>Part of the page</dt><dd>${SAY.section[document.section]}, ${SAY.clauses(document.clauses.length)}</dd></div>
<div><dt>Language</dt><dd>${SAY.languageName(document.language)}</dd></div>
</dl>
<section class="part"><h2>The text</h2>
<article class="archived"${langAttribute(document.language)}>
${archivedText(document.clauses, SAY)}
</article>
</section>
<section class="part"><h2>The reading</h2>
${readingsTable(readings, proofs)}
</section>
${closing}`;
}
