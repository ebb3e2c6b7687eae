import type { Element } from 'domhandler';

/** Never text of a page. */
const SILENT = new Set(
  'audio canvas datalist embed head iframe input link map meta noscript object optgroup option picture progress script select source style svg template textarea title track video'.split(
    ' ',
  ),
);

/** Begin and end a line of their own. */
const BLOCKS = new Set(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre search section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);

export function isBlock(element: Element): boolean {
  return BLOCKS.has(element.name);
}

export function isList(element: Element): boolean {
  return element.name === 'ul' || element.name === 'ol' || element.name === 'menu' || element.name === 'dir';
}

export function isBold(element: Element): boolean {
  if (element.name === 'b' || element.name === 'strong') return true;
  const { style } = element.attribs;
  return style !== undefined && /font-weight:\s*(?:bold|[6-9]00)/iu.test(style);
}

/** Elements whose text is not the page's: scripts, controls, pictures; buttons too, unless they open a section of text. */
export function isSilent(element: Element): boolean {
  if (SILENT.has(element.name)) return true;
  if (element.name !== 'button') return false;
  return !('aria-expanded' in element.attribs || 'aria-controls' in element.attribs || inHeading(element));
}

function inHeading(element: Element): boolean {
  let parent = element.parent;
  for (let up = 0; up < 4 && parent !== null && 'attribs' in parent; up++) {
    if (headingLevel(parent) !== undefined || parent.name === 'summary') return true;
    parent = parent.parent;
  }
  return false;
}

/** 1 to 6 for headings, by name or by role; undefined for anything else. */
export function headingLevel(element: Element): number | undefined {
  const byName = /^h([1-6])$/u.exec(element.name)?.[1];
  if (byName !== undefined) return Number(byName);
  if (element.attribs.role !== 'heading') return undefined;
  const level = Number(element.attribs['aria-level'] ?? 2);
  return Number.isInteger(level) ? Math.min(6, Math.max(1, level)) : 2;
}

const SIDE_ROLES = new Set([
  'navigation',
  'banner',
  'dialog',
  'alertdialog',
  'contentinfo',
  'search',
  'menu',
  'menubar',
]);

/** Around the content, not of it: menus, dialogs, what stands at the top and bottom of every page of a site. */
export function isAround(element: Element): boolean {
  if (SIDE_ROLES.has(element.attribs.role ?? '')) return true;
  switch (element.name) {
    case 'nav':
    case 'aside':
    case 'dialog':
      return true;
    case 'header':
    case 'footer':
      return !inside(element, ['article', 'main']);
    default:
      return false;
  }
}

/** Boxes of consent managers and cookie notices, by the names that are in use. */
const CONSENT =
  /(?:^|\s)(?:onetrust-|ot-sdk-|cybotcookiebot|cookiebot|didomi-|usercentrics|osano-cm|truste|trustarc|qc-cmp|iubenda-cs|sp_message_container|cky-|termly-|cc-window|cmplz-|klaro|axeptio|tarteaucitron)|cookie[-_]?(?:banner|consent|notice|bar|popup|modal|overlay|law|alert|dialog|prompt)/iu;

export function isConsentBox(element: Element): boolean {
  return CONSENT.test(element.attribs.id ?? '') || CONSENT.test(element.attribs.class ?? '');
}

/** No page is nested deeper for a reason. */
const DEEPEST = 100;

function inside(element: Element, names: readonly string[]): boolean {
  let at = element.parent;
  for (let up = 0; up < DEEPEST && at !== null && 'name' in at; up++) {
    if (names.includes(at.name)) return true;
    at = at.parent;
  }
  return false;
}
