import { html } from 'hono/html';
import type { Former, Target } from '../target/target.ts';
import type { Html } from './html.ts';
import type { WebWords } from './words/web-words.ts';

/** Whom a document is for, and what and where it was before, as rows of a list of facts: none where its target says nothing of it. */
export function targetFacts(
  { product, tier, region, formerly = [] }: Target,
  { history, day }: WebWords,
): Html[] {
  const facts: readonly (readonly [string, string | undefined])[] = [
    [history.product, product],
    [history.plan, tier],
    [history.region, region],
  ];
  const known = formerly
    .map(former => was(former, until => history.until(day(until))))
    .filter(said => said !== '');
  return [
    ...facts.flatMap(([name, value]) => (value ? [html`<dt>${name}</dt><dd>${value}</dd>`] : [])),
    ...(known.length > 0
      ? [html`<dt>${history.formerly}</dt>${known.map(said => html`<dd>${said}</dd>`)}`]
      : []),
  ];
}

/** How far apart visits are; of those at fixed times the furthest, and which times these are. */
export function interval({ every, cron }: Target, say: WebWords): string {
  const longest = say.duration(every);
  return cron ? say.fixedTimes(longest, `${cron.pattern}, ${cron.timezone}`) : longest;
}

/** A former name or address; how a page was read then is no reader's concern. */
function was({ until, vendor, document, url }: Former, untilInWords: (at: string) => string): string {
  const told = [vendor, document, url].filter(Boolean).join(', ');
  return told && told + (until ? untilInWords(until) : '');
}
