import type { CaptureReason } from '../capture/capture.ts';
import type { Document } from './document.ts';
import { isNotice, NOTICES } from './notices.ts';

/** Why what was read is not the document that it should be, for programs and for people. */
export interface Refusal {
  reason: Extract<CaptureReason, 'empty' | 'soft-error' | 'challenge' | 'login-wall' | 'consent-wall'>;
  /** A clause of a sentence, with what the page said. */
  why: string;
}

/** Fewer words than this say nothing that could be a policy; the shortest real notices have some thirty. */
const FEW = 15;
/** In a text of so few words, a notice anywhere is what the page is about. */
const SHORT = 40;
/** In a longer one, with the furniture of an error page, only a notice that stands first. */
const LONGER = 250;

/** Beside the fields and offers of a login form there is room for so many words; more are a text that is there to be read. */
const LONGEST_LOGIN = 80;

const WORDS: Record<Exclude<Refusal['reason'], 'empty'>, string> = {
  'soft-error': 'the page tells of an error instead of giving its text',
  challenge: 'the page asks for proof that a person reads it',
  'login-wall': 'the page asks for an account and says little else',
  'consent-wall': 'the page asks for consent before it gives its text',
};

/** What a consent wall says besides its first line; a notice that speaks of privacy and cookies is not a wall yet. */
const OFFERS =
  /\b(?:accept|reject|allow|decline|agree)\b.{0,10}\b(?:all|cookies|continue)|our (?:\d+ )?partners|(?:store|access) (?:and\/or access )?information on (?:a|your) device|tout (?:accepter|refuser)|accept(?:er|ez) (?:les |nos )?cookies|nos (?:\d+ )?partenaires|alle (?:akzeptieren|ablehnen)|cookies? (?:zustimmen|akzeptieren)|(?:aceptar|rechazar) (?:todo|todas)/iu;

/**
 * Whether a document is no policy but a page in its place, told by its own words: an error with status 200, a challenge, a wall,
 * or next to nothing. A short text is a document like any other: only one that hardly says anything else is judged by its notices.
 */
export function notTheDocument(document: Document): Refusal | undefined {
  const words = wordsIn(document);
  const first = [document.title, ...document.clauses.slice(0, 2).map(clause => clause.text)];
  const lines = words <= SHORT ? [document.title, ...document.clauses.map(clause => clause.text)] : first;
  if (words <= LONGER) {
    for (const { reason, wordings } of NOTICES) {
      // Asking for an account or for consent is what the page is about only where it stands first.
      const where = reason === 'login-wall' || reason === 'consent-wall' ? first : lines;
      const said = where.find(line => isNotice(line, wordings));
      if (said === undefined || (reason === 'login-wall' && words > LONGEST_LOGIN)) continue;
      if (reason === 'consent-wall' && !document.clauses.some(({ text }) => OFFERS.test(text))) continue;
      return { reason, why: `${WORDS[reason]} (“${said.slice(0, 100)}”)` };
    }
  }
  if (words >= FEW) return undefined;
  const text = document.clauses.map(clause => clause.text).join(' ');
  return {
    reason: 'empty',
    why:
      text === ''
        ? 'the page holds no text that could be a document'
        : `the page holds hardly any text (“${text.slice(0, 100)}”)`,
  };
}

/** Words as languages with spaces write them; of others two characters count as one. */
function wordsIn({ clauses }: Document): number {
  const SPACELESS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu;
  return clauses.reduce((sum, { text }) => {
    const signs = text.match(SPACELESS)?.length ?? 0;
    return sum + signs / 2 + (text.replace(SPACELESS, ' ').match(/[\p{L}\p{N}]+/gu)?.length ?? 0);
  }, 0);
}
