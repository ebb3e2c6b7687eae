import { html } from 'hono/html';
import type { ArchivedChange } from '../archive/archive.ts';
import type { Target } from '../target/target.ts';
import type { Html } from './html.ts';
import { exactly } from './instants.ts';
import { recordedByInWords } from './theirs.ts';

/** What to write in a brief or a footnote, so that others find the same two texts again. */
export function citation(
  { id, before, after, lastReadBefore }: ArchivedChange,
  { vendor, document, url }: Target,
  home: string,
): Html {
  const sources = [before, after].flatMap(({ capture: { recorded } }) =>
    recorded ? [recordedByInWords(recorded)] : [],
  );
  const theirs = sources.length === 0 ? '' : ` Text recorded by ${sources.join('; and by ')}.`;
  const text = `${vendor}, ${document}, ${url}. Text as last read on ${exactly(lastReadBefore)}, and as first read changed on ${exactly(after.takenAt)}. Archived by Clausewatch as change ${id}, ${home}/changes/${id}. SHA-256 of the captures: ${before.bodyHash} and ${after.bodyHash}.${theirs}`;
  return html`<details class="cite" id="citation"><summary>Cite this change</summary><p>${text}</p><button type="button" id="copy" hidden>Copy</button></details>`;
}
