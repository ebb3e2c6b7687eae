/** Format characters but for the joiners that Persian, Indic scripts and emoji need; among them every bidi control. */
const INVISIBLE = /(?![\u200c\u200d])[\p{Cc}\p{Cf}]/gu;

/** A run without spaces longer than any word: addresses, tokens, padding. Scripts that use no spaces are spared. */
const ENDLESS = /([\p{sc=Latn}\p{N}\p{P}\p{S}]{80})[\p{sc=Latn}\p{N}\p{P}\p{S}]{41,}/gu;

/** Invisible, joins, and is no white space: put between two characters it ends whatever they would have meant together. */
const SEAM = '\u2060';

/**
 * Text of a page as one line of visible characters in reading order: white space collapsed, controls and marks that turn the
 * direction of writing removed, lone surrogates replaced, words of more than 120 characters cut.
 */
export function oneLine(text: string): string {
  return text.toWellFormed().replace(/\s+/g, ' ').replace(INVISIBLE, '').replace(ENDLESS, '$1…').trim();
}

/** At most `max` UTF-16 units, cut at a word's end where one is near, with an ellipsis if anything was cut. */
export function cut(text: string, max: number): string {
  if (text.length <= max) return text;
  const room = text.slice(0, max - 1).replace(/[\ud800-\udbff]$/, '');
  const wordEnd = room.lastIndexOf(' ');
  return `${(wordEnd > max * 0.6 ? room.slice(0, wordEnd) : room).trimEnd()}…`;
}

/**
 * One line for places where Slack shows text literally (`plain_text`, `rich_text`). Nothing there is parsed; what would be a
 * mention in mrkdwn is broken all the same, because exports and bridges flatten messages to mrkdwn.
 */
export function literalLine(text: string): string {
  return oneLine(text).replace(/<(?=[!@#])/g, `<${SEAM}`);
}

/**
 * For mrkdwn: `& < >` escaped as Slack asks, and nothing left that could format, quote, mention, link or become an emoji.
 * Slack has no escape for `* _ ~` and the backtick, and an invisible character beside them does not disarm them reliably, so
 * they are replaced by characters that look the same.
 */
function mrkdwn(text: string): string {
  return text
    .replace(/[*_~`|]/g, character => LOOKALIKES[character] ?? character)
    .replace(/:(?=[\w+'-]+:)/g, `:${SEAM}`)
    .replace(/^>/gm, `${SEAM}>`)
    .replace(/[&<>]/g, character => ENTITIES[character] ?? character);
}

const LOOKALIKES: Record<string, string> = { '*': '∗', _: 'ˍ', '~': '∼', '`': 'ˋ', '|': '∣' };
const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** Foreign text for a mrkdwn line: made harmless and at most `max` characters after escaping, which may multiply its length by five. */
export function mrkdwnLine(text: string, max: number): string {
  const line = oneLine(text);
  const escaped = mrkdwn(cut(line, max));
  return escaped.length <= max ? escaped : mrkdwn(cut(line, Math.floor(max / 5)));
}
