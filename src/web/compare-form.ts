import { html } from 'hono/html';
import type { Check } from '../archive/archive.ts';
import type { Html } from './html.ts';
import type { WebWords } from './words/web-words.ts';

/** Readings to choose from: the newest. */
const MOST = 100;

/** Asks for any two of a document's readings to be compared; nothing where there are not two. */
export function compareForm(checks: readonly Check[], { history, moment }: WebWords): Html | false {
  const taken = checks
    .filter(
      ({ outcome, snapshot }) => (outcome === 'first' || outcome === 'changed') && snapshot !== undefined,
    )
    .slice(0, MOST);
  if (taken.length < 2) return false;
  const choice = (name: string, label: string, chosen: number | undefined) =>
    html`<label>${label}<select name="${name}">${taken.map(
      ({ snapshot, finishedAt }) =>
        html`<option value="${snapshot}"${snapshot === chosen ? html` selected` : ''}>${moment(finishedAt)}</option>`,
    )}</select></label>`;
  return html`<form class="asof" method="get" action="/compare" aria-label="${history.compareTwo}">
${choice('before', history.compareText, taken.at(-1)?.snapshot)}${choice('after', history.withThat, taken[0]?.snapshot)}<button type="submit">${history.compare}</button></form>`;
}
