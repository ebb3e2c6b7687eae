import type { Lexicon } from './lexicon.ts';
import type { News } from './news.ts';
import type { PartValue, Statement } from './statement.ts';
import { partsOf } from './statement.ts';
import { wordChange } from './word-change.ts';

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
}

/** Compares a statement with its likely counterpart on the other side. */
export function difference(
  news: News,
  statement: Statement,
  twin: News | null,
  lexicon: Lexicon,
): Difference {
  const own = partsOf(news.text, lexicon);
  const change = news.side === 'after' ? 'added' : 'removed';
  const counterpart = twin?.statements.find(({ topic }) => topic === statement.topic);
  if (!twin || !counterpart) {
    const parts = [...own];
    const sides = change === 'added' ? { gained: parts, lost: [] } : { gained: [], lost: parts };
    return { change, material: true, ...(twin && { twin }), ...sides };
  }
  const other = partsOf(twin.text, lexicon);
  const onlyOwn = [...own].filter(value => !other.has(value));
  const onlyOther = [...other].filter(value => !own.has(value));
  const [gained, lost] = news.side === 'after' ? [onlyOwn, onlyOther] : [onlyOther, onlyOwn];
  const material =
    wordChange(news.text, statement.range, twin.text, lexicon.empty) ||
    wordChange(twin.text, counterpart.range, news.text, lexicon.empty);
  return { change: 'modified', material, twin, gained, lost };
}
