const UNITS = ['bytes', 'kB', 'MB'] as const;

/** A length as downloads show it, decimal: `812 bytes`, `24.9 kB`, `3.4 MB`. */
export function bytes(length: number): string {
  const power = Math.min(Math.floor(Math.log10(Math.max(length, 1)) / 3), 2);
  const digits = power === 0 ? 0 : 1;
  return `${(length / 1_000 ** power).toFixed(digits)} ${UNITS[power]}`;
}
