import { datesIn } from './dates.ts';
import type { Document } from './document.ts';

/** Words by which a document says that a date is its own. */
const OWN =
  /effective|updated?|revised|revision|modified|last change|in force|as of|published|posted|release date|version|mise? à jour|vigueur|modifi|date d|publi|stand|gültig|aktualisiert|letzte|geändert|actualiza|vigor|aggiornat|bijgewerkt|laatst|uppdaterad|opdateret|aktualizacj|更新|生效|发布|改定|施行/iu;
/** Longer clauses tell of dates, and do not state the document's own. In characters. */
const LONGEST = 220;
/** Where a document's own date stands first of all: so many clauses at its beginning; else anywhere. */
const AT_START = 30;

/** Whether a clause is a line that states the document's date (`Last updated: 3 May 2025`). */
export function isDateLine(text: string): boolean {
  return text.length <= LONGEST && OWN.test(text) && datesIn(text).length > 0;
}

/** The date a document gives itself (effective or last updated, the latest of them), as `YYYY-MM-DD`. */
export function statedDate({ clauses }: Document): string | undefined {
  for (const part of [clauses.slice(0, AT_START), clauses.slice(AT_START)]) {
    const dates = part.filter(({ text }) => isDateLine(text)).flatMap(({ text }) => datesIn(text));
    const latest = dates.sort().at(-1);
    if (latest !== undefined) return latest;
  }
  return undefined;
}
