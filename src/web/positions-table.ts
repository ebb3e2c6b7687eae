import type { Archive, TargetState } from '../archive/archive.ts';
import { TOLD_LANGUAGES } from '../position/glossary.ts';
import type { Target } from '../target/target.ts';
import { type Known, type PositionsAt, positionsAfter, takenBy } from '../watch/positions-at.ts';
import type { Instant } from '../words/instant.ts';
import { byName } from './roster.ts';

/** What one document said on the chosen day. */
export interface DocumentPositions {
  target: Target;
  /** Absent where nothing was archived by then. */
  told?: PositionsAt;
  /** Set where the text is in a language that positions are not told in. */
  untold?: string;
}

/** A page of the table: its documents by vendor, and where the next page begins. */
export interface PositionsPage {
  at: Instant;
  documents: readonly DocumentPositions[];
  total: number;
  from: number;
  next?: number;
}

/** Documents on one page: reading the positions of a history takes its time. */
const AT_ONCE = 15;

/** What is known of a snapshot's positions never changes, so it is read once; the oldest is forgotten first. */
const KEPT = 500;

/**
 * The positions of all documents at a time, a page of them.
 * @param remember keeps what was read from one call to the next
 */
export async function positionsPage(
  archive: Archive,
  declared: readonly TargetState[],
  { at, from }: { at: Instant; from: number },
  remember: Map<number, PositionsAt>,
  known?: Known,
): Promise<PositionsPage> {
  const states = byName(declared);
  const shown = states.slice(from, from + AT_ONCE);
  const documents: DocumentPositions[] = [];
  for (const { target } of shown) documents.push(await ofDocument(archive, target, at, remember, known));
  const next = from + AT_ONCE < states.length ? { next: from + AT_ONCE } : {};
  return { at, documents, total: states.length, from, ...next };
}

async function ofDocument(
  archive: Archive,
  target: Target,
  at: Instant,
  remember: Map<number, PositionsAt>,
  known?: Known,
): Promise<DocumentPositions> {
  const taken = await takenBy(archive, target.id, at);
  const standing = taken.at(-1);
  if (standing === undefined) return { target };
  const told = remember.get(standing.id) ?? (await positionsAfter(archive, taken, known));
  if (told === undefined) return { target };
  remember.set(standing.id, told);
  if (remember.size > KEPT) remember.delete(remember.keys().next().value ?? 0);
  const { language } = told.snapshot.document;
  return TOLD_LANGUAGES.includes(language) ? { target, told } : { target, told, untold: language };
}
