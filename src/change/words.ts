import { diffArrays } from 'diff';
import type { WordRun } from './change.ts';

/** Edits beyond which marking words helps no reader, and costs time that grows with their square. */
const MOST_EDITS = 1200;
/** Words, spaces and signs; scripts that do not space their words are cut into characters. */
const PIECES =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}\p{N}\p{M}]+?(?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}])|[\p{L}\p{N}\p{M}]+|\s+|./gsu;

/**
 * The words that differ between two texts. Runs rebuild both texts exactly (see `WordRun`). Texts too different to mark are
 * given as one deletion and one insertion between what they share at both ends.
 */
export function wordRuns(before: string, after: string): WordRun[] {
  const [from, to] = [before.match(PIECES) ?? [], after.match(PIECES) ?? []];
  let head = 0;
  while (head < from.length && head < to.length && from[head] === to[head]) head++;
  let tail = 0;
  const room = Math.min(from.length, to.length) - head;
  while (tail < room && from[from.length - 1 - tail] === to[to.length - 1 - tail]) tail++;
  const [old, fresh] = [from.slice(head, from.length - tail), to.slice(head, to.length - tail)];
  return joined([
    { mark: 'same', text: from.slice(0, head).join('') },
    ...marked(old, fresh),
    { mark: 'same', text: from.slice(from.length - tail).join('') },
  ]);
}

function marked(before: string[], after: string[]): WordRun[] {
  const steps = diffArrays(before, after, { maxEditLength: MOST_EDITS });
  if (steps === undefined) {
    return [
      { mark: 'deleted', text: before.join('') },
      { mark: 'inserted', text: after.join('') },
    ];
  }
  return steps.map(step => ({
    mark: step.added ? 'inserted' : step.removed ? 'deleted' : 'same',
    text: step.value.join(''),
  }));
}

/** Runs for reading: neighbours of one mark are one run, and a mere space between two changes belongs to the changes. */
function joined(runs: readonly WordRun[]): WordRun[] {
  const result: WordRun[] = [];
  let [deleted, inserted] = ['', ''];
  const flush = (): void => {
    if (deleted !== '') result.push({ mark: 'deleted', text: deleted });
    if (inserted !== '') result.push({ mark: 'inserted', text: inserted });
    [deleted, inserted] = ['', ''];
  };
  for (const [i, run] of runs.entries()) {
    if (run.text === '') continue;
    const next = runs.slice(i + 1).find(other => other.text !== '');
    const between = deleted + inserted !== '' && next !== undefined && next.mark !== 'same';
    if (run.mark === 'deleted') deleted += run.text;
    else if (run.mark === 'inserted') inserted += run.text;
    else if (between && /^\s+$/u.test(run.text)) {
      deleted += run.text;
      inserted += run.text;
    } else {
      flush();
      if (result.at(-1)?.mark === 'same') result.push({ mark: 'same', text: result.pop()!.text + run.text });
      else result.push(run);
    }
  }
  flush();
  return result;
}
