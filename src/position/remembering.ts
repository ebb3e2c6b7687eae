import type { Glossary } from './glossary.ts';
import type { Sign } from './language.ts';

/**
 * A glossary that looks for a sign in a text once. For one document: its headings and what introduces its lists are read again with
 * every sentence below them. Forgets nothing.
 */
export function remembering(glossary: Glossary): Glossary {
  return { ...glossary, find: once(glossary.find), without: once(glossary.without) };
}

function once<T>(look: (sign: Sign, text: string) => T) {
  const known = new Map<Sign, Map<string, T>>();
  return (sign: Sign, text: string): T => {
    const texts = known.get(sign) ?? new Map<string, T>();
    known.set(sign, texts);
    if (!texts.has(text)) texts.set(text, look(sign, text));
    return texts.get(text) as T;
  };
}
