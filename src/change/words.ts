import { diffArrays } from 'diff';
import type { WordRun } from './change.ts';

/** Edits beyond which marking words costs too much, because time grows with their square; sentences are marked instead. */
const MOST_EDITS = 200;
/** Words, spaces and signs; scripts that do not space their words are cut into characters. */
const PIECES =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}\p{N}\p{M}]+?(?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}])|[\p{L}\p{N}\p{M}]+|\s+|./gsu;

/**
 * The words that differ between two texts. Runs rebuild both texts exactly (see `WordRun`). Texts too different to mark word
 * by word are marked by sentences, and if that is too much, given as one deletion and one insertion.
 */
export function wordRuns(before: string, after: string): WordRun[] {
  const { head, from, to, tail } = apart(pieces(before), pieces(after));
  const runs = marked(words(from), words(to)) ??
    marked(sentences(from), sentences(to)) ?? [
      { mark: 'deleted', text: from.join('') },
      { mark: 'inserted', text: to.join('') },
    ];
  return joined([{ mark: 'same', text: head }, ...runs, { mark: 'same', text: tail }]);
}

/** Most clauses of an English policy: the same pieces by a simpler pattern, in a third of the time. */
const ASCII = /^[\0-\x7f]*$/;
const ASCII_PIECES = /[A-Za-z0-9]+|\s+|[^A-Za-z0-9\s]/g;

function pieces(text: string): string[] {
  return text.match(ASCII.test(text) ? ASCII_PIECES : PIECES) ?? [];
}

/** What two texts share at both ends, and what is between. */
function apart(from: string[], to: string[]): { head: string; from: string[]; to: string[]; tail: string } {
  const most = Math.min(from.length, to.length);
  let head = 0;
  while (head < most && from[head] === to[head]) head++;
  let tail = 0;
  while (tail < most - head && from[from.length - 1 - tail] === to[to.length - 1 - tail]) tail++;
  return {
    head: from.slice(0, head).join(''),
    from: from.slice(head, from.length - tail),
    to: to.slice(head, to.length - tail),
    tail: from.slice(from.length - tail).join(''),
  };
}

/** Each word with the spaces after it: half as many things to compare. */
function words(parts: string[]): string[] {
  const result: string[] = [];
  for (const part of parts) {
    if (result.length > 0 && /^\s/u.test(part)) result.push(`${result.pop()}${part}`);
    else result.push(part);
  }
  return result;
}

function sentences(parts: string[]): string[] {
  return parts.join('').split(/(?<=[.!?;؟]\s|[。！？；])/u);
}

/** Undefined where more than `MOST_EDITS` edits would be needed, which is often plain before any is looked for. */
function marked(before: string[], after: string[]): WordRun[] | undefined {
  if (leastEdits(before, after) > MOST_EDITS) return undefined;
  return diffArrays(before, after, { maxEditLength: MOST_EDITS })?.map(step => ({
    mark: step.added ? 'inserted' : step.removed ? 'deleted' : 'same',
    text: step.value.join(''),
  }));
}

/** What stands on one side more often than on the other has to be deleted or inserted in any case. */
function leastEdits(before: readonly string[], after: readonly string[]): number {
  const surplus = new Map<string, number>();
  for (const part of before) surplus.set(part, (surplus.get(part) ?? 0) + 1);
  for (const part of after) surplus.set(part, (surplus.get(part) ?? 0) - 1);
  let edits = 0;
  for (const count of surplus.values()) edits += Math.abs(count);
  return edits;
}

/**
 * Runs for reading: neighbours of one mark are one run, what a deletion and its insertion share at their ends is the same,
 * and a mere space between two changes belongs to the changes.
 */
function joined(runs: readonly WordRun[]): WordRun[] {
  const result: WordRun[] = [];
  let [deleted, inserted] = ['', ''];
  const add = (mark: WordRun['mark'], text: string): void => {
    if (text === '') return;
    const last = result.at(-1);
    if (last?.mark === mark) result[result.length - 1] = { mark, text: last.text + text };
    else result.push({ mark, text });
  };
  const flush = (): void => {
    const { head, from, to, tail } = apart(pieces(deleted), pieces(inserted));
    add('same', head);
    add('deleted', from.join(''));
    add('inserted', to.join(''));
    add('same', tail);
    [deleted, inserted] = ['', ''];
  };
  const said = runs.filter(run => run.text !== '');
  for (const [i, run] of said.entries()) {
    const next = said[i + 1];
    const changing = deleted !== '' && inserted !== '' && next !== undefined && next.mark !== 'same';
    const mere = run.mark === 'same' && changing && /^\s+$/u.test(run.text);
    if (run.mark === 'same' && !mere) {
      flush();
      add('same', run.text);
      continue;
    }
    if (run.mark !== 'inserted') deleted += run.text;
    if (run.mark !== 'deleted') inserted += run.text;
  }
  flush();
  return result;
}
