import type { AnyNode, ChildNode, Element, Document as PageRoot } from 'domhandler';
import { isTag } from 'domhandler';
import { CaptureError } from '../capture/capture.ts';
import { parseWithoutCode } from './html-parser.ts';

/** A parsed page. */
export interface Page {
  root: PageRoot;
  body: Element;
  /** The text of its `title` element, as written. */
  title: string;
  /** Its `lang` attribute, where it has one. */
  lang: string | undefined;
  /** What links are relative to: `base href` where there is one, else the page's address. */
  base: string | undefined;
}

/** More than any policy; beyond it a page is an attack or an accident. In UTF-16 units. */
const LONGEST = 30_000_000;

/** Ten times the largest policies; every tag costs some 300 bytes of memory, so that more would exhaust it. */
const MOST_TAGS = 500_000;

/**
 * Parses HTML as browsers do. Never fails on bad markup.
 * @throws CaptureError `too-large` on more than 30 million characters or half a million tags
 */
export function parsePage(html: string, url?: string): Page {
  if (html.length > LONGEST) throw tooLarge(`${LONGEST.toLocaleString('en')} characters`);
  if (tags(html) > MOST_TAGS) throw tooLarge(`${MOST_TAGS.toLocaleString('en')} tags`);
  const root = parseWithoutCode(html);
  const top = child(root, 'html')!;
  const head = child(top, 'head');
  const title = head === undefined ? undefined : child(head, 'title');
  const base = head === undefined ? undefined : child(head, 'base')?.attribs.href;
  return {
    root,
    body: child(top, 'body') ?? child(top, 'frameset') ?? top,
    title: title === undefined ? '' : [...textsIn(title)].join(''),
    lang: top.attribs.lang ?? top.attribs['xml:lang'],
    base: base === undefined ? url : (absolute(base, url) ?? url),
  };
}

function tooLarge(than: string): CaptureError {
  return new CaptureError('too-large', `the page has more than ${than}: that is no page of text`);
}

/** Tags that open, counted up to the first that is one too many. */
function tags(html: string): number {
  let count = 0;
  for (let at = html.indexOf('<'); at >= 0 && count <= MOST_TAGS; at = html.indexOf('<', at + 1)) {
    if (html.charCodeAt(at + 1) !== 47) count++;
  }
  return count;
}

function child(parent: PageRoot | Element, name: string): Element | undefined {
  return parent.children.find((node): node is Element => isTag(node) && node.name === name);
}

/** The address that `href` means on a page at `base`, or undefined when it means none. */
export function absolute(href: string, base: string | undefined): string | undefined {
  return (URL.parse(href.trim(), base) ?? undefined)?.href;
}

/** The node after this one in page order; `into` says whether its children come first. Undefined at the end of `root`. */
export function following(node: AnyNode, root: AnyNode, into: boolean): ChildNode | undefined {
  if (into && 'children' in node && node.children[0] !== undefined) return node.children[0] as ChildNode;
  for (let at: AnyNode | null = node; at !== null && at !== root; at = at.parent) {
    if (at.next !== null) return at.next;
  }
  return undefined;
}

/** The pieces of text under a node in page order, without recursion: pages may be nested as deep as they like. */
export function* textsIn(root: AnyNode): Generator<string> {
  for (let node: AnyNode | undefined = root; node !== undefined; node = following(node, root, true)) {
    if (node.type === 'text') yield node.data;
  }
}
