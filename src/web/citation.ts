import { html } from 'hono/html';
import type { ArchivedChange } from '../archive/archive.ts';
import type { Target } from '../target/target.ts';
import type { Html } from './html.ts';
import { fullName } from './naming.ts';
import { recordedByInWords } from './theirs.ts';
import type { WebWords } from './words/web-words.ts';

/** What to write in a brief or a footnote, so that others find the same two texts again. */
export function citation(
  { id, before, after, lastReadBefore }: ArchivedChange,
  target: Target,
  home: string,
  say: WebWords,
): Html {
  const sources = [before, after].flatMap(({ capture: { recorded } }) =>
    recorded ? [recordedByInWords(recorded, say)] : [],
  );
  const cited = sources.length > 0 ? say.theirs.cited(sources) : '';
  const text = say.change.citation({
    name: fullName(target),
    url: target.url,
    lastRead: say.exactly(lastReadBefore),
    firstRead: say.exactly(after.takenAt),
    id,
    address: `${home}/changes/${id}`,
    before: before.bodyHash,
    after: after.bodyHash,
  });
  return html`<details class="cite" id="citation"><summary>${say.change.cite}</summary><p>${text}${cited}</p><button type="button" id="copy" data-done="${say.change.copied}" hidden>${say.change.copy}</button></details>`;
}
