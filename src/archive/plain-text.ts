/**
 * Text that every database stores as it is. Messages of errors quote pages, and pages hold anything: NULs and lone surrogates, which
 * PostgreSQL refuses, become U+FFFD.
 */
export function plainText(text: string): string {
  return text.toWellFormed().replaceAll('\0', '\uFFFD');
}
