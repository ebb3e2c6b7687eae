/** The words of a text as sorted numbers, so that two bags can be compared in one pass. */
export type Bag = Int32Array;

const WORDS =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}\p{N}\p{M}]+|[^\p{L}\p{N}\p{M}\s,.;:'"()-]/gu;

/** The same words by a simpler pattern, for texts that are plain ASCII. */
const ASCII = /^[\0-\x7f]*$/;
const ASCII_WORDS = /[a-z0-9]+|[^a-z0-9\s,.;:'"()-]/g;

/** Makes bags whose numbers mean the same words; case and common punctuation are not in them. */
export function bagMaker(): (text: string) => Bag {
  const numbers = new Map<string, number>();
  return text => {
    const words = text.toLowerCase().match(ASCII.test(text) ? ASCII_WORDS : WORDS) ?? [];
    const bag = new Int32Array(words.length);
    for (let i = 0; i < words.length; i++) {
      let number = numbers.get(words[i]!);
      if (number === undefined) {
        number = numbers.size;
        numbers.set(words[i]!, number);
      }
      bag[i] = number;
    }
    return bag.sort();
  };
}

/** How much two texts share: words in both, counted with repetition, over the mean number of words (Dice). 0 to 1. */
export function likeness(one: Bag, other: Bag): number {
  if (one.length + other.length === 0) return 0;
  let shared = 0;
  for (let i = 0, j = 0; i < one.length && j < other.length; ) {
    const step = one[i]! - other[j]!;
    if (step === 0) shared++;
    if (step <= 0) i++;
    if (step >= 0) j++;
  }
  return (2 * shared) / (one.length + other.length);
}

/** The most that `likeness` can be, from the lengths alone. */
export function likenessBound(one: Bag, other: Bag): number {
  return (2 * Math.min(one.length, other.length)) / Math.max(1, one.length + other.length);
}
