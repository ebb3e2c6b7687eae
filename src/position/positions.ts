import type { Document } from '../document/document.ts';
import type { Range } from '../finding/lexicon.ts';
import { covers } from './audience.ts';
import { glossaryFor } from './glossary.ts';
import { nameOf } from './name.ts';
import type { Note } from './note.ts';
import { noteOn } from './note.ts';
import { passagesOf } from './passage.ts';
import type { Cell, Default, Position, Quote } from './position.ts';
import { priceOf } from './price.ts';
import { read } from './read.ts';
import { remembering } from './remembering.ts';
import { rowsOf } from './rows.ts';
import { settingOf } from './setting.ts';
import type { Statement } from './statement.ts';
import { CONTENT, isDirect, PUBLIC } from './statement.ts';
import type { Line } from './table.ts';
import { linesOf } from './table.ts';
import { waysOf } from './ways.ts';

/** What is said of a clause, and where. */
interface Place {
  clause: number;
  range: Range;
}

/**
 * What a document says, tier by tier, on training with people's data: whether, on which data, by default or not, how to refuse and at
 * what price. Empty where it says nothing on training, or is in a language that there are no rules for (see `untoldLanguage`). Every
 * answer quotes what it was read from.
 */
export function positionsOf(document: Document): readonly Position[] {
  const known = glossaryFor(document);
  if (known === null) return [];
  const glossary = remembering(known);
  const passages = passagesOf(document);
  const setting = settingOf(document, passages, glossary);
  const statements = passages.flatMap(passage => read(passage, setting));
  const lines = linesOf(rowsOf(statements));
  if (lines.length === 0) return [];
  const notes = passages.map(passage => noteOn(passage, setting)).filter(note => note !== null);
  const quoted = (places: readonly Place[]): readonly Quote[] => quotes(places, document);
  return [
    ...lines.map(line => positionOf(line, lines, statements, notes, quoted)),
    ...elsewhere(statements, lines, quoted),
  ];
}

function positionOf(
  line: Line,
  lines: readonly Line[],
  statements: readonly Statement[],
  notes: readonly Note[],
  quoted: (places: readonly Place[]) => readonly Quote[],
): Position {
  const told = [...line.uses, ...line.consents, ...line.refusals];
  const uses = line.uses.length > 0 ? line.uses : told;
  const { ways, from } = waysOf(line, statements);
  const { price, from: priced } = priceOf(line, lines);
  const data = dataOf(line);
  const isUsed = line.trains !== 'no' && line.trains !== 'not-stated';
  const bases = isUsed ? basesOf(uses, notes) : [];
  const safeguards = isUsed && line.trains !== 'only-with-consent' ? safeguardsOf(uses, notes) : [];
  return {
    tier: nameOf(line),
    trains: { value: line.trains, quotes: quoted(told) },
    data: { value: data, quotes: quoted(uses) },
    default: { value: defaultOf(line), quotes: quoted(uses) },
    refuse: { value: ways, quotes: quoted(from) },
    price: { value: price, quotes: quoted(priced) },
    exempt: exemptOf(line, quoted),
    basis: named(bases, quoted, 'not-stated'),
    safeguards: named(safeguards, quoted),
    mention: quoted(told),
  };
}

function defaultOf({ trains, subject }: Line): Default {
  if (trains === 'no' || trains === 'only-with-consent') return 'off';
  return subject === CONTENT && trains !== 'not-stated' ? 'on' : 'not-stated';
}

function dataOf({ uses, consents, refusals, subject }: Line): readonly string[] {
  const of = (from: readonly Statement[]): readonly string[] => [
    ...new Set(from.flatMap(({ data }) => data.map(({ value }) => value))),
  ];
  const used = of(uses);
  const values = used.some(value => value !== 'personal-data')
    ? used
    : of([...uses, ...consents, ...refusals]);
  if (subject !== PUBLIC) return values;
  return ['public-content', ...values.filter(value => value === 'personal-data')];
}

/** Tiers that the line is told apart from and that are not trained on, and data that is used even though one refused. */
function exemptOf(
  { apart, exceptions }: Line,
  quoted: (places: readonly Place[]) => readonly Quote[],
): Cell<readonly string[]> {
  const spared = apart.filter(({ trains }) => trains === 'no' || trains === 'only-with-consent');
  return {
    value: [
      ...spared.map(line => nameOf(line)),
      ...(exceptions.length > 0 ? ['not all can be refused'] : []),
    ],
    quotes: quoted([...spared.flatMap(({ uses }) => uses), ...exceptions]),
  };
}

function named(
  found: readonly { value: string; place: Place }[],
  quoted: (places: readonly Place[]) => readonly Quote[],
  none?: string,
): Cell<readonly string[]> {
  const values = [...new Set(found.map(({ value }) => value))];
  return {
    value: values.length === 0 && none !== undefined ? [none] : values,
    quotes: quoted(found.map(({ place }) => place)),
  };
}

/** Bases in the sentence itself, in its row, or in what is labelled as the basis under its heading. */
function basesOf(
  uses: readonly Statement[],
  notes: readonly Note[],
): readonly { value: string; place: Place }[] {
  return notes
    .filter(note =>
      uses.some(
        use =>
          note.clause === use.clause ||
          (note.isBasis && note.kind !== 'row' && note.section === use.section && use.section !== ''),
      ),
    )
    .flatMap(note =>
      note.bases.map(({ value, range }) => ({ value, place: { clause: note.clause, range } })),
    );
}

function safeguardsOf(
  uses: readonly Statement[],
  notes: readonly Note[],
): readonly { value: string; place: Place }[] {
  return notes
    .filter(note => uses.some(use => note.clause === use.clause))
    .flatMap(note =>
      note.safeguards.map(({ value, range }) => ({ value, place: { clause: note.clause, range } })),
    );
}

/** Those to whom the text says only that it does not govern what is done with their data, and children. */
function elsewhere(
  statements: readonly Statement[],
  lines: readonly Line[],
  quoted: (places: readonly Place[]) => readonly Quote[],
): readonly Position[] {
  const found = new Map<string, Statement[]>();
  for (const statement of statements) {
    if (statement.kind !== 'elsewhere' && statement.kind !== 'children') continue;
    for (const who of statement.audience) {
      const spoken = statements.some(
        each => isDirect(each) && each.audience.some(other => other.tier === who.tier && covers(other, who)),
      );
      if (spoken || lines.some(line => line.tiers.includes(who.tier ?? ''))) continue;
      const tier = who.tier ?? 'business';
      found.set(tier, [...(found.get(tier) ?? []), statement]);
    }
  }
  return [...found].map(([tier, from]) => unstated(tier, quoted(from)));
}

function unstated(tier: string, mention: readonly Quote[]): Position {
  const none = <T>(value: T): Cell<T> => ({ value, quotes: [] });
  return {
    tier,
    trains: none('not-stated'),
    data: none([]),
    default: none('not-stated'),
    refuse: none(['not-stated']),
    price: none('not-stated'),
    exempt: none([]),
    basis: none(['not-stated']),
    safeguards: none([]),
    mention,
  };
}

function quotes(places: readonly Place[], document: Document): readonly Quote[] {
  const known = new Set<string>();
  return places.flatMap(({ clause, range }) => {
    const key = `${clause}:${range[0]}-${range[1]}`;
    if (known.has(key)) return [];
    known.add(key);
    return [{ clause, range, text: document.clauses[clause]!.text.slice(range[0], range[1]) }];
  });
}
