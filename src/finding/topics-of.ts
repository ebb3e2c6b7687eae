import type { Document } from '../document/document.ts';
import { around } from './context.ts';
import type { Topic } from './finding.ts';
import { lexiconFor } from './languages.ts';
import { subjectsOf } from './lexicon.ts';
import { sentencesOf } from './sentences.ts';
import { read } from './statement.ts';

/**
 * Tells of each clause of a document, by its index, which topics it speaks of. Headings speak of none, nor does any clause of a
 * document in a language that there are no rules for.
 */
export function topicsOf(document: Document): (clause: number) => ReadonlySet<Topic> {
  const lexicon = lexiconFor(document);
  if (lexicon === null) return () => new Set();
  const subjects = subjectsOf(document.clauses.map(clause => clause.text).join('\n'), lexicon);
  return index => {
    const { kind, text } = document.clauses[index]!;
    if (kind === 'heading') return new Set();
    const sentences = sentencesOf(text);
    return new Set(
      sentences.flatMap((sentence, at) => {
        const context = { ...around(document.clauses, index, sentences, at), document: subjects };
        return read(sentence.text, context, lexicon).map(({ topic }) => topic);
      }),
    );
  };
}
