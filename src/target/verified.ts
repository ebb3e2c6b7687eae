import { isMap, isScalar, LineCounter, parseDocument } from 'yaml';

/**
 * The text of a vendor's file without the marks of documents that were verified; everything else stays as it was written. A mark that shares its
 * line with something else stays, too.
 */
export function withoutMarks(text: string, keys: Iterable<string>): string {
  const lines = new LineCounter();
  const yaml = parseDocument(text, { lineCounter: lines });
  const marked = new Set<number>();
  for (const key of keys) {
    const document = yaml.getIn(['documents', key]);
    const mark = isMap(document)
      ? document.items.find(({ key: name }) => isScalar(name) && name.value === 'unverified')
      : undefined;
    if (mark && isScalar(mark.key) && mark.key.range) marked.add(lines.linePos(mark.key.range[0]).line);
  }
  return text
    .split('\n')
    .filter((line, i) => !(marked.has(i + 1) && /^\s*unverified:\s*true\s*(?:#.*)?$/.test(line)))
    .join('\n');
}
