import { canonical } from '../words/canonical.ts';
import { sha256 } from '../words/sha256.ts';
import type { Target } from './target.ts';

/** What decides what a read brings: targets in which these are equal get the same page from one read. */
export function pageOf({ url, locale, visit }: Pick<Target, 'url' | 'locale' | 'visit'>): string {
  return sha256(canonical({ url, locale, visit: { ...visit } })).slice(0, 16);
}

/** The host that a target's visits are a burden to. */
export function hostOf({ url }: Pick<Target, 'url'>): string {
  return new URL(url).hostname;
}
