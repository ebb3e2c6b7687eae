import { html } from 'hono/html';
import { DIRECTIONS, SEVERITIES, TOPICS } from '../finding/finding.ts';
import type { Html } from './html.ts';
import type { OverviewFilter } from './loads/overview.ts';
import type { WebWords } from './words/web-words.ts';

/** Asks which findings are shown. Folded while all are. */
export function filterForm(filter: OverviewFilter, say: WebWords): Html {
  const { below: _, ...asked } = filter;
  const { vendor, topic, direction, severity } = asked;
  const isNarrowed = Object.keys(asked).length > 0;
  return html`<details class="narrow"${isNarrowed ? html` open` : ''}><summary>${say.narrow}</summary>
<form class="asof" method="get" action="/" aria-label="${say.narrow}">
${vendorField(vendor, say)}
${choice({ name: 'topic', label: say.topic }, TOPICS, topic, each => say.alert.topics([each]), say)}
${choice({ name: 'direction', label: say.direction }, DIRECTIONS, direction, each => say.alert.direction[each], say)}
${choice({ name: 'severity', label: say.overview.severity }, SEVERITIES, severity, each => say.alert.severity[each], say)}
<button type="submit">${say.show}</button>${isNarrowed && html`<a class="button" href="/">${say.showAll}</a>`}
</form></details>`;
}

/** The same filter as an address asks for it. */
export function filterQuery(filter: OverviewFilter): URLSearchParams {
  return new URLSearchParams(
    Object.entries(filter).map(([name, value]) => [name, String(value)] as [string, string]),
  );
}

export function vendorField(vendor: string | undefined, say: WebWords): Html {
  return html`<label>${say.vendor}<input type="text" name="vendor" value="${vendor ?? ''}" maxlength="100" placeholder="${say.anyVendor}"></label>`;
}

/** A question with a few answers, of which none is the first. */
export function choice<T extends string>(
  { name, label }: { name: string; label: string },
  all: readonly T[],
  chosen: T | undefined,
  inWords: (each: T) => string,
  { any }: WebWords,
): Html {
  return html`<label>${label}<select name="${name}"><option value="">${any}</option>${all.map(
    each => html`<option value="${each}"${each === chosen ? html` selected` : ''}>${inWords(each)}</option>`,
  )}</select></label>`;
}
