import { html } from 'hono/html';
import type { Former, Target } from '../target/target.ts';
import type { Html } from './html.ts';

/** Whom a document is for, and what and where it was before, as rows of a list of facts: none where its target says nothing of it. */
export function targetFacts({ product, tier, region, formerly = [] }: Target): Html[] {
  const facts: readonly (readonly [string, string | undefined])[] = [
    ['Product', product],
    ['Plan', tier],
    ['Region', region],
  ];
  const known = formerly.map(was).filter(said => said !== '');
  return [
    ...facts.flatMap(([name, value]) => (value ? [html`<dt>${name}</dt><dd>${value}</dd>`] : [])),
    ...(known.length > 0 ? [html`<dt>Formerly</dt>${known.map(said => html`<dd>${said}</dd>`)}`] : []),
  ];
}

/** A former name or address; how a page was read then is no reader's concern. */
function was({ until, vendor, document, url }: Former): string {
  const told = [vendor, document, url].filter(Boolean).join(', ');
  return told && `${told}${until ? `, until ${until.slice(0, 10)}` : ''}`;
}
