import { isGarbled, unmasked } from './fingerprint.ts';
import type { Lexicon } from './lexicon.ts';
import type { News } from './news.ts';
import type { PartValue, Statement } from './statement.ts';
import { partsOf } from './statement.ts';
import { newWords } from './word-change.ts';

/** What became of one statement. */
export interface Difference {
  change: 'added' | 'removed' | 'modified';
  /** Whether its substance changed. */
  material: boolean;
  /** The sentence that it was before, or became; absent where nothing alike is on the other side. */
  twin?: News;
  /** Parts that only the text after has, and only the text before. */
  gained: readonly PartValue[];
  lost: readonly PartValue[];
  /** Where what was said is now denied, true; where what was denied is now said, false. */
  denial?: boolean;
  /** Of a modification: how many words of substance around what it tells came, and how many went. */
  words?: { came: number; went: number };
  /** Whether it was put in quite other words. */
  restated?: boolean;
}

/** Told by words so small ("in", "out", "on", "off") that they count for nothing elsewhere. */
const TERMS = /^condition:(?:consent|an opt-out|on by default|off by default)$/;

/** Compares a statement with its likely counterpart on the other side. */
export function difference(
  news: News,
  statement: Statement,
  twin: News | null,
  lexicon: Lexicon,
): Difference {
  const change = news.side === 'after' ? 'added' : 'removed';
  // Where a sentence that tells became one that mentions, what it told is gone.
  const counterpart = twin?.statements.find(
    ({ topic, strength }) =>
      topic === statement.topic && (strength === 'weak') === (statement.strength === 'weak'),
  );
  if (!twin || !counterpart) {
    const parts = [...partsOf(news.text, lexicon)];
    const sides = change === 'added' ? { gained: parts, lost: [] } : { gained: [], lost: parts };
    return { change, material: true, ...(twin && { twin }), ...sides };
  }
  const [ownText, otherText] = unmasked(news.text, twin.text);
  const ownParts = partsOf(ownText, lexicon);
  const otherParts = partsOf(otherText, lexicon);
  const onlyOwn = [...ownParts].filter(value => !otherParts.has(value));
  const onlyOther = [...otherParts].filter(value => !ownParts.has(value));
  const [gained, lost] = news.side === 'after' ? [onlyOwn, onlyOther] : [onlyOther, onlyOwn];
  const own = newWords(ownText, statement.range, otherText, lexicon.empty);
  const other = newWords(otherText, counterpart.range, ownText, lexicon.empty);
  const garbled = isGarbled(otherText) || isGarbled(ownText);
  const [came, went] = garbled ? [0, 0] : news.side === 'after' ? [own, other] : [other, own];
  const denied = news.side === 'after' ? statement.denied : counterpart.denied;
  const turned = statement.denied !== counterpart.denied;
  return {
    change: 'modified',
    material: came + went > 0 || turned || [...gained, ...lost].some(value => TERMS.test(value)),
    words: { came, went },
    twin,
    gained,
    lost,
    ...(turned && { denial: denied }),
  };
}
