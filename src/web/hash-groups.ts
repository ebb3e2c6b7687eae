/** A hash in groups of eight, which the eye can compare. */
export function inGroups(hash: string): string {
  return hash.replace(/(.{8})(?=.)/g, '$1 ');
}
