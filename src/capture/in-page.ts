/**
 * Functions that run inside the page. Each is sent as source text, so it must not use anything from outside of itself.
 * The compiler's DOM library is left out of the project, because its `Document` would stand in wherever the import of ours is
 * forgotten; what is used of the browser is declared here.
 */
interface PageElement {
  readonly tagName: string;
  readonly children: Iterable<PageElement>;
  readonly outerHTML: string;
  readonly innerText?: string;
  open?: boolean;
  setAttribute(name: string, value: string): void;
  removeAttribute(name: string): void;
}
declare const document: {
  readonly readyState: 'loading' | 'interactive' | 'complete';
  readonly doctype: object | null;
  readonly documentElement: PageElement;
  readonly body: PageElement | null;
  readonly contentType: string;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
};
declare const getComputedStyle: (element: PageElement) => { display: string; visibility: string };
declare const performance: { now(): number };

/** How long a page is waited for, in milliseconds. */
export interface Patience {
  /** Between two samples of the text. */
  interval: number;
  /** The text must stand still for this long. */
  still: number;
  /** And for this long while there is hardly any text, because then a script is probably still to write it. */
  stillWhenShort: number;
  /** Fewer characters than this are hardly any text. */
  short: number;
  /** A parsed document waits this long for style sheets, frames and the like that do not come. */
  resources: number;
}

/** Resolves when the document is parsed and what it embeds has come, or has had its time. */
export async function loaded({ interval, resources }: Patience): Promise<void> {
  const pause = () => new Promise(resume => setTimeout(resume, interval / 5));
  while (document.readyState === 'loading') await pause();
  const since = performance.now();
  while (document.readyState !== 'complete' && performance.now() - since < resources) await pause();
}

/**
 * Resolves when the text stands still. Opens every `<details>` once, those too that scripts bring later. Digits do not
 * count: a clock or a counter must not keep a page from being read. A page without scripts stands still from the start.
 */
export async function settled(patience: Patience): Promise<void> {
  const opened = new WeakSet<PageElement>();
  const sample = () => {
    for (const details of document.querySelectorAll('details:not([open])')) {
      if (opened.has(details)) continue;
      opened.add(details);
      // Of those that share a name only one can be open.
      details.removeAttribute('name');
      details.open = true;
    }
    return (document.body?.innerText ?? '').replace(/\d+/g, '0');
  };
  let text = sample();
  if (document.querySelector('script, meta[http-equiv="refresh" i]') === null) return;
  let since = performance.now();
  for (;;) {
    const still = performance.now() - since;
    if (still >= (text.length < patience.short ? patience.stillWhenShort : patience.still)) return;
    await new Promise(resume => setTimeout(resume, patience.interval));
    const next = sample();
    if (next !== text) since = performance.now();
    text = next;
  }
}

export interface PageText {
  /** The serialised DOM. */
  body: string;
  contentType: string;
  /** Number of characters of visible text, white space at the ends not counted. */
  textLength: number;
}

/** The page as it stands, with a mark on the outermost elements that are not shown. */
export function serialised(hidden: string): PageText {
  const silent = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT', 'LINK', 'META', 'BR']);
  const showsSomething = (element: PageElement): boolean => {
    const style = getComputedStyle(element);
    if (style.display === 'none') return false;
    return style.visibility === 'visible' || [...element.children].some(showsSomething);
  };
  const mark = (element: PageElement): void => {
    if (silent.has(element.tagName)) return;
    if (showsSomething(element)) for (const child of element.children) mark(child);
    else element.setAttribute(hidden, '');
  };
  const textLength = (document.body?.innerText ?? '').trim().length;
  for (const element of document.body?.children ?? []) mark(element);
  return {
    body: `${document.doctype === null ? '' : '<!DOCTYPE html>'}${document.documentElement.outerHTML}`,
    contentType: document.contentType,
    textLength,
  };
}
