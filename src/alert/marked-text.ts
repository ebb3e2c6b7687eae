import type { WordRun } from '../change/change.ts';
import { wordRuns } from '../change/words.ts';

/** One side of an amended clause: runs of text, those marked that the other side does not have. Joined they are the side's text. */
export interface Run {
  text: string;
  marked: boolean;
}

/** The clause before with its deleted words marked, and after with its inserted words marked. */
export function markedSides(before: string, after: string): { before: Run[]; after: Run[] } {
  const words = wordRuns(before, after);
  return { before: side(words, 'deleted'), after: side(words, 'inserted') };
}

/** White space at the edges of a mark is left out of it: struck or bold, it would be seen. */
function side(words: readonly WordRun[], mark: 'deleted' | 'inserted'): Run[] {
  const runs: Run[] = [];
  const push = (text: string, marked: boolean): void => {
    const last = runs.at(-1);
    if (last?.marked === marked) last.text += text;
    else if (text !== '') runs.push({ text, marked });
  };
  for (const run of words.filter(run => run.mark === 'same' || run.mark === mark)) {
    const [, head = '', body = '', tail = ''] = /^(\s*)(.*?)(\s*)$/s.exec(run.text) ?? [];
    push(head, false);
    push(body, run.mark === mark);
    push(tail, false);
  }
  return runs;
}
