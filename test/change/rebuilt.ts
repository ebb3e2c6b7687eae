import type { Change, Edit } from '../../src/change/change.ts';
import { sameText } from '../../src/document/sameness.ts';

const compact = (text: string): string => sameText(text).replace(/[\s|]/gu, '');

/**
 * What the document after says, put together from the document before and the edits alone: the text of a clause that stayed or
 * moved is taken from before, that of an amended one from its words, and only what was added is taken as given. Clauses cut
 * otherwise are put together as one text without spaces, of `said` likewise.
 */
export function rebuilt({ before, after, edits }: Change): { rebuilt: string[]; said: string[] } {
  const result = { rebuilt: [] as string[], said: [] as string[] };
  const put = (text: string, said: string): void => {
    result.rebuilt.push(text);
    result.said.push(said);
  };
  for (const edit of edits) {
    if (edit.kind === 'removed') continue;
    if (edit.kind === 'regrouped') {
      const all = (from: typeof before, which: readonly number[]): string =>
        which.map(i => compact(from.clauses[i]!.text)).join('');
      put(unmarked(all(before, edit.before)), unmarked(all(after, edit.after)));
      continue;
    }
    const said = after.clauses[edit.after]!.text;
    if (edit.kind === 'added') put(said, said);
    else if (edit.kind === 'same' || edit.kind === 'moved')
      put(sameText(before.clauses[edit.before]!.text), sameText(said));
    else put(wordsOf(edit, 'deleted'), said);
  }
  return result;
}

/** The text of an amended clause without the words of a mark. */
export function wordsOf(edit: Extract<Edit, { words: unknown }>, without: 'inserted' | 'deleted'): string {
  return edit.words.flatMap(run => (run.mark === without ? [] : [run.text])).join('');
}

/** Without the figures and bullets that may count clauses wherever they are cut. */
function unmarked(text: string): string {
  return text.replace(/[\p{N}().•·▪●○◦‣⁃■□]|(?<![\p{L}])\p{L}(?=[.)])/gu, '');
}
