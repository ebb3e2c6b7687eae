/** What a sign means for whether a text has anything in it to set aside. */
const STRANGE = 0;
const PLAIN = 1;
const SPACE = 2;
/** No space stands before it, or after it. */
const CLOSES = 3;
const OPENS = 4;
/** Two of them are another sign. */
const DASH = 5;
const APOSTROPHE = 6;
/** Added to the above: the sign is a variant of another. */
const VARIANT = 8;

const SIGNS = new Uint8Array(0x2020);
for (const [first, last] of [
  [0x21, 0x29],
  [0x2b, 0x5b],
  [0x5d, 0x5e],
  [0x61, 0x7e],
  [0xa1, 0xa7],
  [0xbf, 0x131],
  [0x134, 0x13e],
  [0x141, 0x148],
  [0x14a, 0x17e],
] as const)
  SIGNS.fill(PLAIN, first, last + 1);
const means = (signs: string, meaning: number): void => {
  for (const sign of signs) SIGNS[sign.charCodeAt(0)] = meaning;
};
means('©®°¶', PLAIN);
means(' ', SPACE);
means(',.;:!?)]', CLOSES);
means('([', OPENS);
means('-', DASH);
means("'", APOSTROPHE);
means('«', OPENS | VARIANT);
means('»', CLOSES | VARIANT);
means('“”', PLAIN | VARIANT);
means('‘’', APOSTROPHE | VARIANT);
means('–—', DASH | VARIANT);

/**
 * Whether a text is as `evened` would leave it, is so but for which quotes and dashes it uses, or may be anything else. Most
 * clauses are one of the first two, and one look at each sign tells, for a tenth of what rewriting them takes.
 */
export function evenness(text: string): 'even' | 'variants' | 'uneven' {
  let variants = false;
  let last = SPACE;
  for (let i = 0; i < text.length; i++) {
    const sign = SIGNS[text.charCodeAt(i)] ?? STRANGE;
    if (sign === STRANGE) return 'uneven';
    const meaning = sign & ~VARIANT;
    if (sign !== meaning) variants = true;
    if (meaning === SPACE) {
      if (last === SPACE || last === OPENS) return 'uneven';
    } else if (meaning === last ? meaning >= DASH : last === SPACE && meaning === CLOSES) return 'uneven';
    last = meaning;
  }
  if (last === SPACE && text !== '') return 'uneven';
  return variants ? 'variants' : 'even';
}
