import type { Range } from '../finding/lexicon.ts';
import type { Glossary } from './glossary.ts';
import type { Sign } from './language.ts';

/**
 * A glossary that looks for a sign in a text once. For one document: its headings and what introduces its lists are read again with
 * every sentence below them. Forgets nothing.
 */
export function remembering(glossary: Glossary): Glossary {
  const found = new Map<Sign, Map<string, Range | null>>();
  const blanked = new Map<Sign, Map<string, string>>();
  return {
    ...glossary,
    find: once(found, glossary.find),
    without: once(blanked, glossary.without),
  };
}

function once<T>(known: Map<Sign, Map<string, T>>, look: (sign: Sign, text: string) => T) {
  return (sign: Sign, text: string): T => {
    const texts = known.get(sign) ?? new Map<string, T>();
    known.set(sign, texts);
    if (!texts.has(text)) texts.set(text, look(sign, text));
    return texts.get(text) as T;
  };
}
