import { type AnyNode, type ChildNode, type Element, isTag } from 'domhandler';
import { HIDDEN, OVERLAY } from '../capture/capture.ts';
import { isAround, isConsentBox, isSilent } from './element-kinds.ts';
import { following, type Page } from './page.ts';
import { detach } from './page-part.ts';

/** A part that holds this share of a page's running text is the page's content; what is beside it is around it. */
const MOST = 0.9;
/** A box with more of the page's text than this is the page itself: a cookie policy in an unlucky container, an app in a dialog. */
const BOX_MOST = 0.3;

/** Takes out boxes of consent managers and what lay over the page, wherever they stand, unless they hold much of its text. */
export function removeBoxes(page: Page): void {
  const weights = weigh(page.body);
  const most = weights.get(page.body)! * BOX_MOST;
  const isBox = (element: Element): boolean => OVERLAY in element.attribs || isConsentBox(element);
  detach(topmost(page.body, element => isBox(element) && weights.get(element)! <= most));
}

/** Takes out what was not shown and stands in a menu, a dialog or the like. Other hidden text is folded text: it counts. */
export function removeHiddenAround(page: Page): void {
  const hidden = (element: Element): boolean => HIDDEN in element.attribs;
  detach(
    topmost(page.body, isAround).flatMap(around => (hidden(around) ? [around] : topmost(around, hidden))),
  );
}

/**
 * The part of a page that is its content: menus, headers, footers, dialogs and hidden parts of them taken out, the smallest
 * part that still holds nearly all running text (text outside links). Changes the page.
 */
export function mainContent(page: Page): ChildNode[] {
  const before = weigh(page.body).get(page.body)!;
  const around = topmost(page.body, isAround);
  const spare = weigh(page.body);
  const outside = around.reduce((sum, node) => sum + spare.get(node)!, 0);
  // A page that stands wholly in a dialog or an aside is read whole.
  if (outside < before * 0.8) detach(around);
  const weights = weigh(page.body);
  const title = aroundTitle(page.body);
  let part = page.body;
  for (;;) {
    const whole = weights.get(part)!;
    const inner = part.children.find(
      (node): node is Element => isTag(node) && whole > 0 && weights.get(node)! >= whole * MOST,
    );
    if (inner === undefined || (title.has(part) && !title.has(inner))) return [part];
    part = inner;
  }
}

/** The first heading of the first rank and all it stands in. */
function aroundTitle(root: Element): Set<AnyNode> {
  const found = new Set<AnyNode>();
  for (let node: AnyNode | undefined = root; node !== undefined; node = following(node, root, true)) {
    if (!isTag(node) || node.name !== 'h1') continue;
    for (let at: AnyNode | null = node; at !== null; at = at.parent) found.add(at);
    break;
  }
  return found;
}

/** The outermost elements that fit, in page order. */
function topmost(root: Element, fits: (element: Element) => boolean): Element[] {
  const found: Element[] = [];
  let node: ChildNode | undefined = root.children[0];
  while (node !== undefined) {
    const taken: boolean = isTag(node) && fits(node);
    if (taken) found.push(node as Element);
    node = following(node, root, !taken);
  }
  return found;
}

/** Characters of running text in every element: not in links, controls or scripts. */
function weigh(root: Element): Map<AnyNode, number> {
  const weights = new Map<AnyNode, number>([[root, 0]]);
  const elements: Element[] = [root];
  let node: ChildNode | undefined = root.children[0];
  while (node !== undefined) {
    let into = true;
    if (isTag(node)) {
      weights.set(node, 0);
      elements.push(node);
      into = !isSilent(node) && node.name !== 'a';
    } else if (node.type === 'text' && node.parent !== null) {
      weights.set(node.parent, weights.get(node.parent)! + node.data.trim().length);
    }
    node = following(node, root, into);
  }
  for (const element of elements.reverse()) {
    if (element !== root && element.parent !== null)
      weights.set(element.parent, weights.get(element.parent)! + weights.get(element)!);
  }
  return weights;
}
