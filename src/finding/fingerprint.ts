/** Letters and digits only, lower case: what is left of a text when spacing, punctuation and layout are set aside. */
export function fingerprint(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/** The words that carry substance, cut to a crude stem so that inflection does not count, each as often as it stands. */
export function contentWords(text: string, empty: ReadonlySet<string>): readonly string[] {
  const words =
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+(?:[@.][\p{L}\p{N}-]+)*/gu) ?? [];
  return words
    .filter(word => !empty.has(word))
    .map(word => (word.includes('@') || word.includes('.') ? word : word.slice(0, 6)));
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
