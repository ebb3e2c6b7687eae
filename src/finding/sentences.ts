/** A sentence of a clause and where it starts in the clause's text. */
export interface Sentence {
  text: string;
  start: number;
  /** Of a part of an enumeration: the words that open the enumeration ("You may not:"). */
  opening?: string;
}

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** Between the parts of an enumeration within a paragraph, and between the cells of a row. */
const ENUMERATOR =
  /[;:,]\s+(?:(?:and|or|et|ou|und|oder|en|of|oraz|lub|i|y|o|u|e|ed) )?(?=\((?:[ivx]{1,4}|[a-z]|\d)\))|[;:]\s+(?=(?:[ivx]{1,4}|[a-z]|\d)\)|[•·–])|\s(?=[•·]\s)| \| /g;

/** After these a full stop ends no sentence. */
const ABBREVIATION =
  /(?:\b(?:e\.g|i\.e|etc|incl|art|no|nos|inc|ltd|co|corp|cf|ex|p|vs|approx|u\.s|a\.k\.a|mr|ms|dr|st|bzw|ggf|inkl|einschl|vgl|gem|abs|nr|sog|evtl|usw|bijv|bv|evt|resp|d\.w\.z|np|tj|m\.in|ust|tzw|itd|itp|ej|núm|ud|uds|sr|sra|es|artt|lett|c\.d|s\.p\.a|s\.r\.l|ltda)\.|\b[A-Z]\.)\s*$/i;

/**
 * Splits a clause into sentences. Parts of an enumeration within one paragraph ("(i) …; (ii) …") count as sentences of their
 * own, because each states something of its own. The parts joined are the text, exactly.
 */
export function sentencesOf(text: string): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let open = false;
  for (const { segment, index } of segmenter.segment(text)) {
    const last = sentences.at(-1);
    if (open && last) last.text += segment;
    else for (const part of enumerated(segment)) sentences.push({ ...part, start: index + part.start });
    open = ABBREVIATION.test(segment);
  }
  return sentences;
}

function enumerated(segment: string): readonly Sentence[] {
  const parts: Sentence[] = [];
  let from = 0;
  const add = (to: number): void => {
    const opening = parts[0]?.text;
    parts.push({ text: segment.slice(from, to), start: from, ...(opening !== undefined && { opening }) });
    from = to;
  };
  for (const match of segment.matchAll(ENUMERATOR)) add(match.index + match[0].length);
  add(segment.length);
  return parts;
}
