import type { Difference } from './difference.ts';
import { difference } from './difference.ts';
import type { Lexicon, Range } from './lexicon.ts';
import type { News } from './news.ts';
import { counterpart } from './news.ts';
import type { Reading } from './reading.ts';
import { withoutRestated } from './restated.ts';
import { standingOf } from './standing.ts';
import { partsOf } from './statement.ts';

type Draft = Omit<Reading, 'standing'>;

/** All that the sentences which are news say on the topics, compared with what was said before. */
export function readingsOf(
  news: readonly News[],
  passages: readonly number[],
  lexicon: Lexicon,
): readonly Reading[] {
  const drafts = news.flatMap(item => draftsOf(item, news, lexicon));
  return withoutRestated(drafts, passages).map(draft => ({
    ...draft,
    standing: standingOf(draft.statement, draft.near, draft.difference),
  }));
}

function draftsOf(item: News, news: readonly News[], lexicon: Lexicon): readonly Draft[] {
  if (item.continued || item.statements.length === 0) return [];
  const twin = counterpart(item, news);
  const parts = partsOf(item.text, lexicon);
  return item.statements.flatMap(statement => {
    const compared = told(item, difference(item, statement, twin, lexicon), news);
    if (compared === null) return [];
    const near = partsOf(closeTo(item.text, statement.range), lexicon);
    return [{ news: item, statement, parts, near, difference: compared }];
  });
}

/**
 * What is told of a difference. The side after tells of a modification; telling it from the side before as well would double it.
 * But a sentence whose likeness on the side after is taken by another sentence is gone.
 */
function told(item: News, difference: Difference, news: readonly News[]): Difference | null {
  if (item.side === 'after' || difference.change !== 'modified') return difference;
  const { twin, material } = difference;
  if (twin?.continued) return difference;
  if (!material || counterpart(twin!, news) === item) return null;
  return { change: 'removed', material, gained: [], lost: difference.lost };
}

/** How far around the telling phrase its object is looked for, in characters. */
const CLOSE = { before: 60, after: 80 };

function closeTo(text: string, [start, end]: Range): string {
  const from = text.lastIndexOf(' ', Math.max(0, start - CLOSE.before)) + 1;
  const to = end + CLOSE.after < text.length ? text.lastIndexOf(' ', end + CLOSE.after) : text.length;
  return text.slice(from, Math.max(end, to));
}
