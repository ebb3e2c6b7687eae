/** A run of letters on a page, in points; `y` grows downwards, as reading does. */
export interface Piece {
  text: string;
  x: number;
  y: number;
  width: number;
  /** Height of the font. */
  size: number;
  /** Tells fonts of one PDF apart; says nothing else. */
  font: string;
}

/** What stands on one baseline, up to a gap that is wider than any between words. */
export interface Line {
  /** Counts from 1. */
  page: number;
  text: string;
  x: number;
  right: number;
  y: number;
  size: number;
  /** The font of most of its letters. */
  font: string;
  /** It stands on the baseline of the line before it, beyond a gap: the next cell of a row. */
  beside: boolean;
}

/** A gap of so many font heights separates cells or columns; within a justified line gaps are narrower. */
const GAP = 2.5;
/** What counts or bullets an item: the text behind it belongs to it however far it stands. */
const MARK = /^(?:[•·▪●○◦‣⁃■□–—*-]|[(]?(?:\d{1,3}(?:\.\d{1,3})*|[a-zA-Z]|[ivxIVX]{1,5})[.)]?)$/u;

/** Puts the pieces of a page together as lines. They come in the order in which the PDF draws them, which is nearly always the order of reading. */
export function linesOf(pieces: readonly Piece[], page: number): Line[] {
  const lines: Line[] = [];
  let run: Piece[] = [];
  let beside = false;
  const end = () => {
    const line = lineOf(run, page, beside);
    if (line !== undefined) lines.push(line);
    run = [];
  };
  for (const piece of pieces) {
    if (piece.text.trim() === '') continue;
    const last = run.at(-1);
    if (last !== undefined) {
      const level = Math.abs(piece.y - last.y) <= 0.4 * Math.max(piece.size, last.size);
      const gap = piece.x - (last.x + last.width);
      const near = gap < GAP * last.size || MARK.test(textOf(run));
      if (!level || gap < -last.size || !near) {
        end();
        beside = level && gap >= 0;
      }
    } else beside = false;
    run.push(piece);
  }
  end();
  return inColumns(lines);
}

function lineOf(run: readonly Piece[], page: number, beside: boolean): Line | undefined {
  const [first] = run;
  if (first === undefined) return undefined;
  const letters = new Map<string, number>();
  for (const { font, text } of run) letters.set(font, (letters.get(font) ?? 0) + text.length);
  const [font] = [...letters].sort((one, other) => other[1] - one[1])[0]!;
  const right = Math.max(...run.map(({ x, width }) => x + width));
  const size = Math.max(...run.map(piece => piece.size));
  return { page, text: textOf(run), x: first.x, right, y: first.y, size, font, beside };
}

/** Pieces that touch belong to one word, whatever their fonts: a ligature is often a piece of its own. */
function textOf(run: readonly Piece[]): string {
  let text = '';
  let end = Number.NEGATIVE_INFINITY;
  for (const { text: next, x, width, size } of run) {
    text += text !== '' && x - end > 0.12 * size ? ` ${next}` : next;
    end = x + width;
  }
  return text.replace(/\s+/gu, ' ').trim();
}

/** So many rows of running text side by side are columns and no table. */
const ROWS = 5;
const RUNNING = 25;

/** Where a page was drawn row by row across two columns, the left one is read before the right one, between lines that cross both. */
function inColumns(lines: readonly Line[]): Line[] {
  const pairs = lines.flatMap((line, i) => {
    const left = lines[i - 1];
    return line.beside && left && Math.min(line.text.length, left.text.length) >= RUNNING ? [line] : [];
  });
  const gutter = Math.min(...pairs.map(({ x }) => x));
  if (pairs.filter(({ x, size }) => x - gutter < size).length < ROWS) return [...lines];
  const ordered: Line[] = [];
  let [left, right]: [Line[], Line[]] = [[], []];
  for (const line of lines) {
    if (line.x < gutter - line.size && line.right > gutter) {
      ordered.push(...left, ...right, line);
      [left, right] = [[], []];
    } else (line.x < gutter - line.size ? left : right).push({ ...line, beside: false });
  }
  return [...ordered, ...left, ...right];
}
