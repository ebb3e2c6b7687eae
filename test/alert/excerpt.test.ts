import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerpt } from '../../src/alert/excerpt.ts';
import { markedSides } from '../../src/alert/marked-text.ts';
import { anyPageText } from './page-text.ts';

const filler = 'We keep your account for as long as you use it. ';
const shown = (runs: readonly { text: string; marked: boolean }[]): string =>
  runs.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('');

describe('excerpt', () => {
  it('shows a clause that fits whole', () => {
    const { after } = markedSides('We never train.', 'We train.');
    expect(excerpt(after, 100, { from: 0, to: 1 })).toEqual({ runs: after, whole: true });
  });

  it('shows the sentence with the marked words and its neighbours, and says that something is left out', () => {
    const before = `${filler.repeat(20)}We never train on chats. ${filler.repeat(20)}`;
    const { after } = markedSides(before, before.replace('never', 'always'));
    const { runs, whole } = excerpt(after, 300, { from: 0, to: 1 });
    expect(whole).toBe(false);
    expect(shown(runs)).toBe(`… ${filler}We [always] train on chats. ${filler}…`);
  });

  it('shows marks far apart with an ellipsis between', () => {
    const before = `We never train. ${filler.repeat(40)}You may not object.`;
    const { before: runs } = markedSides(before, before.replace('never ', '').replace('not ', ''));
    expect(shown(excerpt(runs, 200, { from: 0, to: 1 }).runs)).toMatch(
      /^We \[never\] train\. .* … .*You may \[not\] object\.$/,
    );
  });

  it('shows the matched sentence of a clause that has no other side', () => {
    const text = `${filler.repeat(20)}You may object. ${filler.repeat(20)}`;
    const from = text.indexOf('object');
    const { runs } = excerpt([{ text, marked: true }], 60, { from, to: from + 6 });
    expect(shown(runs)).toContain('[You may object. ]');
  });

  it('cuts a sentence that is too long by itself near its first mark', () => {
    const { runs } = excerpt(markedSides('', 'w'.repeat(100_000)).after, 200, { from: 0, to: 1 });
    expect(shown(runs)).toBe(`[${'w'.repeat(194)}] …`);
  });

  it('never takes more than its room', () => {
    const span = fc.tuple(fc.nat(500), fc.nat(500)).map(([from, length]) => ({ from, to: from + length }));
    fc.assert(
      fc.property(
        anyPageText,
        anyPageText,
        span,
        fc.integer({ min: 50, max: 500 }),
        (before, after, focus, room) => {
          const { runs, whole } = excerpt(markedSides(before, after).after, room, focus);
          const text = runs.map(run => run.text).join('');
          expect(text.length).toBeLessThanOrEqual(room);
          if (whole) expect(text).toBe(after);
        },
      ),
    );
  });
});
