import { compile } from 'css-select';
import { type ChildNode, type Element, isTag, type ParentNode } from 'domhandler';
import type { Selector } from '../target/target.ts';
import { following, type Page } from './page.ts';

/**
 * The nodes that selectors mean, each selector's in page order, selectors in declared order, as in Open Terms Archive
 * declarations. A match inside another match of the same selector is not given twice. A range is the nodes that lie wholly
 * between its ends, which are the first matches of the page; a range with a missing or reversed end means nothing.
 * @throws Error naming a selector that is not CSS.
 */
export function partsOf(page: Page, selectors: readonly Selector[]): ChildNode[] {
  return selectors.flatMap(selector =>
    typeof selector === 'string' ? matches(page, selector) : range(page, selector),
  );
}

/** Takes the parts out of the page. */
export function removeParts(page: Page, selectors: readonly Selector[]): void {
  for (const selector of selectors) detach(partsOf(page, [selector]));
}

/** Takes nodes out of their parents, which stay consistent. */
export function detach(nodes: readonly ChildNode[]): void {
  const gone = new Set<ChildNode>(nodes);
  const parents = new Set<ParentNode>();
  for (const node of nodes) if (node.parent !== null) parents.add(node.parent);
  for (const parent of parents) {
    parent.children = parent.children.filter(node => !gone.has(node));
    for (const [i, node] of parent.children.entries()) {
      node.prev = parent.children[i - 1] ?? null;
      node.next = parent.children[i + 1] ?? null;
    }
  }
  for (const node of nodes) node.parent = node.prev = node.next = null;
}

function matcher(selector: string): (node: ChildNode) => boolean {
  try {
    return compile<ChildNode, Element>(selector);
  } catch (error) {
    throw new Error(`The selector ${JSON.stringify(selector)} is not valid CSS.`, { cause: error });
  }
}

function matches(page: Page, selector: string): ChildNode[] {
  const fits = matcher(selector);
  const found: ChildNode[] = [];
  let node = page.root.children[0];
  while (node !== undefined) {
    const taken = isTag(node) && fits(node);
    if (taken) found.push(node);
    node = following(node, page.root, !taken);
  }
  return found;
}

function first(page: Page, selector: string): ChildNode | undefined {
  const fits = matcher(selector);
  for (let node = page.root.children[0]; node !== undefined; node = following(node, page.root, true)) {
    if (isTag(node) && fits(node)) return node;
  }
  return undefined;
}

function range(page: Page, selector: Exclude<Selector, string>): ChildNode[] {
  const start = first(page, 'startBefore' in selector ? selector.startBefore : selector.startAfter);
  const end = first(page, 'endBefore' in selector ? selector.endBefore : selector.endAfter);
  if (start === undefined || end === undefined) return [];
  const order = new Map<ChildNode, number>();
  for (let node = page.root.children[0]; node !== undefined; node = following(node, page.root, true))
    order.set(node, order.size);
  const begins = (node: ChildNode): number => order.get(node)!;
  const ended = (node: ChildNode): number => {
    const next = following(node, page.root, false);
    return next === undefined ? order.size : begins(next);
  };
  const from = 'startBefore' in selector ? begins(start) : ended(start);
  const to = 'endBefore' in selector ? begins(end) : ended(end);
  const found: ChildNode[] = [];
  let node = page.root.children[0];
  while (node !== undefined && begins(node) < to) {
    const within = begins(node) >= from && ended(node) <= to;
    if (within) found.push(node);
    node = following(node, page.root, !within);
  }
  return found;
}
