import type { Run } from './marked-text.ts';

export interface Excerpt {
  runs: Run[];
  /** Whether nothing was left out. */
  whole: boolean;
}

/** What an ellipsis with its spaces takes. */
const GAP = 3;

interface Span {
  from: number;
  to: number;
}

/**
 * What of a clause fits into `room` UTF-16 units: all of it, or else the sentences with marked words, as many as fit, with one
 * sentence around them and ellipses for what is left out. Where no words are marked, or all, `focus` says what matters.
 */
export function excerpt(runs: readonly Run[], room: number, focus: Span): Excerpt {
  const text = runs.map(run => run.text).join('');
  if (text.length <= room) return { runs: [...runs], whole: true };
  const marks = spans(runs).filter(({ run }) => run.marked);
  const telling = marks.length > 0 && marks.length < runs.length ? marks : [focus];
  return { runs: joined(runs, choose(sentences(text), telling, room), text.length), whole: false };
}

function choose(all: readonly Span[], telling: readonly Span[], room: number): Span[] {
  const tells = all.map(({ from, to }) => telling.some(span => span.from < to && from < span.to));
  const first = Math.max(0, tells.indexOf(true));
  const isNear = (index: number): boolean => Boolean(tells[index - 1] || tells[index + 1]);
  const indexes = [...all.keys()];
  let left = room - GAP;
  const chosen = new Set<number>();
  for (const index of [...indexes.filter(i => tells[i]), ...indexes.filter(i => !tells[i] && isNear(i))]) {
    const { from, to } = all[index]!;
    if (to - from + GAP > left) continue;
    chosen.add(index);
    left -= to - from + GAP;
  }
  if (chosen.size === 0) return [withinSentence(all[first]!, telling, room)];
  return indexes.filter(index => chosen.has(index)).map(index => all[index]!);
}

/** A sentence too long to show: from shortly before the first mark in it. */
function withinSentence(sentence: Span, telling: readonly Span[], room: number): Span {
  const mark = telling.find(span => span.to > sentence.from)?.from ?? sentence.from;
  const from = mark - sentence.from < room / 2 ? sentence.from : mark - Math.floor(room / 4);
  return { from, to: Math.min(from + room - 2 * GAP, sentence.to) };
}

function joined(runs: readonly Run[], chosen: readonly Span[], length: number): Run[] {
  const result: Run[] = [];
  let end = 0;
  for (const span of chosen) {
    if (span.from > end) result.push({ text: `${space(result)}… `, marked: false });
    result.push(...slice(runs, span));
    end = span.to;
  }
  if (end < length) result.push({ text: `${space(result)}…`, marked: false });
  return result;
}

/** Sentences mostly end in a space of their own. */
function space(runs: readonly Run[]): string {
  return /(^|\s)$/.test(runs.at(-1)?.text ?? '') ? '' : ' ';
}

function slice(runs: readonly Run[], span: Span): Run[] {
  return spans(runs)
    .map(({ run, from }) => ({
      marked: run.marked,
      text: run.text.slice(Math.max(0, span.from - from), Math.max(0, span.to - from)).toWellFormed(),
    }))
    .filter(run => run.text !== '');
}

function spans(runs: readonly Run[]): (Span & { run: Run })[] {
  let at = 0;
  return runs.map(run => {
    const from = at;
    at += run.text.length;
    return { run, from, to: at };
  });
}

function sentences(text: string): Span[] {
  const segments = new Intl.Segmenter('en', { granularity: 'sentence' }).segment(text);
  return Array.from(segments, ({ index, segment }) => ({ from: index, to: index + segment.length }));
}
