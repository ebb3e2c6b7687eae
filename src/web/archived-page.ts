import { type DefaultTreeAdapterTypes, parse, serialize } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** What runs, loads, sends or leads elsewhere, or speaks to those without scripts, which the reader of the page was not. */
const DROPPED = new Set(
  'script noscript link base iframe frame frameset object embed applet portal fencedframe audio video source track animate animatemotion animatetransform set'.split(
    ' ',
  ),
);
/** What loads, leads or sends, on whatever element. `src` may hold a picture itself. */
const LEADS = new Set(
  'href xlink:href action formaction ping srcset imagesrcset background poster data manifest autofocus target http-equiv srcdoc'.split(
    ' ',
  ),
);
const PICTURE = /^data:image\/(?:png|jpeg|gif|webp|svg\+xml)[;,]/i;

/**
 * An archived page as it may be shown: its text, structure and its own styles, without anything that runs, fetches, sends or leads away. The
 * frame it is shown in forbids all of that as well; this is for what no policy covers (connections that are opened ahead) and
 * for a click not to end at a page that says no. The evidence holds the page as it was.
 */
export function archivedPage(html: string): string {
  // Markup can be made to mean something else when it is written and read again; it is shown once it means the same.
  let page = cleaned(html);
  for (let again = 0; again < AGAIN; again++) {
    const next = cleaned(page);
    if (next === page) return page;
    page = next;
  }
  return NOT_SHOWN;
}

const AGAIN = 5;
const NOT_SHOWN =
  '<!DOCTYPE html><html><head></head><body><p>This page cannot be shown safely. The evidence holds it.</p></body></html>';

function cleaned(html: string): string {
  const document = parse(html);
  prune(document);
  return serialize(document);
}

/** As deep as browsers nest elements themselves; what writes the page again has no deeper a stack than ours. */
const DEEPEST = 512;

function prune(root: Node): void {
  const open: { node: Node; depth: number }[] = [{ node: root, depth: 0 }];
  for (let each = open.pop(); each !== undefined; each = open.pop()) {
    const { node, depth } = each;
    if ('content' in node) open.push({ node: node.content, depth: depth + 1 });
    if (!('childNodes' in node)) continue;
    const kept = node.childNodes.filter(child => depth < DEEPEST && !isDropped(child));
    node.childNodes = kept;
    for (const child of kept) open.push({ node: child, depth: depth + 1 });
    if ('attrs' in node) node.attrs = attributesOf(node);
  }
}

function isDropped(node: Node): boolean {
  if (!('tagName' in node)) return false;
  const isOrder = node.tagName === 'meta' && node.attrs.some(({ name }) => name === 'http-equiv');
  return isOrder || DROPPED.has(node.tagName.toLowerCase());
}

/** Where a link led is told when it is pointed at. */
function attributesOf({ tagName, attrs }: Element): Element['attrs'] {
  const kept = attrs.filter(({ name, prefix, value }) => {
    const full = (prefix ? `${prefix}:${name}` : name).toLowerCase();
    if (full === 'src') return PICTURE.test(value);
    return !LEADS.has(full) && !full.startsWith('on');
  });
  const led = tagName === 'a' && attrs.find(({ name }) => name === 'href')?.value;
  if (!led) return kept;
  return [...kept.filter(({ name }) => name !== 'title'), { name: 'title', value: led }];
}
