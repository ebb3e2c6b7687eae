import { type AnyNode, type Element, isTag } from 'domhandler';

/** Parents within which text runs on, whatever elements it is cut into. */
const RUNNING = new Set(['p', 'li', 'a', 'td', 'th', 'dt', 'dd', 'summary', 'em', 'strong', 'b', 'i', 'u']);
const ENDS = /[\p{Ll}\d.!?:;)\]”"’»]$/u;
const BEGINS = /^[\p{Lu}\d“"(«•]/u;

/**
 * Whether a clause begins at this element although its name says it is inline: style sheets make blocks of such elements, and
 * without the style sheet only the seam shows it. Either the page's generator says so, or the text before would run into the
 * next word without a space (`…29, 2025These Terms…`).
 */
export function beginsClause(element: Element): boolean {
  if (element.attribs['data-as'] === 'p') return true;
  const before = element.prev;
  if (element.name !== 'span' || before === null || !isTag(before) || before.name !== 'span') return false;
  if (element.parent !== null && isTag(element.parent) && RUNNING.has(element.parent.name)) return false;
  return ENDS.test(edge(before, -1)) && BEGINS.test(edge(element, 0));
}

/** The first (0) or last (-1) piece of text in an element; empty when it is a single sign or two. */
function edge(element: Element, end: 0 | -1): string {
  let node: AnyNode | undefined = element;
  while (node !== undefined && 'children' in node) node = node.children.at(end);
  return node?.type === 'text' && node.data.length > 3 ? node.data : '';
}
