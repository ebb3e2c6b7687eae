import type { Target } from '../target/target.ts';
import { sha256 } from '../words/sha256.ts';

/** What decides what a read brings: targets in which these are equal get the same page from one read. */
export function pageOf({ url, locale, visit }: Pick<Target, 'url' | 'locale' | 'visit'>): string {
  return sha256(sorted({ url, locale, visit })).slice(0, 16);
}

/** The host that a target's visits are a burden to. */
export function hostOf({ url }: Pick<Target, 'url'>): string {
  return new URL(url).hostname;
}

/** JSON that is equal for equal values, in whatever order their keys were written. */
function sorted(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
