import type { Document } from '../document/document.ts';
import type { Edit } from './change.ts';

/** What sites say in the place of a text that they do not give, in short lines of their own. */
const NOTICES = [
  /\b(?:page|content|site|document|file)\b.{0,30}\b(?:isn['’]t|is not|not|cannot be|can['’]t be|no longer|could not be|couldn['’]t be)\b.{0,12}\b(?:available|found|loaded|displayed|exist)/iu,
  /\b(?:404|403|500|502|503)\b.{0,12}(?:not found|forbidden|error|unavailable|bad gateway)|^(?:error )?(?:404|403|500|502|503)\b/iu,
  /\b(?:something|an (?:unexpected |internal |unknown )?error|technical (?:error|difficulties))\b.{0,20}(?:went wrong|occurred|happened)/iu,
  /access denied|request blocked|you have been blocked|temporarily unavailable|service unavailable/iu,
  /just a moment|checking your browser|verify (?:that )?you are (?:a )?human|are you a robot|enable javascript|javascript is (?:disabled|required)/iu,
  /(?:page|contenu).{0,25}(?:introuvable|n['’]est pas (?:disponible|accessible)|n['’]existe)|une erreur.{0,20}(?:produite|survenue)|accès refusé/iu,
  /seite.{0,25}(?:nicht gefunden|nicht verfügbar)|ein fehler ist aufgetreten|página no (?:encontrada|disponible)/iu,
];
const LONGEST = 140;

/** Whether a page told an error on one side only: its text stands, or stood, in the place of a text that was not read. */
export function errorCameOrWent(before: Document, after: Document, edits: readonly Edit[]): boolean {
  return edits.some(edit => {
    if (edit.kind === 'removed') return isErrorNotice(before.clauses[edit.before]!.text);
    if (edit.kind === 'added') return isErrorNotice(after.clauses[edit.after]!.text);
    return false;
  });
}

export function isErrorNotice(text: string): boolean {
  return text.length <= LONGEST && NOTICES.some(notice => notice.test(text));
}
