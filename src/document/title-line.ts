/** Titles are short: in characters, and in words. */
const LONGEST = 90;
const MOST_WORDS = 12;
const BEGINS = /^["“«'‘(]?(?:[\p{Lu}\p{Lo}]|\(?\p{N})/u;
const ENDS_OPEN = /[.!?:;,…。！？：；，]["'”’»)\]]*$/u;
/** Numbers and letters that count titles. */
const COUNT = /^(?:\(?(?:\d{1,3}(?:\.\d{1,3})*|[a-z]|[ivx]{1,5})[.)]\s+|\d{1,3}(?:\.\d{1,3})*\s+)/iu;
/** Who speaks and is spoken to: such a line says something ("We never sell your data", not "Data We Collect"). */
const STATES =
  /^(?:we|you|i|nous|vous|je|on|wir|sie|ihr)\b|(?<!\p{L})(?:we|you|nous|vous|je|wir|must|shall|may not)(?!\p{L})/u;
/** A question in the form of a title ("How we use your data"). */
const ASKS =
  /^(?:how|what|when|where|why|who|whose|which|comment|quelles?|quels?|quand|où|pourquoi|qui|wie|was|wann|wo|warum|wer|welche)\b/iu;

/** Whether a line that is all in bold is a title, rather than a statement that is stressed. In doubt it is a statement. */
export function readsLikeTitle(line: string): boolean {
  const text = line.replace(COUNT, '');
  if (text.length > LONGEST || text.split(' ').length > MOST_WORDS) return false;
  if (!BEGINS.test(text) || ENDS_OPEN.test(text)) return false;
  return ASKS.test(text) || !STATES.test(text[0]!.toLowerCase() + text.slice(1));
}
