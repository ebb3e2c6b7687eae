import type { Range } from '../finding/lexicon.ts';
import type { Glossary } from './glossary.ts';
import type { Sign } from './language.ts';
import type { Passage } from './passage.ts';
import { isOfOneBasis } from './rights.ts';
import type { Setting } from './setting.ts';
import { speaksOfAnother } from './vendor.ts';

/** What a sentence says on training, before its parts are read. */
export type Said =
  | { kind: 'use'; denied: boolean; refusable: boolean; of?: 'feedback' }
  | { kind: 'refusal' | 'consent' | 'exception'; denied: boolean };

/** In characters: how far before the word for training its "not" may stand. */
const DENIAL_REACH = 300;

/** In words: a shorter sentence is a title. */
const TITLE = 3;

/** What a sentence says on training: nothing, one thing, or a use together with the way out of it. */
export function saidOnTraining(passage: Passage, setting: Setting): readonly Said[] {
  const { glossary } = setting;
  const { text, opening } = passage;
  if (text.endsWith('?')) return [];
  const whole = opening === '' ? text : `${opening} ${text}`;
  const at = trainingIn(passage, whole, glossary);
  const said = at === null ? withoutTheWord(passage, glossary) : withTheWord(passage, whole, at, glossary);
  // Asked last: of most sentences it need not be asked.
  return said.length > 0 && isOfOthers(passage, whole, setting) ? [] : said;
}

/** Whether a sentence is about what others do, or about something else that is also called training. */
function isOfOthers(passage: Passage, whole: string, { glossary, vendor }: Setting): boolean {
  const { text, opening, headings, lead } = passage;
  return (
    glossary.find('beside-the-point', whole) !== null ||
    [...headings, opening === '' ? '' : lead].some(above => glossary.find('others-heading', above)) ||
    (glossary.find('third-actor', text) !== null && !togetherWithUs(text, glossary)) ||
    (speaksOfAnother(text, vendor, glossary) && glossary.find('own-settings', text) === null)
  );
}

/** "We and our providers do not …" speaks of the vendor, too. */
function togetherWithUs(text: string, glossary: Glossary): boolean {
  const we = glossary.find('we', text);
  const third = glossary.find('third-actor', text);
  return we !== null && third !== null && we[0] < 4 && third[0] - we[1] < 30;
}

/** Where the sentence, with what introduces it, speaks of training; cells of a row do by their purpose. */
function trainingIn(passage: Passage, whole: string, glossary: Glossary): Range | null {
  const { text, opening } = passage;
  const shift = whole.length - text.length;
  const own = findTraining(text, glossary);
  if (own) return [own[0] + shift, own[1] + shift];
  const isFragment = glossary.find('we', text) === null;
  return isFragment && glossary.named('data', text).length > 0 ? findTraining(opening, glossary) : null;
}

/** Where a text speaks of training a vendor's models. */
export function findTraining(text: string, glossary: Glossary): Range | null {
  return glossary.find('training', glossary.without('no-training', text));
}

function withTheWord(passage: Passage, whole: string, at: Range, glossary: Glossary): readonly Said[] {
  const { text, kind, earlier } = passage;
  const has = (sign: Sign): boolean => glossary.find(sign, text) !== null;
  const denied = isDenied(whole, at, glossary);
  const feedback: readonly Said[] = has('feedback-anyway')
    ? [{ kind: 'use', denied: false, refusable: false, of: 'feedback' }]
    : [];
  if (has('abstention') || has('no-refusal') || has('at-a-price')) return [{ kind: 'refusal', denied: true }];
  if (has('even-so')) return [{ kind: 'exception', denied: false }, ...feedback];
  if (has('unless-refused'))
    return [{ kind: 'use', denied: false, refusable: true }, { kind: 'refusal', denied: false }, ...feedback];
  const last = earlier.at(-1)?.text ?? '';
  const follows = denied && glossary.find('refusal', last) !== null && findTraining(last, glossary) !== null;
  const afterRefusal =
    follows || (has('in-that-case') && earlier.some(each => glossary.find('refusal', each.text)));
  if (has('refused-if') || afterRefusal) return [{ kind: 'refusal', denied: false }, ...feedback];
  if (denied && glossary.named('modes', text).length > 0) return [{ kind: 'use', denied, refusable: false }];
  const consent = glossary.find('consent-needed', text);
  const shift = whole.length - text.length;
  if (consent && !isApart([at[0] - shift, at[1] - shift], consent, text, glossary))
    return [{ kind: 'consent', denied }];
  const refusal = glossary.find('refusal', text);
  if (refusal) {
    const used = findTraining(text.slice(0, refusal[0]), glossary);
    const we = glossary.find('we', text.slice(0, refusal[0]));
    const use: readonly Said[] =
      used && we ? [{ kind: 'use', denied: isDenied(text, used, glossary), refusable: true }] : [];
    return [...use, { kind: 'refusal', denied: false }, ...feedback];
  }
  if (has('opting-in')) return [{ kind: 'consent', denied }];
  if (kind === 'row' && (isPurpose(passage, glossary) || glossary.named('bases', text).length > 0)) return [];
  if (passage.opening === '' && text.split(' ').length <= TITLE) return [];
  return [{ kind: 'use', denied, refusable: false }, ...feedback];
}

/** A purpose whose row tells the data in another cell says nothing more than that cell. */
function isPurpose({ text, row, cell }: Passage, glossary: Glossary): boolean {
  const others = row.split(' | ').filter((_, at) => at !== cell);
  return glossary.find('we', text) === null && others.some(each => glossary.named('data', each).length > 0);
}

/** Sentences that go on from one on training, and cells beside a purpose. */
function withoutTheWord(passage: Passage, glossary: Glossary): readonly Said[] {
  const { text, kind, cell, earlier, label, opening, headings, before } = passage;
  const has = (sign: Sign): boolean => glossary.find(sign, text) !== null;
  const onTraining = (other: string): boolean => findTraining(other, glossary) !== null;
  if (kind === 'row') {
    const purpose = earlier.find(each => each.cell < cell && onTraining(each.text));
    const data = glossary.named('data', text).length > 0 && glossary.find('basis-label', text) === null;
    if (!purpose || !data || isDenied(purpose.text, findTraining(purpose.text, glossary)!, glossary))
      return [];
    if (glossary.named('bases', text).length > 0) return [];
    return has('unless-refused')
      ? [
          { kind: 'use', denied: false, refusable: true },
          { kind: 'refusal', denied: false },
        ]
      : has('refusal')
        ? []
        : [{ kind: 'use', denied: false, refusable: false }];
  }
  const near =
    earlier.slice(-3).some(each => onTraining(each.text)) || onTraining(label) || onTraining(opening);
  const above = onTraining(headings.at(-1) ?? '') || onTraining(before);
  if (!(near || above) || has('other-purpose')) return [];
  const bare = has('this-use') || has('bare-refusal') || has('in-that-case') || has('rights-reference');
  if (has('own-settings')) return [{ kind: 'refusal', denied: false }];
  if (has('abstention') && near) return [{ kind: 'refusal', denied: true }];
  if (has('opting-in') && near) return [{ kind: 'consent', denied: false }];
  const refusing = has('refusal') || has('refused-if') || has('right-to-object');
  if (refusing && bare && (near || (above && !isOfOneBasis(text, glossary))))
    return [{ kind: 'refusal', denied: false }];
  return [];
}

/** Whether a condition belongs to another part of the sentence than what is told on training. */
function isApart(one: Range, other: Range, text: string, glossary: Glossary): boolean {
  const [from, to] = one[1] <= other[0] ? [one[1], other[0]] : [other[1], one[0]];
  return from < to && glossary.find('turn', text.slice(from, to)) !== null;
}

/** Whether what is told at a place of a text is denied. Conditions deny nothing, nor does what stands before a "but". */
export function isDenied(text: string, [start, end]: Range, glossary: Glossary): boolean {
  const signs = ['condition', 'no-denial', 'unless-refused', 'refused-if', 'consent-needed'] as const;
  const said = signs.reduce((rest, sign) => glossary.without(sign, rest), text);
  const from = Math.max(0, start - DENIAL_REACH);
  const turn = glossary.all('turn', said.slice(from, start)).at(-1);
  return glossary.find('denial', said.slice(turn ? from + turn[1] : from, end)) !== null;
}
