/** Marks of footnotes: their numbers shift with every note that is added. */
const FOOTNOTE = /\[\d{1,3}\]/g;

/** An address, or what a page shows in its place to keep robots from it. */
const ADDRESS = /\[\s*email\s+protected\s*\]|[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/giu;
const MASKED = /\[\s*email\s+protected\s*\]/i;

/** Letters and digits only, lower case: what is left of a text when spacing, punctuation and layout are set aside. */
export function fingerprint(text: string): string {
  return text
    .replace(FOOTNOTE, '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Whether characters were lost when the text was recorded, as the replacement character tells. */
export function isGarbled(text: string): boolean {
  return text.includes('\ufffd');
}

/** Two texts made comparable where one of them hides its addresses: then neither has any. */
export function unmasked(a: string, b: string): readonly [string, string] {
  return MASKED.test(a) || MASKED.test(b) ? [a.replace(ADDRESS, ''), b.replace(ADDRESS, '')] : [a, b];
}

/** The words that carry substance, cut to a crude stem so that inflection and regional spelling do not count. */
export function contentWords(text: string, empty: ReadonlySet<string>): readonly string[] {
  const plain = text.replace(FOOTNOTE, '').normalize('NFKC').toLowerCase();
  const words = plain.match(/[\p{L}\p{N}]+(?:[@.][\p{L}\p{N}-]+)*/gu) ?? [];
  return words.filter(word => !empty.has(word)).map(stem);
}

function stem(word: string): string {
  if (/[@.]/.test(word)) return word;
  return word.replaceAll('z', 's').replaceAll('our', 'or').replace(/tre$/, 'ter').slice(0, 6);
}

/** Words of substance with the number of times each stands. */
export interface Words {
  counts: ReadonlyMap<string, number>;
  /** Of all words, repeated ones counted as often as they stand. */
  size: number;
}

export function wordsOf(text: string, empty: ReadonlySet<string>): Words {
  const words = contentWords(text, empty);
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return { counts, size: words.length };
}

/** How much two texts have in common: 1 alike, 0 nothing (Dice coefficient on multisets of words). */
export function likeness(a: Words, b: Words): number {
  if (a.size + b.size === 0) return 1;
  const [few, many] = a.counts.size < b.counts.size ? [a, b] : [b, a];
  let common = 0;
  for (const [word, count] of few.counts) common += Math.min(count, many.counts.get(word) ?? 0);
  return (2 * common) / (a.size + b.size);
}
