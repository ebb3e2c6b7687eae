import type { Thing } from './account.ts';

/** Which of the thing's lists a blank asks for. */
export type Blank = 'data' | 'purpose';

/** `[ with {data}]`, with a fallback `[ over {purpose}| over the use of data]`, or with a preposition that inflects `[ {de data}]`. */
const BLANK = /\[([^\]{]*)\{(?:(\p{L}+) )?(data|purpose)\}(?:\|([^\]]*))?\]/gu;

/** A template with its brackets filled by what is named close by, or by their fallback. */
export function fill(
  template: string,
  thing: Thing,
  say: (values: readonly string[], blank: Blank, preposition: string | undefined) => string,
): string {
  return template.replace(
    BLANK,
    (_, before: string, preposition: string | undefined, blank: Blank, otherwise: string | undefined) =>
      thing[blank].length > 0 ? `${before}${say(thing[blank], blank, preposition)}` : (otherwise ?? ''),
  );
}
