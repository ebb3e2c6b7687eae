import { html } from 'hono/html';
import type { ChangeSummary } from '../archive/archive.ts';
import type { Target, TargetId } from '../target/target.ts';
import { headline } from './headline.ts';
import type { Html } from './html.ts';
import { time } from './instants.ts';
import { fullName } from './naming.ts';
import { count } from './words.ts';

/** Silence is an answer too: the differences nobody was told of, each with its reason. */
export function silences(changes: readonly ChangeSummary[], targets: ReadonlyMap<TargetId, Target>): Html {
  return html`<details class="silences"><summary>${count(changes.length, 'difference')} that raised no alert, each with its reason</summary>
<table class="plain"><thead><tr><th scope="col">Seen</th><th scope="col">Document</th><th scope="col">What differs</th><th scope="col">Why no alert</th></tr></thead><tbody>
${changes.map(
  change =>
    html`<tr><td>${time(change.after.takenAt)}</td><th scope="row">${fullName(targets.get(change.target)!)}</th><td><a href="/changes/${change.id}">${headline(change)}.</a></td><td>${change.verdict.reason}</td></tr>`,
)}
</tbody></table></details>`;
}
