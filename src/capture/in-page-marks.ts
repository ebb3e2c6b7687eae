import type { PageDocument, PageElement, StyleOf } from './in-page-dom.ts';
import type { Unfolding } from './in-page-folds.ts';

declare const document: PageDocument;
declare const self: Unfolding;
declare const getComputedStyle: StyleOf;

/**
 * Marks the outermost elements that are not shown, and those that lie over the page.
 * @returns characters of text that is there and not shown, outside of menus and dialogs: folded away
 */
export function marked(hidden: string, overlay: string): number {
  const silent = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT', 'LINK', 'META', 'BR', 'HEAD']);
  const around = 'nav, aside, dialog, header, footer, [role=dialog], [role=menu], [role=navigation]';
  const dialog = 'dialog[open], [role=dialog], [role=alertdialog], [aria-modal=true]';
  let folded = 0;
  let several = document.body?.tagName === 'FRAMESET' || self.harvest !== undefined;
  const inside = (element: PageElement): Iterable<PageElement> =>
    element.shadowRoot ? [...element.shadowRoot.children, ...element.children] : element.children;
  const showsSomething = (element: PageElement): boolean => {
    const style = getComputedStyle(element);
    if (style.display === 'none') return false;
    return style.visibility === 'visible' || [...inside(element)].some(showsSomething);
  };
  // Looked at first and marked afterwards: a mark between two looks would have the browser work styles out anew.
  const marks: [PageElement, string][] = [];
  const look = (element: PageElement): void => {
    if (silent.has(element.tagName)) return;
    for (const mark of [hidden, overlay]) if (element.hasAttribute(mark)) element.removeAttribute(mark);
    const style = getComputedStyle(element);
    const shown =
      style.display !== 'none' &&
      (style.visibility === 'visible' || [...inside(element)].some(showsSomething));
    if (!shown) {
      marks.push([element, hidden]);
      if (element.closest(around) === null) folded += (element.textContent ?? '').trim().length;
      return;
    }
    if (style.position === 'fixed' || element.matches(dialog)) marks.push([element, overlay]);
    if (element.shadowRoot || element.tagName === 'IFRAME') several = true;
    for (const child of inside(element)) look(child);
  };
  for (const element of document.body?.children ?? []) look(element);
  for (const [element, mark] of marks) element.setAttribute(mark, '');
  self.several = several;
  return folded;
}
