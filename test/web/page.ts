import { selectAll } from 'css-select';
import type { AnyNode, Element } from 'domhandler';
import type { Hono } from 'hono';
import { parse } from 'parse5';
import { adapter } from 'parse5-htmlparser2-tree-adapter';

/** A page as a browser would understand it. */
export interface Page {
  status: number;
  headers: Headers;
  html: string;
  /** What the elements say, white space collapsed, one entry an element. */
  texts(selector: string): string[];
  /** What the first of them says; empty where there is none. */
  text(selector: string): string;
  attributes(selector: string, name: string): string[];
  elements(selector: string): Element[];
  /** The runs of text outside of elements that match one of the selectors. */
  unquoted(selectors: readonly string[]): string[];
}

export async function visit(app: Hono, path: string): Promise<Page> {
  const response = await app.request(path);
  const html = await response.text();
  const root = parse(html, { treeAdapter: adapter });
  const elements = (selector: string): Element[] => selectAll<AnyNode, Element>(selector, root.children);
  const texts = (selector: string) => elements(selector).map(element => said(element));
  return {
    status: response.status,
    headers: response.headers,
    html,
    elements,
    unquoted: selectors => runs(elements('body'), new Set(selectors.flatMap(elements))),
    texts,
    text: selector => texts(selector)[0] ?? '',
    attributes: (selector, name) => elements(selector).map(element => element.attribs[name] ?? ''),
  };
}

function said(node: Element): string {
  const walk = (nodes: readonly AnyNode[]): string =>
    nodes
      .map(child => (child.type === 'text' ? child.data : 'children' in child ? walk(child.children) : ''))
      .join('');
  return walk(node.children).replace(/\s+/g, ' ').trim();
}

function runs(nodes: readonly AnyNode[], without: ReadonlySet<AnyNode>): string[] {
  return nodes.flatMap(node => {
    if (node.type === 'text') return node.data.trim() ? [node.data.trim()] : [];
    return 'children' in node && !without.has(node) ? runs(node.children, without) : [];
  });
}
