import type { PageDocument, PageElement, PageRoot } from './in-page-dom.ts';

declare const document: PageDocument & {
  readonly scrollingElement: PageElement | null;
  addEventListener(event: 'readystatechange', then: () => void): void;
};
declare const performance: {
  getEntriesByType(type: 'navigation'): readonly { readonly decodedBodySize: number }[];
};
declare const innerHeight: number;
/** Of our world: what one function leaves for the next one on the same document. */
declare const self: { texts?: Set<string>; opened?: WeakSet<PageElement> };

export interface Sample {
  /** Whether the text is one that no sample of this document has had before: texts that take turns stand still. */
  changed: boolean;
  /** Characters of visible text, and of text in shadow trees. */
  length: number;
  /** Whether anything here could still change the text by itself. */
  lives: boolean;
  /** Bytes of the document as it came, unpacked; 0 while it comes. */
  bytes: number;
  /** How high the page and the window are, in pixels. */
  page: number;
  window: number;
}

/**
 * Looks at the text as it stands. Opens every `<details>` once, those too that scripts bring later. Digits do not count: a
 * clock or a counter must not keep a page from being read.
 */
export function sample(): Sample {
  self.opened ??= new WeakSet();
  self.texts ??= new Set();
  const opened = self.opened;
  let text = document.body?.innerText ?? '';
  const look = (root: PageRoot): void => {
    for (const details of root.querySelectorAll('details:not([open])')) {
      if (opened.has(details)) continue;
      opened.add(details);
      // Of those that share a name only one can be open.
      details.removeAttribute('name');
      details.open = true;
    }
    for (const element of root.querySelectorAll('*')) {
      if (element.shadowRoot === null) continue;
      look(element.shadowRoot);
      for (const child of element.shadowRoot.children) text += child.innerText ?? '';
    }
  };
  look(document);
  const figureless = text.trim().replace(/\d+/g, '0');
  const changed = !self.texts.has(figureless);
  self.texts.add(figureless);
  return {
    changed,
    length: figureless.length,
    lives: document.querySelector('script, meta[http-equiv="refresh" i]') !== null,
    bytes: performance.getEntriesByType('navigation')[0]?.decodedBodySize ?? 0,
    page: document.scrollingElement?.scrollHeight ?? 0,
    window: innerHeight,
  };
}

/** Resolves when the document is parsed. @returns whether what it embeds has come as well */
export function parsed(): Promise<boolean> {
  return new Promise(resolve => {
    const look = () => document.readyState !== 'loading' && resolve(document.readyState === 'complete');
    document.addEventListener('readystatechange', look);
    look();
  });
}

/** Resolves, to true, when what the document embeds has come. */
export function complete(): Promise<boolean> {
  return new Promise(resolve => {
    const look = () => document.readyState === 'complete' && resolve(true);
    document.addEventListener('readystatechange', look);
    look();
  });
}
