import { describe, expect, it } from 'vitest';
import type { Change } from '../../src/change/change.ts';
import { compare } from '../../src/change/compare.ts';
import type { Clause, Document } from '../../src/document/document.ts';
import { documentFromMarkdown } from '../../src/document/from-markdown.ts';
import { sameTexts } from '../../src/document/sameness.ts';
import { documentToMarkdown } from '../../src/document/to-markdown.ts';
import { atHand, realPairs } from '../corpus.ts';
import { rebuilt } from './rebuilt.ts';

/** All of this together takes some ten seconds on one core; on a busy machine more. */
const PATIENT = { timeout: 120_000 };
const SAYS_THE_SAME = ['none', 'formatting', 'layout-only'];

const pairs = realPairs(4).map(
  ([id, before, after]) => [id, documentFromMarkdown(before), documentFromMarkdown(after)] as const,
);
const documents = pairs.map(([id, , after]) => [id, after] as const).filter((_, i) => i % 2 === 0);
/** Ids for which something does not hold: the failure names them. */
const failing = <T extends readonly [string, ...unknown[]]>(all: readonly T[], holds: (one: T) => boolean) =>
  all.filter(one => !holds(one)).map(([id]) => id);

/** Numbers that are the same in every run and look like none (a linear congruence). */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return below => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
}

const others = ({ edits }: Change, ...kinds: string[]): number =>
  edits.filter(({ kind }) => !kinds.includes(kind)).length;

describe.skipIf(!atHand)('on real policies', PATIENT, () => {
  it('the document before and the change give the document after, and the reverse', () => {
    const exact = (before: Document, after: Document): boolean => {
      const change = compare(before, after);
      const { rebuilt: text, said } = rebuilt(change);
      const olds = change.edits.flatMap(edit => ('before' in edit ? edit.before : []));
      const news = change.edits.flatMap(edit => ('after' in edit ? edit.after : []));
      return (
        text.every((one, i) => one === said[i]) &&
        new Set(olds).size === before.clauses.length &&
        olds.length === before.clauses.length &&
        news.every((at, i) => at === i) &&
        news.length === after.clauses.length
      );
    };
    expect(failing(pairs, ([, before, after]) => exact(before, after) && exact(after, before))).toEqual([]);
  });

  it('a document against itself has no change', () => {
    const unchanged = ([, document]: (typeof documents)[number]): boolean => {
      const change = compare(document, structuredClone(document));
      return change.kind === 'none' && others(change, 'same') === 0;
    };
    expect(failing(documents, unchanged)).toEqual([]);
  });

  it('the same texts give the same change again', () => {
    const again = ([, before, after]: (typeof pairs)[number]): boolean =>
      JSON.stringify(compare(before, after).edits) ===
      JSON.stringify(compare(structuredClone(before), structuredClone(after)).edits);
    expect(
      failing(
        pairs.filter((_, i) => i % 2 === 0),
        again,
      ),
    ).toEqual([]);
  });

  it('paragraphs in another order only moved', () => {
    const moved = ([, document]: (typeof documents)[number]): boolean => {
      const number = numbers(7);
      const seen = new Set<string>();
      const texts = sameTexts(document);
      const once = document.clauses.filter((_, i) => !seen.has(texts[i]!) && seen.add(texts[i]!));
      const shuffled = once
        .map(clause => [number(1_000_000), clause] as const)
        .sort(([one], [other]) => one - other)
        .map(([, clause]) => clause);
      const change = compare({ ...document, clauses: once }, { ...document, clauses: shuffled });
      return (
        ['none', 'moved-only', 'layout-only'].includes(change.kind) &&
        others(change, 'same', 'moved', 'regrouped') === 0
      );
    };
    expect(failing(documents, moved)).toEqual([]);
  });

  it('words that were put in the place of others are marked, and no more', () => {
    const marked = ([, document]: (typeof documents)[number]): boolean => {
      const number = numbers(11);
      const gone: string[] = [];
      const come: string[] = [];
      const clauses = document.clauses.map((clause): Clause => {
        const words = clause.text.split(/(?<=\s)/u);
        if (words.length < 25 || number(4) > 0) return clause;
        const places = new Set([number(words.length), number(words.length), number(words.length)]);
        const text = words.map((word, i) => {
          const plain = word.trim();
          if (!places.has(i) || !/^[a-zà-ÿ]{2,}$/u.test(plain)) return word;
          gone.push(plain);
          come.push(`qx${come.length}z`);
          return word.replace(plain, come.at(-1)!);
        });
        return { ...clause, text: text.join('') };
      });
      const { edits } = compare(document, { ...document, clauses });
      const words = (mark: 'inserted' | 'deleted'): string[] =>
        edits.flatMap(edit =>
          edit.kind === 'amended'
            ? edit.words.flatMap(run => (run.mark === mark ? run.text.trim().split(/\s+/u) : []))
            : [],
        );
      return (
        words('deleted').sort().join() === gone.sort().join() &&
        words('inserted').sort().join() === come.sort().join() &&
        others({ edits } as Change, 'same', 'amended') === 0
      );
    };
    expect(failing(documents, marked)).toEqual([]);
  });

  it('Markdown that is written and read again, wrapped, nested or with its tables as prose says the same', () => {
    const readings: readonly ((markdown: string) => string)[] = [
      markdown => markdown,
      markdown => markdown.replace(/^\p{L}[^\n|]{30,}$/gmu, line => line.replace(/ (?=\p{Ll}{3})/gu, '\n')),
      markdown => {
        let depth = -1;
        const number = numbers(5);
        return markdown.replace(/^(- )?/gmu, (_, item) => {
          depth = item === undefined ? -1 : Math.min(depth + 1, number(4));
          return item === undefined ? '' : `${'  '.repeat(depth)}- `;
        });
      },
      markdown =>
        markdown
          .replace(/^\|(?: --- \|)+\n/gmu, '')
          .replace(/^\| (.*) \|$/gmu, (_, row: string) => `\n${row.split(/ \|(?: |$)/u).join('\n\n')}\n`),
    ];
    for (const [i, reading] of readings.entries()) {
      const same = ([, document]: (typeof documents)[number]): boolean =>
        SAYS_THE_SAME.includes(
          compare(document, documentFromMarkdown(reading(documentToMarkdown(document)))).kind,
        );
      expect([i, failing(documents, same)]).toEqual([i, []]);
    }
  });
});
