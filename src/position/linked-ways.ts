import { plain } from '../finding/pattern.ts';
import type { Glossary, Named } from './glossary.ts';
import type { Passage } from './passage.ts';

/** Parts of the address of a form, whatever the language of the page. */
const FORM = /(?:^|[/_.-])(?:contact|forms?|requests?|opt-?out|objections?)(?:[/_.?#=-]|$)/iu;

/**
 * Ways to refuse that the address of a link tells and no word does: "you can object", where "object" leads to a form. Only links on
 * words of refusing count; what others lead to is not known to be a way.
 */
export function linkedWays({ text, links }: Passage, glossary: Glossary): readonly Named[] {
  return links.flatMap(link => {
    const words = plain(link.text);
    const way = wayOf(link.href);
    if (way === undefined || glossary.find('words-to-refuse', words) === null) return [];
    const at = text.indexOf(words);
    return [{ value: way, range: [at, at + words.length] as const }];
  });
}

function wayOf(href: string): 'form' | 'e-mail' | undefined {
  if (/^mailto:/iu.test(href)) return 'e-mail';
  const path = /^https?:\/\/[^/]+(\/.*)$/iu.exec(href)?.[1] ?? '';
  return FORM.test(path) ? 'form' : undefined;
}
