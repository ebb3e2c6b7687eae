import fc from 'fast-check';
import type { Clause, Document } from '../../src/document/document.ts';

/** A document of paragraphs, for tests. */
export function documentOf(texts: readonly string[], rest: Partial<Document> = {}): Document {
  const clauses = texts.map((text): Clause => ({ kind: 'paragraph', path: [], text, links: [] }));
  return { title: 'Privacy', language: 'en', section: 'selected', clauses, ...rest };
}

const WORDS =
  'we you may use share keep your data content prompts to train improve models unless object form settings free paid thirty days'.split(
    ' ',
  );

/** Sentences out of few words, so that likeness, repetition and near misses are common. */
export const sentence = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 14 })
  .map(words => `${words.join(' ')}.`);

export const anyDocument = fc.array(sentence, { maxLength: 14 }).map(texts => documentOf(texts));

/** A document and an edited copy: clauses dropped, put in, moved, split and re-worded. */
export const editedPair = fc
  .tuple(
    fc.array(sentence, { minLength: 1, maxLength: 14 }),
    fc.array(
      fc.tuple(
        fc.constantFrom('drop', 'insert', 'swap', 'split', 'reword'),
        fc.nat(13),
        fc.nat(13),
        sentence,
      ),
      { maxLength: 6 },
    ),
  )
  .map(([texts, edits]) => {
    const edited = [...texts];
    for (const [kind, a, b, text] of edits) {
      const [i, j] = [a % Math.max(1, edited.length), b % Math.max(1, edited.length)];
      const clause = edited[i] ?? text;
      if (kind === 'drop') edited.splice(i, 1);
      else if (kind === 'insert') edited.splice(i, 0, text);
      else if (kind === 'swap') [edited[i], edited[j]] = [edited[j] ?? text, clause];
      else if (kind === 'split')
        edited.splice(i, 1, ...clause.split(/(?<= (?:to|your) )/u).map(part => part.trim()));
      else edited[i] = `${clause} ${text}`;
    }
    return [documentOf(texts), documentOf(edited)] as const;
  });
