import { html } from 'hono/html';
import type { Html } from './html.ts';

/** The attribute that has archived words pronounced in their own language; none where it is not known. */
export function langAttribute(language: string): Html | false {
  return language !== 'und' && html` lang="${language}"`;
}
