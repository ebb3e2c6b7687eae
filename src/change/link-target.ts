const TRACKING =
  /^(?:utm_\w+|mtm_\w+|pk_\w+|mc_[ce]id|_ga|_gl|gclid|dclid|gbraid|wbraid|fbclid|msclkid|yclid|igshid|si|ref|referrer|source|src|trk|trackid|eid|__tn__|__cft__.*|__xts__.*|hsa_\w+|_hs\w+|vero_\w+|oly_\w+|cid|icid|sid|sessionid|session_id|jsessionid|phpsessid|token|nonce|ts|timestamp|cache|cb|v|h|e|s)$/iu;
const WRAPPER = /(?:^|\/)(?:l\.php|url|redirect|redir|out|away|link|goto|exit|flx\/warn\/?)$/iu;
/** What wrappers call the address within, where their own path says nothing. */
const WRAPPED = /^(?:u|q|url|uri|to|dest|destination|target|goto|link|redirect(?:_ur[il])?)$/iu;
/** A view of an app that lives on one page; other fragments are parts of the page. */
const VIEW = /^#!?\//u;
/** Stands for the host of addresses that name none. */
const HERE = 'https://here.invalid/';
const UUID = /[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}/giu;

/**
 * Where a link leads, for comparing: two links lead to the same place when this is equal. Left out: tracking and session
 * parameters, tokens and UUIDs, redirecting wrappers, the scheme, `www.`, a trailing slash, and the part of the page.
 */
export function linkTarget(href: string): string {
  if (href.startsWith('#') && !VIEW.test(href)) return '#';
  const url = unwrapped(href);
  if (url === undefined) return href;
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return url.href.toLowerCase();
  const parameters = [...url.searchParams]
    .filter(([name]) => !TRACKING.test(name))
    .map(([name, value]) => `${name}=${masked(value)}`)
    .sort();
  const path = plainly(url.pathname)
    .replace(/;jsessionid=[^/]*/iu, '')
    .split('/')
    .map(masked)
    .join('/')
    .replace(/\/$/u, '');
  const query = parameters.length > 0 ? `?${parameters.join('&')}` : '';
  return `${url.host.replace(/^www\./u, '')}${path}${query}${VIEW.test(url.hash) ? url.hash : ''}`;
}

/** Signs that need no escaping written as themselves. */
function plainly(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}

/** The address inside a redirecting one (`…/l.php?u=https…`), at most three deep. */
function unwrapped(href: string): URL | undefined {
  let url = URL.parse(href, HERE) ?? undefined;
  for (let depth = 0; depth < 3 && url !== undefined; depth++) {
    const known = WRAPPER.test(url.pathname);
    if (!known && url.pathname !== '/') break;
    const [, inner] =
      [...url.searchParams].find(
        ([name, value]) => /^https?:\/\//iu.test(value) && (known || WRAPPED.test(name)),
      ) ?? [];
    if (inner === undefined) break;
    url = URL.parse(inner) ?? undefined;
  }
  return url;
}

/** Tokens are long and mix letters with digits as no word does. */
function masked(part: string): string {
  const plain = part.replace(UUID, '*');
  return plain.length >= 20 && /\d/u.test(plain) && /\p{L}/u.test(plain) && !/[-_ .].*[-_ .]/u.test(plain)
    ? '*'
    : plain;
}
