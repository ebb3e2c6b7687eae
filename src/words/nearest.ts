import levenshtein from 'fastest-levenshtein';

/**
 * The known name that a misspelt one was most likely meant to be, whatever its case; undefined where none is near.
 * @param within letters that may differ, for the length of a known name
 */
export function nearest(
  name: string,
  known: readonly string[],
  within: (length: number) => number,
): string | undefined {
  const near = known
    .map(each => ({ each, differ: levenshtein.distance(name.toLowerCase(), each.toLowerCase()) }))
    .filter(({ each, differ }) => differ <= within(each.length))
    .sort((a, b) => a.differ - b.differ);
  return near[0]?.each;
}
