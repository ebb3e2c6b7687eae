/** Source of a regular expression for a text as it stands. */
export function literal(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&');
}

/** Source of a regular expression that matches between the edges of words only. Edges are told by letters and digits, because `\b` knows no accents. */
export function whole(pattern: string): string {
  return `(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`;
}
