import { audienceOf, dataOf, exceptionsOf, inRegion } from './context.ts';
import type { Named } from './glossary.ts';
import { linkedWays } from './linked-ways.ts';
import { inClause, type Passage } from './passage.ts';
import { saidOnRights } from './rights.ts';
import type { Setting } from './setting.ts';
import type { Statement } from './statement.ts';
import { CONTENT, PUBLIC } from './statement.ts';
import { subjectsOf } from './subject.ts';
import { type Said, saidOnTraining } from './training.ts';

/** Reads one sentence. Most say nothing on the subject; some say two things: a use, and the way out of it. */
export function read(passage: Passage, setting: Setting): readonly Statement[] {
  const training = saidOnTraining(passage, setting).flatMap(said => onTraining(said, passage, setting));
  const rights = saidOnRights(passage, setting).map(({ kind, audience }) => ({
    ...parts(passage, setting),
    kind,
    audience: audience ?? inRegion([], passage, setting),
    data: [],
    subject: CONTENT,
    denied: false,
    refusable: false,
  }));
  return [...training, ...rights];
}

function onTraining(said: Said, passage: Passage, setting: Setting): readonly Statement[] {
  const data = dataOf(passage, setting);
  // Models are trained on something; a sentence that does not say on what concerns nobody.
  const onTheWeb = setting.glossary.find('public-web', passage.text) !== null;
  if (said.kind === 'use' && data.length === 0 && !onTheWeb) return [];
  const of = said.kind === 'use' ? said.of : undefined;
  const subjects = of === undefined ? subjectsOf(passage, data, said, setting) : [of];
  const about: readonly Named[] = of ? [{ value: of, range: [0, passage.text.length] }] : data;
  return subjects.map(subject => ({
    ...parts(passage, setting),
    kind: said.kind,
    audience: audienceOf(passage, setting),
    subject,
    data: about.map(each => inClause(each, passage)),
    denied: said.denied,
    // What is on the web cannot be kept back by those who use a product.
    refusable: said.kind === 'use' && said.refusable && subject !== PUBLIC,
  }));
}

function parts(passage: Passage, setting: Setting) {
  const { glossary } = setting;
  const { text, clause, range, headings } = passage;
  const named = (table: 'ways' | 'bases' | 'safeguards'): readonly Named[] =>
    glossary.named(table, text).map(each => inClause(each, passage));
  const linked = linkedWays(passage, glossary).map(each => inClause(each, passage));
  return {
    clause,
    range,
    section: headings.join('\n'),
    byDefault: glossary.find('by-default', text) !== null,
    ways: [...named('ways'), ...linked],
    asRights: glossary.find('rights-reference', text) !== null,
    exercises: glossary.find('exercise', text) !== null,
    atNoCost: glossary.find('at-no-cost', text) !== null,
    atAPrice: glossary.find('at-a-price', text) !== null,
    except: exceptionsOf(passage, setting),
    bases: named('bases'),
    safeguards: named('safeguards'),
  };
}
