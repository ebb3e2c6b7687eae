import { html } from 'hono/html';
import type { Snapshot } from '../archive/archive.ts';
import type { RecordedElsewhere } from '../capture/capture.ts';
import type { Html } from './html.ts';
import { webAddress } from './naming.ts';
import type { WebWords } from './words/web-words.ts';

/** Who recorded a text, in a line: what is cited has to name them. */
export function recordedByInWords(
  { by, collection, path, commit }: RecordedElsewhere,
  { theirs }: WebWords,
): string {
  return theirs.recordedBy({ by, collection, path, commit });
}

/** The facts of a text that others recorded, in place of those of a read of our own. */
export function theirFacts(recorded: RecordedElsewhere, address: string, say: WebWords): Html {
  const { theirs } = say;
  const { by, collection, path, commit, at, snapshots } = recorded;
  return html`<dt>${theirs.recordedByLabel}</dt><dd>${theirs.notRead(by, collection)}</dd>
<dt>${theirs.recordedAs}</dt><dd>${path}, ${say.time(at, say.exactly(at))}</dd>
<dt>${theirs.version}</dt><dd>${linked(address, commit.slice(0, 12))}</dd>
${snapshots.length > 0 && html`<dt>${theirs.madeFrom}</dt><dd>${snapshots.map(each => html`${linked(each, `${each.split('/').at(-3)} ${each.slice(-40, -28)}`)} `)}</dd>`}`;
}

/** What stands where a page would be shown. */
export function theirText({ id }: Snapshot, { by }: RecordedElsewhere, { theirs }: WebWords): Html {
  return html`<p class="lede">${theirs.extracted(by)} <a href="/snapshots/${id}/page" download>${theirs.saveText}</a>${theirs.inMarkdown}</p>`;
}

/** For how long a document’s history is theirs; nothing where all of it is ours. */
export function theirPart(newest: Snapshot | undefined, { theirs, day }: WebWords): Html | undefined {
  const recorded = newest?.capture.recorded;
  if (!newest || !recorded) return undefined;
  const until = day(newest.takenAt);
  return html`<section><h2>${theirs.origin}</h2><p>${theirs.originIs({ ...recorded, until })}</p></section>`;
}

function linked(address: string, text: string): Html | string {
  const web = webAddress(address);
  return web ? html`<a href="${web}" rel="noreferrer nofollow">${text}</a>` : html`<code>${text}</code>`;
}
