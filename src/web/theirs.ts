import { html } from 'hono/html';
import type { Snapshot } from '../archive/archive.ts';
import type { RecordedElsewhere } from '../capture/capture.ts';
import type { Html } from './html.ts';
import { day, exactly, time } from './instants.ts';
import { webAddress } from './naming.ts';

/** Who recorded a text, in a line: what is cited has to name them. */
export function recordedByInWords({ by, collection, path, commit }: RecordedElsewhere): string {
  return `${by} contributors, collection ${collection}, ${path}, version ${commit}`;
}

/** The facts of a text that others recorded, in place of those of a read of our own. */
export function theirFacts(recorded: RecordedElsewhere, address: string): Html {
  const { by, collection, path, commit, at, snapshots } = recorded;
  return html`<dt>Recorded by</dt><dd>${by} contributors, collection ${collection}; not read by this archive</dd>
<dt>Recorded as</dt><dd>${path}, ${time(at, exactly(at))}</dd>
<dt>Version</dt><dd>${linked(address, commit.slice(0, 12))}</dd>
${snapshots.length > 0 && html`<dt>Made from</dt><dd>${snapshots.map(each => html`${linked(each, `${each.split('/').at(-3)} ${each.slice(-40, -28)}`)} `)}</dd>`}`;
}

/** What stands where a page would be shown. */
export function theirText({ id }: Snapshot, { by }: RecordedElsewhere): Html {
  return html`<p class="lede">The page itself was not read by this archive: ${by} extracted this text from it. <a href="/snapshots/${id}/page" download>Save the text as it was recorded</a>, in Markdown.</p>`;
}

/** For how long a document’s history is theirs; nothing where all of it is ours. */
export function theirPart(newest: Snapshot | undefined): Html | undefined {
  const recorded = newest?.capture.recorded;
  if (!newest || !recorded) return undefined;
  const last = day(newest.takenAt);
  return html`<section><h2>Where it comes from</h2><p>What stands in this history up to ${last} was recorded by ${recorded.by} contributors (last as ${recorded.path} in the collection ${recorded.collection}, under ODC-By 1.0) and not read by this archive. Visits up to then are theirs, of which only those are told that recorded something.</p></section>`;
}

function linked(address: string, text: string): Html | string {
  const web = webAddress(address);
  return web ? html`<a href="${web}" rel="noreferrer nofollow">${text}</a>` : html`<code>${text}</code>`;
}
