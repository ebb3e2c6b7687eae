import type { PageDocument, PageElement, PageNode } from './in-page-dom.ts';
import type { Unfolding } from './in-page-folds.ts';

declare const document: PageDocument;
declare const self: Unfolding;

export interface PageText {
  /** The serialised DOM. */
  body: string;
  contentType: string;
}

/** The page as it stands, where it is of one tree. To be called after it was marked. */
export function plain(): PageText | undefined {
  if (self.several) return undefined;
  return {
    body: `${document.doctype === null ? '' : '<!DOCTYPE html>'}${document.documentElement.outerHTML}`,
    contentType: document.contentType,
  };
}

/**
 * The page as it stands, in one tree as a person sees it: shadow trees stand in their hosts with their slots filled, frames
 * are sections where they stood, and what showed only while another part was folded away follows that part. The copy is made
 * in a document that is not shown, where nothing runs and nothing is loaded. `frames` are the texts of frames of other
 * sites, by the number in their attribute `mark`; light children that no slot shows get the attribute `hidden`.
 */
export function composed(
  frames: Readonly<Record<string, string>>,
  mark: string,
  hidden: string,
): PageText & { elsewhere: number } {
  const inert = document.implementation.createHTMLDocument();
  const said = [...document.querySelectorAll('body :not(script, style, template, noscript)')]
    .flatMap(element => [...element.childNodes].map(node => (node.nodeType === 3 ? node.textContent : '')))
    .join('')
    .replace(/\s+/g, '');
  const later = new Map<PageNode, PageElement[]>();
  let elsewhere = 0;
  for (const { after, label, part } of self.harvest ?? []) {
    const text = (part.textContent ?? '').replace(/\s+/g, '');
    if (text === '' || said.includes(text)) continue;
    const section = inert.createElement('section');
    const heading = inert.createElement('h6');
    heading.append(label);
    section.append(heading);
    copy(part, section);
    section.querySelector(`[${hidden}]`)?.removeAttribute(hidden);
    elsewhere += (section.textContent ?? '').trim().length;
    const place = after.find(element => element.isConnected);
    if (place) later.set(place, [...(later.get(place) ?? []), section]);
  }

  function copy(node: PageNode, into: PageNode): void {
    if (node.nodeType !== 1) {
      if (node.nodeType === 3) into.append(inert.importNode(node, false));
      return;
    }
    const element = node as PageElement;
    if (element.localName === 'iframe' || element.localName === 'frame') {
      copyFrame(element, into);
      return;
    }
    const assigned = element.assignedNodes?.({ flatten: true }) ?? [];
    if (assigned.length > 0) {
      for (const child of assigned) copy(child, into);
      return;
    }
    // Elements of their own making would run their scripts if they were made anew in a document that is shown.
    const made =
      element.localName === 'frameset'
        ? inert.createElement('body')
        : (inert.importNode(element, false) as PageElement);
    into.append(made);
    for (const child of element.shadowRoot?.childNodes ?? element.childNodes) copy(child, made);
    if (element.shadowRoot) copyUnslotted(element, made);
    for (const section of later.get(element) ?? []) into.append(section);
  }

  function copyUnslotted(host: PageElement, made: PageElement): void {
    const rest = inert.createElement('div');
    rest.setAttribute(hidden, '');
    for (const child of host.childNodes) {
      if ((child as { assignedSlot?: unknown }).assignedSlot === null) copy(child, rest);
    }
    if ((rest.textContent ?? '').trim() !== '') made.append(rest);
  }

  function copyFrame(frame: PageElement, into: PageNode): void {
    const number = frame.getAttribute(mark);
    if (number === null) return;
    const section = inert.createElement('section');
    section.setAttribute(mark, frame.getAttribute('src') ?? '');
    if (frame.hasAttribute(hidden)) section.setAttribute(hidden, '');
    const text = frames[number];
    if (text !== undefined) (section as { innerHTML: string }).innerHTML = text;
    for (const link of frame.contentDocument?.querySelectorAll('a[href]') ?? []) {
      link.setAttribute('href', link.href ?? '');
    }
    for (const child of frame.contentDocument?.body?.childNodes ?? []) copy(child, section);
    elsewhere += (section.textContent ?? '').trim().length;
    into.append(section);
  }

  const root = inert.importNode(document.documentElement, false) as PageElement;
  for (const child of document.documentElement.childNodes) copy(child, root);
  return {
    body: `${document.doctype === null ? '' : '<!DOCTYPE html>'}${root.outerHTML}`,
    contentType: document.contentType,
    elsewhere,
  };
}
