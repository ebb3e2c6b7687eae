import { type Element, isTag } from 'domhandler';
import { textsIn } from './page.ts';

/** What refers to a footnote: `1`, `[12]`, `(a)`, `*`. */
const MARK = /^\s*[[(]?(?:\d{1,3}|[a-z]|[*†‡§]{1,3})[\])]?\s*$/u;
const LONGEST = 8;

/** Whether a text with a link into the page is a reference to a footnote, which says nothing and is numbered anew at will. */
export function isFootnoteMark(text: string, href: string): boolean {
  return href.startsWith('#') && text.length <= LONGEST && MARK.test(text);
}

/** Whether an element is such a reference: a raised link, or a link raised. `m<sup>2</sup>` has no link. */
export function isFootnote(element: Element): boolean {
  const [outer, inner] = element.name === 'sup' ? ['sup', 'a'] : ['a', 'sup'];
  if (element.name !== outer) return false;
  const within = element.children.find(isTag);
  if (within === undefined || within.name !== inner) return false;
  const href = (element.name === 'a' ? element : within).attribs.href ?? '';
  let text = '';
  for (const piece of textsIn(element)) {
    text += piece;
    if (text.length > LONGEST) return false;
  }
  return isFootnoteMark(text, href.replace(/^[^#]*(?=#)/u, ''));
}
