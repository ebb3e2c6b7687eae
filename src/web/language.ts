import type { Context, MiddlewareHandler } from 'hono';
import { setCookie } from 'hono/cookie';
import { languageDetector } from 'hono/language';
import { LANGUAGES, type Language } from '../alert/words/alert-words.ts';
import { type WebWords, webWordsIn } from './words/web-words.ts';

/** Asked for in an address, remembered in a cookie, or what the browser prefers; English where none of them helps. */
const ORDER = {
  order: ['querystring', 'cookie', 'header'] as ('querystring' | 'cookie' | 'header')[],
  lookupQueryString: 'lang',
  lookupCookie: 'language',
  supportedLanguages: [...LANGUAGES],
  fallbackLanguage: 'en',
};

const YEAR = 365 * 86_400;

/** Finds out in which language a page is wanted, before anything else is done. */
export function speaking(): MiddlewareHandler {
  return languageDetector({ ...ORDER, caches: false });
}

/** The words of the language that a request asks for. */
export function sayTo(c: Context): WebWords {
  return webWordsIn(LANGUAGES.find(each => each === c.get('language')) ?? 'en');
}

/** Says that a page depends on the reader’s language, and remembers the one that was asked for. */
export function spoken(c: Context, { isSecure }: { isSecure: boolean }): void {
  c.header('vary', 'Accept-Language, Cookie', { append: true });
  const asked = c.req.query(ORDER.lookupQueryString);
  if (asked === undefined || !LANGUAGES.some(each => each === asked)) return;
  setCookie(c, ORDER.lookupCookie, asked, {
    path: '/',
    httpOnly: true,
    // Lax: who follows a link from Slack has chosen before.
    sameSite: 'Lax',
    secure: isSecure,
    maxAge: YEAR,
  });
}

/** Address of the same page in a language. @param here address of a page, without its host */
export function pageIn(language: Language, here: string): string {
  const url = new URL(here, 'http://here.invalid');
  url.searchParams.set('lang', language);
  return url.pathname + url.search;
}
