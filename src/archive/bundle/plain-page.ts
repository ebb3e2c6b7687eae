/** Characters of a line of a plain text that is to be printed. */
const WIDTH = 78;

/** A text broken into lines of at most 78 characters, the first led by `lead`, the others as far in. Longer words stay whole. */
export function paragraph(text: string, lead = ''): string {
  const indent = ' '.repeat(lead.length);
  const lines = [lead];
  let empty = true;
  for (const word of text.split(/\s+/u)) {
    const line = lines.at(-1)!;
    if (empty) lines[lines.length - 1] = line + word;
    else if (line.length + 1 + word.length <= WIDTH) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(indent + word);
    empty = false;
  }
  return `${lines.join('\n')}\n`;
}

/** Names and what is said of them, in two columns. */
export function columns(rows: readonly (readonly [name: string, said: string])[]): string {
  const width = Math.max(...rows.map(([name]) => name.length)) + 4;
  return rows.map(([name, said]) => paragraph(said, `  ${name}`.padEnd(width))).join('');
}

/** Paragraphs with a dash before each. */
export function points(texts: readonly string[]): string {
  return texts.map(text => paragraph(text, '- ')).join('\n');
}

/** A command as it is to be typed: the only lines that begin with four spaces. */
export function command(line: string): string {
  return `    ${line}\n`;
}
