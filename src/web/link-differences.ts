import { html } from 'hono/html';
import type { ArchivedChange } from '../archive/archive.ts';
import type { Html } from './html.ts';
import type { WebWords } from './words/web-words.ts';

interface LinkDifference {
  text: string;
  before: string;
  after: string;
}

/** Links whose words stayed and whose addresses did not. Addresses are shown as text: what they lead to is not ours to offer. */
export function linkDifferences(change: ArchivedChange, say: WebWords): Html | false {
  const differences = compared(change);
  return (
    differences.length > 0 &&
    html`<details class="links"${change.kind === 'links-only' && html` open`}><summary>${say.change.links(differences.length)}</summary>
<table class="plain"><thead><tr><th scope="col">${say.change.link}</th><th scope="col">${say.before}</th><th scope="col">${say.after}</th></tr></thead><tbody>
${differences.map(({ text, before, after }) => html`<tr><th scope="row">${text}</th><td><code>${before}</code></td><td><code>${after}</code></td></tr>`)}
</tbody></table></details>`
  );
}

function compared({ before, after, edits }: ArchivedChange): LinkDifference[] {
  return edits.flatMap(edit => {
    if (!('before' in edit && 'after' in edit) || edit.kind === 'regrouped') return [];
    const old = before.document.clauses[edit.before]!.links;
    return after.document.clauses[edit.after]!.links.flatMap((link, i) => {
      const was = old[i];
      return was?.text === link.text && was.href !== link.href
        ? [{ text: link.text, before: was.href, after: link.href }]
        : [];
    });
  });
}
