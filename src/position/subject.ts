import type { Named } from './glossary.ts';
import type { Passage } from './passage.ts';
import type { Setting } from './setting.ts';
import type { Subject } from './statement.ts';
import { CONTENT, PUBLIC } from './statement.ts';
import type { Said } from './training.ts';

/** Data on which a text may say something of its own, when a sentence is about nothing else. */
const APART = new Set([
  'feedback',
  'connected-services',
  'third-party-content',
  'private-messages',
  'aggregated-data',
  'e-mail-data',
  'identity-data',
]);
/** What a promise names first of all, it is about: "these services, or the content on them". */
const CONNECTED = 'connected-services';
/** Words for data so general that they tell nothing apart. */
const GENERAL = new Set(['personal-data', 'third-party-data']);
/** What only those give and get who use a product. */
const GIVEN = new Set(['inputs', 'outputs']);

/** What a statement is about: the content people give and get, unless it is only about other data or a way of use. */
export function subjectsOf(
  passage: Passage,
  data: readonly Named[],
  said: Said,
  { glossary }: Setting,
): readonly Subject[] {
  const { text } = passage;
  const mode = glossary.named('modes', text)[0];
  if (mode && said.denied && said.kind === 'use') return [mode.value];
  const own = new Set(glossary.named('data', text).map(({ value }) => value));
  const values = [...new Set(data.map(({ value }) => value))];
  const telling = values.filter(value => !GENERAL.has(value));
  // Data that is bought or collected elsewhere is of people who need not use anything.
  if (said.kind === 'use' && !said.denied && telling.length === 0 && own.has('third-party-data'))
    return [PUBLIC];
  if (said.kind === 'use' && glossary.find('public-web', text) && !glossary.find('own-public', text))
    return telling.some(value => GIVEN.has(value)) ? [PUBLIC, CONTENT] : [PUBLIC];
  const first = data.toSorted((one, other) => one.range[0] - other.range[0])[0]?.value;
  if (first === 'feedback' && glossary.find('along-with', text)) return ['feedback'];
  if (first === CONNECTED && said.kind === 'use' && said.denied) return [CONNECTED];
  const [only] = telling;
  // What is only an example of the data is not what the sentence is about.
  const example = glossary.find('such-as', text);
  const at = data.find(({ value }) => value === only)?.range[0] ?? 0;
  if (
    only !== undefined &&
    telling.length === 1 &&
    APART.has(only) &&
    ((said.denied && said.kind === 'use') || own.has(only)) &&
    !(example && example[0] < at)
  )
    return [only];
  return [CONTENT];
}
