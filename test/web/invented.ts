import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Verdict } from '../../src/alert/alert.ts';
import type { Archive } from '../../src/archive/archive.ts';
import { openSqliteArchive } from '../../src/archive/open-sqlite.ts';
import { compare } from '../../src/change/compare.ts';
import type { Clause, Document } from '../../src/document/document.ts';
import type { Evidence, Finding } from '../../src/finding/finding.ts';
import { sha256 } from '../../src/words/sha256.ts';
import { aCapture, aFailed, anUnchanged, aTarget, aVerdict, hours } from '../archive/builders.ts';

/** An archive of one's own in a temporary directory, gone after `close`. */
export async function temporaryArchive(): Promise<{ archive: Archive; close: () => Promise<void> }> {
  const directory = await mkdtemp(join(tmpdir(), 'clausewatch-web-'));
  const archive = await openSqliteArchive(directory);
  const close = async (): Promise<void> => {
    await archive.close();
    await rm(directory, { recursive: true, force: true });
  };
  return { archive, close };
}

type Part = string | Partial<Clause>;

/** A policy of sections, each a heading and what stands under it. */
export function policy(sections: Record<string, readonly Part[]>, title = 'Privacy Policy'): Document {
  const clauses = Object.entries(sections).flatMap(([heading, parts]): Clause[] => [
    { kind: 'heading', path: [], text: heading, links: [], level: 2 },
    ...parts.map(part => ({
      ...({ kind: 'paragraph', path: [heading], text: '', links: [] } as const),
      ...(typeof part === 'string' ? { text: part } : part),
    })),
  ]);
  return { title, language: 'en', section: 'selected', clauses };
}

/** The clause of a document that holds these words, and where they stand in it. */
export function evidence(document: Document, words: string): Evidence {
  const clause = document.clauses.findIndex(({ text }) => text.includes(words));
  const { path, text } = document.clauses[clause]!;
  const start = text.indexOf(words);
  return { clause, path, text, range: [start, start + words.length] };
}

const snapshotOf = (document: Document, at: string) => ({
  capture: aCapture({ readAt: at, body: JSON.stringify(document) }),
  document,
  documentHash: sha256(JSON.stringify(document)),
});

/** Records the first reading of a document, so many hours after dawn. */
export async function first(archive: Archive, hour: number, document: Document, target?: string) {
  const visit = anUnchanged(hours(hour), target);
  const snapshot = snapshotOf(document, visit.startedAt);
  await archive.record({ ...visit, outcome: 'first', snapshot });
}

/** Records visits that found nothing new, at these hours. */
export async function unchanged(archive: Archive, ...at: number[]) {
  const standing = await archive.latest(aTarget().id);
  for (const hour of at) await archive.record(anUnchanged(hours(hour)), standing);
}

/** Records visits that timed out, at these hours. */
export async function failed(archive: Archive, ...at: number[]) {
  for (const hour of at) await archive.record(aFailed(hours(hour)));
}

/** Records a change from what stands to this document, and returns the id of the change. */
export async function changed(
  archive: Archive,
  hour: number,
  document: Document,
  { findings = [], verdict = {} }: { findings?: readonly Finding[]; verdict?: Partial<Verdict> } = {},
): Promise<number> {
  const visit = anUnchanged(hours(hour));
  const standing = (await archive.latest(aTarget().id))!;
  const { check } = await archive.record(
    {
      ...visit,
      outcome: 'changed',
      snapshot: snapshotOf(document, visit.startedAt),
      change: compare(standing.document, document),
      findings,
      verdict: aVerdict(verdict),
      alerts: verdict.alert === false ? [] : [{ channel: 'slack:#privacy' }],
    },
    standing,
  );
  return check.change!;
}
