import { html } from 'hono/html';
import { DIRECTION_IN_WORDS, SEVERITY_IN_WORDS, topicsInWords } from '../alert/in-words.ts';
import { DIRECTIONS, SEVERITIES, TOPICS } from '../finding/finding.ts';
import type { Html } from './html.ts';
import type { OverviewFilter } from './loads/overview.ts';

/** Asks which findings are shown. Folded while all are. */
export function filterForm(filter: OverviewFilter): Html {
  const { below: _, ...asked } = filter;
  const { vendor, topic, direction, severity } = asked;
  const isNarrowed = Object.keys(asked).length > 0;
  return html`<details class="narrow"${isNarrowed ? html` open` : ''}><summary>Narrow the list</summary>
<form class="asof" method="get" action="/" aria-label="Narrow the list">
<label>Vendor<input type="text" name="vendor" value="${vendor ?? ''}" maxlength="100" placeholder="any"></label>
${choice('topic', 'Topic', TOPICS, topic, each => topicsInWords([each]))}
${choice('direction', 'For the person', DIRECTIONS, direction, each => DIRECTION_IN_WORDS[each].word)}
${choice('severity', 'Severity', SEVERITIES, severity, each => SEVERITY_IN_WORDS[each])}
<button type="submit">Show</button>${isNarrowed && html`<a class="button" href="/">Show all</a>`}
</form></details>`;
}

/** The same filter as an address asks for it. */
export function filterQuery(filter: OverviewFilter): URLSearchParams {
  return new URLSearchParams(
    Object.entries(filter).map(([name, value]) => [name, String(value)] as [string, string]),
  );
}

/** A question with a few answers, of which none is the first. */
export function choice<T extends string>(
  name: string,
  label: string,
  all: readonly T[],
  chosen: T | undefined,
  inWords: (each: T) => string,
): Html {
  return html`<label>${label}<select name="${name}"><option value="">Any</option>${all.map(
    each => html`<option value="${each}"${each === chosen ? html` selected` : ''}>${inWords(each)}</option>`,
  )}</select></label>`;
}
