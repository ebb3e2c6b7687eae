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
  const asked = c.req.query(ORDER.lookupQueryString)?.toLowerCase().split('-')[0];
  const language = LANGUAGES.find(each => each === asked);
  if (language === undefined) return;
  setCookie(c, ORDER.lookupCookie, language, {
    path: '/',
    httpOnly: true,
    // Lax: who follows a link from Slack has chosen before.
    sameSite: 'Lax',
    secure: isSecure,
    maxAge: YEAR,
  });
}

/** The same page in a language, as a query: an address that names its path, as `//elsewhere` does, could lead to another host. */
export function pageIn(language: Language, query: string): string {
  const asked = new URLSearchParams(query);
  asked.set(ORDER.lookupQueryString, language);
  return `?${asked}`;
}
