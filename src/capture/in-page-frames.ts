import type { PageDocument, PageElement } from './in-page-dom.ts';

declare const document: PageDocument;

/**
 * Numbers the frames that are large enough to hold a text of the page, in the attribute `mark`; advertisements, consent
 * managers, players and the like are left out. @returns how many of them are of another site, and must be asked themselves
 */
export function numberFrames(mark: string): number {
  const OTHER =
    /consent|cookie|privacy-mgmt|\bads?\b|doubleclick|adservice|syndication|captcha|challenge|player|youtube|vimeo|maps|tagmanager|analytics|intercom|zendesk|chat|widget|login|signin|oauth|stripe|paypal/i;
  let foreign = 0;
  let number = 0;
  const look = (root: { querySelectorAll(selector: string): Iterable<PageElement> }): void => {
    for (const frame of root.querySelectorAll('iframe, frame')) {
      const { width, height } = frame.getBoundingClientRect();
      const names = ['src', 'id', 'name', 'title', 'class'].map(name => frame.getAttribute(name) ?? '');
      if (width < 200 || height < 100 || OTHER.test(names.join(' '))) continue;
      frame.setAttribute(mark, String(number++));
      if (frame.contentDocument) look(frame.contentDocument);
      else foreign++;
    }
  };
  look(document);
  return foreign;
}

/** The text of a frame of another site as markup, its links absolute. It runs among the frame's own scripts. */
export function frameMarkup(): string {
  const copy = document.body?.cloneNode(true) as PageElement | undefined;
  if (copy === undefined) return '';
  for (const silent of copy.querySelectorAll('script, style, template, noscript')) {
    (silent as unknown as { remove(): void }).remove();
  }
  for (const link of copy.querySelectorAll('a[href]')) link.setAttribute('href', link.href ?? '');
  return copy.innerHTML;
}
