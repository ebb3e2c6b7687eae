import { Tokenizer, type Tokens } from 'marked';

/** Where plain text within a line ends: signs of markup, and the two spaces that break a line. */
const ENDS = /[\\<![`*_]| {2,}\n/g;
/** A line that underlines a heading, and the rule below the first row of a table. */
const UNDERLINE = /\n {0,3}[=-]/;
const RULE = /^ {0,3}[|:-]/;

/** marked's own rules, each behind a glance that spares most text those that look long for what is rare in policies. */
export class QuickTokenizer extends Tokenizer {
  override lheading(src: string): Tokens.Heading | undefined {
    const [line, end] = [src.indexOf('\n'), src.indexOf('\n\n')];
    if (line < 0 || line === end) return undefined;
    return UNDERLINE.test(end < 0 ? src : src.slice(0, end)) ? super.lheading(src) : undefined;
  }

  override table(src: string): Tokens.Table | undefined {
    const line = src.indexOf('\n');
    return line >= 0 && RULE.test(src.slice(line + 1, line + 5)) ? super.table(src) : undefined;
  }

  override inlineText(src: string): Tokens.Text | undefined {
    ENDS.lastIndex = /^`+/.exec(src)?.[0].length ?? 1;
    const raw = src.slice(0, ENDS.exec(src)?.index ?? src.length);
    // Entities are marked's to read.
    return raw === '' || raw.includes('&')
      ? super.inlineText(src)
      : { type: 'text', raw, text: raw, escaped: false };
  }
}
