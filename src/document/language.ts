import { detect } from 'tinyld/light';
import type { Clause } from './document.ts';

/** Shorter texts than this, in characters, are too little evidence of a language. */
const ENOUGH = 60;
const SAMPLE = 900;

/**
 * The language of clauses as a primary subtag, told from a sample of running text out of their middle (menus stand at the
 * ends); `und` where there is too little text.
 */
export function languageOf(clauses: readonly Clause[]): string {
  const prose = clauses.filter(clause => clause.text.length > 80);
  const source = prose.length > 0 ? prose : clauses;
  let sample = '';
  for (let i = Math.floor(source.length / 3); i < source.length && sample.length < SAMPLE; i++) {
    sample += ` ${source[i]!.text.slice(0, SAMPLE)}`;
  }
  return sample.length < ENOUGH ? 'und' : detect(sample) || 'und';
}

/** The primary subtag of a language tag as pages declare it (`en-US` → `en`), or undefined when it is none. */
export function primarySubtag(tag: string | undefined): string | undefined {
  return /^\s*([a-z]{2,3})(?:[-_]|\s*$)/iu.exec(tag ?? '')?.[1]?.toLowerCase();
}
