import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { assign } from '../src/change/assignment.ts';
import type { Document } from '../src/document/document.ts';
import { documentFromMarkdown } from '../src/document/from-markdown.ts';
import type { Position } from '../src/position/position.ts';
import { positionsOf } from '../src/position/positions.ts';

/** Positions that were read by hand, and the histories they are of; kept beside the repository and not in it. */
const CORPUS = join(import.meta.dirname, '../../shared/corpus');

/** The share of rows on which each of these cells must agree. */
const LEAST = 0.85;
const DECISIVE = ['trains', 'refuse', 'price'] as const;
const SHOWN = [...DECISIVE, 'default', 'legal_basis', 'data', 'safeguards'] as const;
type Field = (typeof SHOWN)[number];

interface Labelled extends Record<Field, string | readonly string[]> {
  repo: string;
  path: string;
  commit: string;
  date: string;
  tier: string;
  quotes: readonly string[];
}

/** Two rows that were found to be of the same tier; one of them is missing where nothing was. */
interface Pair {
  text: string;
  labelled?: Labelled;
  position?: Position;
}

/**
 * Compares the positions read from recorded policies with those that people read. A labelled row counts as agreeing on a cell only
 * where the whole value is the same (lists as sets); one that nothing was found for agrees on nothing. Prints agreement by cell and by
 * vendor, the rows that one side alone has, and the rows that differ.
 * @param misses how many rows that differ are printed
 * @returns whether `trains`, `refuse` and `price` agree often enough
 */
export function benchPositions(misses = 20): boolean {
  if (!existsSync(join(CORPUS, 'positions-dev.jsonl'))) {
    console.log(`The positions read by hand are not here (${CORPUS}), so there is nothing to measure with.`);
    return true;
  }
  const lines = readFileSync(join(CORPUS, 'positions-dev.jsonl'), 'utf8').split('\n').filter(Boolean);
  const labelled = lines.map(line => JSON.parse(line) as Labelled);
  const pairs = withHistories(text =>
    [...Map.groupBy(labelled, ({ repo, path, commit }) => `${repo}\n${path}\n${commit}`).values()].flatMap(
      rows => paired(rows, documentFromMarkdown(text(rows[0]!))),
    ),
  );
  console.log(agreement('all', pairs));
  for (const [vendor, of] of Map.groupBy(pairs, ({ text }) => text.split('/')[0]!))
    console.log(agreement(vendor, of));
  const invented = pairs.filter(({ labelled }) => labelled === undefined);
  const missed = pairs.filter(({ position }) => position === undefined);
  console.log(`\nRows that nobody labelled (${invented.length}):`);
  for (const { text, position } of invented)
    console.log(`- ${text}: ${position!.tier}: ${position!.trains.value}: ${position!.mention[0]?.text}`);
  console.log(`\nLabelled rows that were not found (${missed.length}):`);
  for (const { text, labelled } of missed) console.log(`- ${text}: ${labelled!.tier}`);
  const differing = pairs.filter(
    pair => pair.labelled && pair.position && DECISIVE.some(field => !agrees(pair, field)),
  );
  console.log(`\nRows that differ (${differing.length}):`);
  for (const pair of differing.slice(0, misses)) console.log(difference(pair));
  return DECISIVE.every(field => share(pairs, field) >= LEAST);
}

function withHistories(run: (text: (row: Labelled) => string) => readonly Pair[]): readonly Pair[] {
  const folder = mkdtempSync(join(tmpdir(), 'positions-'));
  const git = (...args: readonly string[]): string =>
    execFileSync('git', args, {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      maxBuffer: 1e9,
    });
  try {
    return run(({ repo, path, commit }) => {
      if (!existsSync(join(folder, repo)))
        git('clone', '--quiet', '--no-checkout', join(CORPUS, 'ota', `${repo}.bundle`), repo);
      return git('-C', repo, 'show', `${commit}:${path}`);
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/**
 * Which row is which: names of tiers are free text, so that rows are paired by what they were read from (quotes of the label that lie
 * in clauses the row quotes), the words of their names, and their data; never by the cells that are compared. Rows that share no
 * evidence must share half of the words of their names.
 */
function paired(rows: readonly Labelled[], document: Document): readonly Pair[] {
  const positions = positionsOf(document);
  const candidates = rows.flatMap((label, row) =>
    positions.flatMap((position, column) => {
      const evidence = sharedEvidence(label, position, document);
      const names = likeness(words(label.tier, label.data), words(position.tier, position.data.value));
      if (evidence === 0 && names < 0.5) return [];
      return [{ row, column, weight: 2 * evidence + 2 * names }];
    }),
  );
  const found = assign(candidates);
  const text = `${rows[0]!.path.replace(/\.md$/, '')} ${rows[0]!.date}`;
  return [
    ...rows.map((labelled, at): Pair => {
      const column = found.find(({ row }) => row === at)?.column;
      return { text, labelled, ...(column !== undefined && { position: positions[column]! }) };
    }),
    ...positions
      .filter((_, at) => !found.some(({ column }) => column === at))
      .map((position): Pair => ({ text, position })),
  ];
}

function sharedEvidence(label: Labelled, position: Position, document: Document): number {
  const cells = [position.trains, position.data, position.refuse, position.default];
  const quotes = [...position.mention, ...cells.flatMap(cell => cell.quotes)];
  const said = [...new Set(quotes.map(({ clause }) => plain(document.clauses[clause]!.text)))];
  const found = label.quotes.filter(quote => said.some(clause => clause.includes(plain(quote))));
  return label.quotes.length === 0 ? 0 : found.length / label.quotes.length;
}

function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\]\([^)]*\)/g, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Words of the name, and of data that the name may be told by; "users" tells nothing apart. */
function words(tier: string, data: string | readonly string[]): ReadonlySet<string> {
  const special = [data].flat().length === 1 ? [data].flat() : [];
  const all = plain([tier, ...special].join(' ')).split(' ');
  return new Set(all.filter(word => !['users', 'user', 'of', 'other', 'than'].includes(word)));
}

function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const all = one.union(other).size;
  return all === 0 ? 0 : one.intersection(other).size / all;
}

function cellOf(position: Position, field: Field): string | readonly string[] {
  return field === 'legal_basis' ? position.basis.value : position[field].value;
}

function agrees({ labelled, position }: Pair, field: Field): boolean {
  if (!labelled || !position) return false;
  const inOrder = (value: string | readonly string[]): string => [value].flat().toSorted().join();
  return inOrder(labelled[field]) === inOrder(cellOf(position, field));
}

function share(pairs: readonly Pair[], field: Field): number {
  const labelled = pairs.filter(pair => pair.labelled);
  return labelled.filter(pair => agrees(pair, field)).length / labelled.length;
}

function agreement(name: string, pairs: readonly Pair[]): string {
  const labelled = pairs.filter(pair => pair.labelled).length;
  const told = pairs.filter(pair => pair.position).length;
  const cells = SHOWN.map(field => `${field} ${(100 * share(pairs, field)).toFixed(1)} %`);
  return `${name}: ${labelled} rows labelled, ${told} told; ${cells.join(', ')}`;
}

function difference(pair: Pair): string {
  const { text, labelled, position } = pair;
  const cells = DECISIVE.filter(field => !agrees(pair, field)).map(
    field => `${field} should be ${[labelled![field]].flat()}, is ${[cellOf(position!, field)].flat()}`,
  );
  return `- ${text}: ${labelled!.tier} = ${position!.tier}: ${cells.join('; ')}`;
}
