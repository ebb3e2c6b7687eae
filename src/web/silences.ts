import { html } from 'hono/html';
import type { ChangeSummary } from '../archive/archive.ts';
import type { Target, TargetId } from '../target/target.ts';
import { headline } from './headline.ts';
import type { Html } from './html.ts';
import { fullName } from './naming.ts';
import { saidWhy } from './reasons.ts';
import type { WebWords } from './words/web-words.ts';

/** Silence is an answer too: the differences nobody was told of, folded away. */
export function silences(
  changes: readonly ChangeSummary[],
  targets: ReadonlyMap<TargetId, Target>,
  say: WebWords,
): Html {
  return html`<details class="silences"><summary>${say.overview.silences(changes.length)}</summary>
${silencesTable(changes, targets, say)}
<p class="more"><a href="/alerts?state=suppressed">${say.alerts.allSuppressed}</a></p></details>`;
}

/** The same as a table, each with its reason. */
export function silencesTable(
  changes: readonly ChangeSummary[],
  targets: ReadonlyMap<TargetId, Target>,
  say: WebWords,
): Html {
  const { overview } = say;
  return html`<table class="plain"><thead><tr><th scope="col">${say.seen}</th><th scope="col">${say.document}</th><th scope="col">${overview.whatDiffers}</th><th scope="col">${overview.whyNoAlert}</th></tr></thead><tbody>
${changes.map(
  change =>
    html`<tr><td>${say.time(change.after.takenAt)}</td><th scope="row">${fullName(targets.get(change.target)!)}</th><td><a href="/changes/${change.id}">${headline(change, say)}.</a></td><td>${saidWhy(change.verdict.reason, say)}</td></tr>`,
)}
</tbody></table>`;
}
