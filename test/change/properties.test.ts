import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Change } from '../../src/change/change.ts';
import { compare } from '../../src/change/compare.ts';
import { documentFromMarkdown } from '../../src/document/from-markdown.ts';
import { sameText } from '../../src/document/sameness.ts';
import { documentOf, sentence } from './documents.ts';

const compared = (before: string, after: string): Change =>
  compare(documentFromMarkdown(before), documentFromMarkdown(after));
const sentences = (min: number, max: number) =>
  fc.uniqueArray(sentence, { minLength: min, maxLength: max, selector: sameText });
const wordsIn = (text: string): string[] => text.match(/[a-z0-9]+/gu) ?? [];
const marked = ({ edits }: Change, mark: 'inserted' | 'deleted'): string[] =>
  edits
    .flatMap(edit => (edit.kind === 'amended' ? edit.words : []))
    .filter(run => run.mark === mark)
    .flatMap(run => wordsIn(run.text))
    .sort();
const SAYS_THE_SAME = ['none', 'formatting', 'layout-only'];

describe('what a comparison marks', () => {
  const long = fc
    .array(sentence, { minLength: 4, maxLength: 6 })
    .map(parts => parts.join(' '))
    .filter(text => wordsIn(text).length >= 20);

  it('is exactly the words that were put in the place of others', () => {
    const edited = fc.tuple(
      fc.array(long, { minLength: 1, maxLength: 5 }),
      fc.uniqueArray(fc.tuple(fc.nat(4), fc.nat(19)), { maxLength: 6, selector: String }),
    );
    fc.assert(
      fc.property(edited, ([texts, places]) => {
        const deleted: string[] = [];
        const inserted: string[] = [];
        const after = texts.map((text, clause) => {
          let at = -1;
          return text.replace(/[a-z]+/gu, word => {
            at++;
            if (!places.some(([i, j]) => i === clause && j === at)) return word;
            deleted.push(word);
            inserted.push(`new${clause}x${at}`);
            return `new${clause}x${at}`;
          });
        });
        const change = compare(documentOf(texts), documentOf(after));
        expect(marked(change, 'inserted')).toEqual(inserted.sort());
        expect(marked(change, 'deleted')).toEqual(deleted.sort());
      }),
    );
  });
});

describe('what says the same', () => {
  it('is a list whose items are nested otherwise', () => {
    const list = fc.array(fc.tuple(sentence, fc.nat(3), fc.nat(3)), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(list, items => {
        const nested = (depth: (item: (typeof items)[number]) => number): string => {
          let above = -1;
          return items
            .map(item => {
              above = Math.min(depth(item), above + 1);
              return `${'    '.repeat(above)}*   ${item[0]}`;
            })
            .join('\n');
        };
        const change = compared(
          nested(([, depth]) => depth),
          nested(([, , depth]) => depth),
        );
        expect(SAYS_THE_SAME).toContain(change.kind);
      }),
    );
  });

  it('is a table turned into prose, and prose turned into a table', () => {
    const rows = fc.array(fc.tuple(sentence, sentence, sentence), { minLength: 2, maxLength: 8 });
    fc.assert(
      fc.property(rows, fc.boolean(), (cells, joined) => {
        const [head, ...body] = cells.map(row => `| ${row.join(' | ')} |`);
        const table = `Intro.\n\n${head}\n| --- | --- | --- |\n${body.join('\n')}\n\nEnd.`;
        const prose = `Intro.\n\n${cells.map(row => row.join(joined ? ' ' : '\n\n')).join('\n\n')}\n\nEnd.`;
        expect(SAYS_THE_SAME).toContain(compared(table, prose).kind);
        expect(SAYS_THE_SAME).toContain(compared(prose, table).kind);
      }),
    );
  });

  it('is a text whose lines are wrapped otherwise, and whose words are set in bold', () => {
    fc.assert(
      fc.property(sentences(1, 6), fc.nat(9), (texts, at) => {
        const other = texts.map(text => text.replaceAll(' ', (_, i) => (i % 10 === at ? '\n' : ' ')));
        const bold = other.map(text => text.replace(/[a-z]+/u, '**$&**'));
        expect(compared(texts.join('\n\n'), bold.join('\n\n')).kind).toBe('none');
      }),
    );
  });
});

describe('sections', () => {
  const section = fc.tuple(
    fc.string({ minLength: 6, maxLength: 9, unit: fc.constantFrom(...'abcdefgh') }),
    sentences(1, 4),
  );
  const sections = fc.uniqueArray(section, { minLength: 2, maxLength: 6, selector: ([title]) => title });
  const written = (all: readonly (readonly [string, readonly string[]])[]): string =>
    all
      .map(([title, texts]) => `## ${title}\n\n${texts.map(text => `${title}: ${text}`).join('\n\n')}`)
      .join('\n\n');

  it('that stand elsewhere as a whole only moved', () => {
    const shuffled = sections.chain(all =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length })),
    );
    fc.assert(
      fc.property(shuffled, ([all, other]) => {
        const change = compared(written(all), written(other));
        expect(['none', 'moved-only']).toContain(change.kind);
        expect(change.edits.filter(({ kind }) => kind !== 'same' && kind !== 'moved')).toEqual([]);
      }),
    );
  });

  it('with another heading have the same clauses', () => {
    fc.assert(
      fc.property(sections, fc.nat(5), (all, which) => {
        const text = written(all);
        const [title] = all[which % all.length]!;
        const change = compared(text, text.replace(`## ${title}\n`, '## Zulu\n'));
        const others = change.edits.filter(({ kind }) => kind !== 'same');
        expect(others.map(({ kind }) => kind).sort()).toEqual(['added', 'removed']);
        expect(change.kind).toBe('text');
      }),
    );
  });
});
