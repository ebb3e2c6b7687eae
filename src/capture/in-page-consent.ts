import type { PageDocument, PageElement, StyleOf } from './in-page-dom.ts';

declare const document: PageDocument;
declare const getComputedStyle: StyleOf;
declare const innerWidth: number;
declare const innerHeight: number;

export interface Banner {
  /** Characters of the page's text, shown or not, that are not the banner's. */
  beside: number;
}

/** Whether something that asks for consent lies over the page, or stands in it under one of the names that are in use. */
export function findBanner(): Banner | undefined {
  const NAMES = ['onetrust-banner', 'cybotcookiebot', 'didomi', 'usercentrics', 'cookie', 'consent', 'gdpr'];
  const ASKS =
    /cookie|consent|einwilligung|traceur|consentement|consentimiento|consenso|toestemming|samtycke/i;
  const textOf = (element: PageElement): string =>
    `${element.innerText ?? ''} ${element.shadowRoot ? [...element.shadowRoot.children].map(child => child.innerText ?? '').join(' ') : ''}`;
  const withoutScripts = (element: PageElement): number => {
    let length = (element.textContent ?? '').trim().length;
    for (const silent of element.querySelectorAll('script, style, noscript, template')) {
      length -= (silent.textContent ?? '').trim().length;
    }
    return length;
  };
  const asks = (element: PageElement): boolean => {
    if (withoutScripts(element) > 6_000) return false;
    const box = element.getBoundingClientRect();
    const text = textOf(element);
    if ((box.width < 100 || box.height < 20) && !element.shadowRoot) return false;
    if (!ASKS.test(text) || element.querySelector('main, article, h1 ~ h2 ~ h2')) return false;
    const buttons =
      'button, [role=button], input[type=button], input[type=submit], a[class*=btn i], a[class*=button i]';
    return (element.shadowRoot ?? element).querySelector(buttons) !== null;
  };
  const overPage = (element: PageElement | undefined): PageElement | undefined => {
    for (let at = element ?? null; at !== null && at !== document.body; at = at.parentElement) {
      const position = getComputedStyle(at).position;
      if (
        position === 'fixed' ||
        position === 'sticky' ||
        at.matches('dialog, [role=dialog], [aria-modal=true]')
      )
        return at;
    }
    return element?.shadowRoot ? element : undefined;
  };
  const found = new Set<PageElement>();
  for (const x of [0.5, 0.15, 0.85]) {
    for (const y of [0.97, 0.85, 0.5, 0.03]) {
      const over = overPage(document.elementsFromPoint(innerWidth * x, innerHeight * y)[0]);
      if (over) found.add(over);
    }
  }
  const selector = NAMES.flatMap(name => [`[id*=${name} i]`, `[class*=${name} i]`]).join(',');
  for (const named of document.querySelectorAll(
    `:is(${selector}):not(html, body, main, article, script, style, link, a)`,
  )) {
    found.add(named);
  }
  const banner = [...found].find(asks);
  if (banner === undefined) return undefined;
  const all = document.body ? withoutScripts(document.body) : 0;
  return { beside: Math.max(0, all - withoutScripts(banner)) };
}
