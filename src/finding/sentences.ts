/** A sentence of a clause and where it starts in the clause's text. */
export interface Sentence {
  text: string;
  start: number;
}

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** After these a full stop ends no sentence. */
const ABBREVIATION =
  /(?:\b(?:e\.g|i\.e|etc|incl|art|no|nos|inc|ltd|co|corp|cf|ex|p|vs|approx|u\.s|a\.k\.a|mr|ms|dr|st)\.|\b[A-Z]\.)\s*$/i;

/**
 * Splits a clause into sentences. Parts of an enumeration within one paragraph ("(i) …; (ii) …") count as sentences of their
 * own, because each states something of its own. The parts joined are the text, exactly.
 */
export function sentencesOf(text: string): readonly Sentence[] {
  const sentences: { text: string; start: number }[] = [];
  let open = false;
  for (const { segment, index } of segmenter.segment(text)) {
    const last = sentences.at(-1);
    if (open && last) last.text += segment;
    else
      for (const part of enumerated(segment)) sentences.push({ text: part.text, start: index + part.start });
    open = ABBREVIATION.test(segment);
  }
  return sentences;
}

function enumerated(segment: string): readonly Sentence[] {
  const parts: Sentence[] = [];
  let from = 0;
  for (const match of segment.matchAll(
    /[;:]\s+(?:and |or |et |ou )?(?=\(?(?:[ivx]{1,4}|[a-z]|\d)\)|[•·–])|\s(?=[•·]\s)| \| /g,
  )) {
    const to = match.index + match[0].length;
    parts.push({ text: segment.slice(from, to), start: from });
    from = to;
  }
  parts.push({ text: segment.slice(from), start: from });
  return parts;
}
