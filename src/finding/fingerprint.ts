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

/** How much two lists of words have in common: 1 alike, 0 nothing (Dice coefficient on multisets). */
export function likeness(a: readonly string[], b: readonly string[]): number {
  if (a.length + b.length === 0) return 1;
  const left = new Map<string, number>();
  for (const word of a) left.set(word, (left.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of b) {
    const count = left.get(word) ?? 0;
    if (count > 0) {
      common++;
      left.set(word, count - 1);
    }
  }
  return (2 * common) / (a.length + b.length);
}
