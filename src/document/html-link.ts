import type { Element } from 'domhandler';
import { absolute } from './page.ts';

/** Where a link leads: absolute where the base is known; `#…` as written; undefined when it leads nowhere. */
export function linkAddress(link: Element, base: string | undefined): string | undefined {
  const masked = maskedEmail(link);
  if (masked !== undefined) return `mailto:${masked}`;
  const href = link.attribs.href?.trim();
  if (href === undefined || href === '' || /^(?:javascript|data):/iu.test(href)) return undefined;
  const hidden = /\/cdn-cgi\/l\/email-protection#([\da-f]+)$/iu.exec(href)?.[1];
  if (hidden !== undefined) return `mailto:${unmask(hidden)}`;
  return href.startsWith('#') ? href : (absolute(href, base) ?? href);
}

/** The address in an element by which Cloudflare hides e-mail addresses from robots, where it is one. */
export function maskedEmail(element: Element): string | undefined {
  const code = element.attribs['data-cfemail'];
  return code === undefined || !/^(?:[\da-f]{2}){2,}$/iu.test(code) ? undefined : unmask(code);
}

/** Cloudflare's masking: bytes in hexadecimal, the first of which is the key that the others are combined with by XOR. */
function unmask(code: string): string {
  const [key = 0, ...bytes] = Buffer.from(code, 'hex');
  return Buffer.from(bytes.map(byte => byte ^ key)).toString('utf8');
}
