import type { Run } from './marked-text.ts';

export interface Excerpt {
  runs: Run[];
  /** Whether nothing was left out. */
  whole: boolean;
}

interface Span {
  from: number;
  to: number;
}

/**
 * What of a clause fits into `room` UTF-16 units: all of it, or whole sentences, those with marks first, then their neighbours,
 * in reading order with an ellipsis for what is left out. Where no words are marked, or all are, `focus` says what matters.
 */
export function excerpt(runs: readonly Run[], room: number, focus: Span): Excerpt {
  const text = runs.map(run => run.text).join('');
  if (text.length <= room) return { runs: [...runs], whole: true };
  const marks = spans(runs).filter(({ run }) => run.marked);
  const partly = marks.length > 0 && marks.length < runs.length;
  const chosen = choose(sentences(text), partly ? marks : [focus], room);
  return { runs: joined(runs, chosen, text.length), whole: false };
}

function choose(all: readonly Span[], telling: readonly Span[], room: number): Span[] {
  const tells = (sentence: Span): boolean =>
    telling.some(span => span.from < sentence.to && sentence.from < span.to);
  const first = Math.max(0, all.findIndex(tells));
  const order = [
    ...all.keys().filter(index => tells(all[index]!)),
    ...all.keys().filter(index => index > first),
    ...all
      .keys()
      .filter(index => index < first)
      .toArray()
      .reverse(),
  ];
  const chosen = new Set<number>();
  let left = room;
  for (const index of order) {
    const { from, to } = all[index]!;
    if (chosen.has(index)) continue;
    if (to - from > left) break;
    chosen.add(index);
    left -= to - from;
  }
  if (chosen.size === 0) return [withinSentence(all[first]!, telling, room)];
  return [...chosen].sort((a, b) => a - b).map(index => all[index]!);
}

/** A sentence too long to show: from shortly before the first mark in it. */
function withinSentence(sentence: Span, telling: readonly Span[], room: number): Span {
  const mark = telling.find(span => span.to > sentence.from)?.from ?? sentence.from;
  const from = mark - sentence.from < room / 2 ? sentence.from : mark - Math.floor(room / 4);
  return { from, to: Math.min(from + room, sentence.to) };
}

function joined(runs: readonly Run[], chosen: readonly Span[], length: number): Run[] {
  const result: Run[] = [];
  let end = 0;
  for (const span of chosen) {
    if (span.from > end) result.push({ text: end === 0 ? '… ' : ' … ', marked: false });
    result.push(...slice(runs, span));
    end = span.to;
  }
  if (end < length) result.push({ text: ' …', marked: false });
  return result;
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
