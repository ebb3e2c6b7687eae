import type { Line } from './pdf-lines.ts';

/** Lines that make one statement. */
export interface Paragraph {
  kind: 'heading' | 'paragraph' | 'item' | 'row';
  text: string;
  page: number;
  size: number;
}

const BULLET = /^(?:[•·▪●○◦‣⁃■□]\s*|[–—*-]\s+)/u;
const COUNTED = /^[(]?(?:\d{1,3}(?:\.\d{1,3})*[.)]?|[a-zA-Z][.)]|[ivxIVX]{1,5}[.)])\s+(?=[\p{L}"“'‘(])/u;
const ENDS = /[.!?:;。！？]["'”’»)\]]*$/u;
/** Longer ones, in characters, are no headings, however they are set. */
const LONGEST_HEADING = 120;

/** Puts lines together that a sentence runs through, also from one page to the next, and tells headings and items. */
export function paragraphsOf(lines: readonly Line[]): Paragraph[] {
  const headings = headingsOf(lines);
  const isHeading = (line: Line) => headings.has(line);
  const leading = spacing(lines);
  const right = reach(lines);
  const words = new Set(lines.flatMap(({ text }) => text.toLowerCase().match(/[\p{L}-]+/gu) ?? []));
  const found: Growing[] = [];
  let last: Line | undefined;
  for (const line of lines) {
    const before = found.at(-1);
    const heading = isHeading(line);
    if (last !== undefined && before !== undefined) {
      if (line.beside && !heading) {
        before.kind = 'row';
        before.parts.push(' | ', line.text);
        last = line;
        continue;
      }
      const sameKind = heading === isHeading(last) && (!heading || sameFont(last, line));
      if (sameKind && before.kind !== 'row' && runsOn(last, line, leading, right)) {
        goOn(before.parts, line.text, words);
        last = line;
        continue;
      }
    }
    const kind = heading
      ? 'heading'
      : BULLET.test(line.text) || COUNTED.test(line.text)
        ? 'item'
        : 'paragraph';
    const text = kind === 'item' ? line.text.replace(BULLET, '') : line.text;
    found.push({ kind, parts: [text], page: line.page, size: line.size });
    last = line;
  }
  return found.map(({ parts, ...paragraph }) => ({ ...paragraph, text: parts.join('') }));
}

/** A paragraph of which more lines may come. Its text is put together once: a PDF can be one paragraph of many thousand lines. */
type Growing = Omit<Paragraph, 'text'> & { parts: string[] };

/** Whether a line goes on with the statement of the one before it. */
function runsOn(last: Line, line: Line, leading: number, right: number): boolean {
  const open = !ENDS.test(last.text);
  const full = last.right >= right - 6 * last.size;
  const down = line.y - last.y;
  const close = down > 0 && down <= 1.35 * leading * Math.max(1, line.size / 10);
  // A line may happen to begin with the (b) of a sentence that counts its parts.
  const within = /^[(]/u.test(line.text) && full && close && Math.abs(line.x - last.x) < 1;
  if (!within && (BULLET.test(line.text) || COUNTED.test(line.text))) return false;
  // On the next page, or at the top of the next column, only the words themselves tell.
  if (line.page !== last.page || down <= 0) return open && (full || /^\p{Ll}/u.test(line.text));
  return close && (full || open || /^\p{Ll}/u.test(line.text));
}

/**
 * Adds a line. A word that is broken at the end of a line is one word, unless the document writes it with its hyphen elsewhere
 * and never without.
 */
function goOn(parts: string[], next: string, words: ReadonlySet<string>): void {
  const text = parts.pop() ?? '';
  const [, head] = /(?<![\p{L}-])([\p{L}-]+)-$/u.exec(text) ?? [];
  const [tail] = /^\p{Ll}[\p{L}]*/u.exec(next) ?? [];
  if (text.endsWith('\u00ad')) parts.push(text.slice(0, -1), next);
  else if (head === undefined || tail === undefined) parts.push(text, ' ', next);
  else {
    const [whole, hyphened] = [head + tail, `${head}-${tail}`].map(word => word.toLowerCase());
    parts.push(words.has(hyphened!) && !words.has(whole!) ? text : text.slice(0, -1), next);
  }
}

/** A font and size with this share of a document's letters is type of its body; a PDF may well use two or three. */
const BODY = 0.1;

/** Lines in larger or other type than the body's that begin like a title, and that no sentence runs into or out of. */
function headingsOf(lines: readonly Line[]): ReadonlySet<Line> {
  const type = ({ font, size }: Line): string => `${font} ${Math.round(size)}`;
  const letters = new Map<string, number>();
  const sizes = new Map<number, number>();
  for (const line of lines) {
    letters.set(type(line), (letters.get(type(line)) ?? 0) + line.text.length);
    sizes.set(Math.round(line.size), (sizes.get(Math.round(line.size)) ?? 0) + line.text.length);
  }
  const all = lines.reduce((sum, { text }) => sum + text.length, 0);
  const [size = 0] = [...sizes].sort((one, other) => other[1] - one[1])[0] ?? [];
  return new Set(
    lines.filter((line, i) => {
      const stands =
        line.text.length <= LONGEST_HEADING &&
        /^[\p{Lu}\p{Lo}\p{N}]/u.test(line.text) &&
        !/[.;,]$/u.test(line.text);
      if (!stands || Math.round(line.size) < size) return false;
      if (Math.round(line.size) === size && letters.get(type(line))! >= BODY * all) return false;
      return (
        !/^\p{Ll}/u.test(lines[i + 1]?.text ?? '') &&
        !/[,\p{Ll}]$/u.test(sameFont(lines[i - 1], line) ? '' : (lines[i - 1]?.text ?? ''))
      );
    }),
  );
}

function sameFont(one: Line | undefined, other: Line): boolean {
  return one?.font === other.font && Math.abs(one.size - other.size) < 0.5;
}

/** Double spacing and a little more, for a font of ten points; what is further apart does not belong together. */
const WIDEST = 20;

/** The usual distance between two baselines, for a font of ten points. */
function spacing(lines: readonly Line[]): number {
  const steps = lines
    .flatMap((line, i) => {
      const last = lines[i - 1];
      if (last === undefined || last.page !== line.page || line.y <= last.y) return [];
      return [(line.y - last.y) / Math.max(1, line.size / 10)];
    })
    .sort((one, other) => one - other);
  return Math.min(steps[Math.floor(steps.length / 3)] ?? WIDEST, WIDEST);
}

/** Where lines usually end. */
function reach(lines: readonly Line[]): number {
  const ends = lines.map(line => line.right).sort((one, other) => one - other);
  return ends[Math.floor(ends.length * 0.8)] ?? 0;
}
