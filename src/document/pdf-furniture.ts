import type { Line } from './pdf-lines.ts';

/** The outer parts of a page, at the top and at the bottom, in which running titles and page numbers stand. */
const MARGIN = 0.14;
/** A line that stands in the margin of this share of the pages, whatever its figures, is furniture. */
const OFTEN = 0.5;
/** `7`, `- 7 -`, `Page 7 of 22`, `7/22`, `Seite 7 von 22`, `iv`. */
const NUMBER =
  /^(?:\p{L}{1,6}\.?\s*)?[-–—\s]*(?:\d{1,4}|[ivxl]{1,6})[-–—\s]*(?:(?:\/|\p{L}{1,3})\s*\d{1,4})?$/iu;

export interface PdfPage {
  lines: readonly Line[];
  height: number;
}

/**
 * The pages' lines without page numbers and without the titles that run at the top and bottom of every page. A title that runs
 * at the top is kept where it stands first: it is often the only one, and carries the date.
 */
export function withoutFurniture(pages: readonly PdfPage[]): Line[] {
  const counts = new Map<string, number>();
  for (const page of pages) {
    const keys = page.lines.flatMap(line => keyOf(line, page.height) ?? []);
    for (const key of new Set(keys)) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const enough = Math.max(2, pages.length * OFTEN);
  const seen = new Set<string>();
  return pages.flatMap(({ lines, height }) =>
    lines.filter(line => {
      const key = keyOf(line, height);
      if (key === undefined) return true;
      if (NUMBER.test(line.text)) return false;
      if ((counts.get(key) ?? 0) < enough) return true;
      const first = !seen.has(key);
      seen.add(key);
      return first && key.startsWith('top');
    }),
  );
}

function keyOf({ text, y }: Line, height: number): string | undefined {
  const part = y < MARGIN * height ? 'top' : y > (1 - MARGIN) * height ? 'bottom' : undefined;
  return part && `${part}:${text.replace(/\d+/gu, '0')}`;
}
