import type { Change, ChangeKind } from '../change/change.ts';
import { compare } from '../change/compare.ts';
import type { Document } from '../document/document.ts';
import { documentFromMarkdown } from '../document/from-markdown.ts';
import { documentHash } from '../document/sameness.ts';
import type { Instant } from '../words/instant.ts';
import { leastRecentlyUsed } from '../words/least-recently-used.ts';
import { derive, type Meaning } from './derive.ts';
import type { Version } from './recorded.ts';
import { earlierReadings, type Recurrence, recurrence, type Wording } from './recurrence.ts';
import { afterRecurrence } from './verdict.ts';

/**
 * The kinds of change, but that nothing recorded is none: texts that read the same differ in links, were it only in a token
 * (`link-tokens`), or else in markup that a document does not keep, as bold (`formatting`).
 */
export type RecordedKind = Exclude<ChangeKind, 'none'> | 'link-tokens';

/** What a recorded change turned out to be. */
export interface StreamLine {
  document: string;
  commit: string;
  at: Instant;
  /** Made by the collection's own upgrade, not seen on the page: what a live service would mark `rebased`. */
  upgrade: boolean;
  kind: RecordedKind;
  /** Whether the text stood there before. Absent where the words did not change. */
  recurrence?: Recurrence;
  /** Whether people would have been alerted. */
  alert: boolean;
}

/** A document as it stands in the walk. `lineage` is newest first. */
interface Standing {
  blob: string;
  hash: string;
  lineage: Wording[];
}

/** Texts that are kept read: pages that flap come back to the same few. */
const KEPT = 400;

/**
 * Walks a recorded history and tells of every change what it was, by the comparison, the recurrence and the policy that a check
 * goes by. The first version of a document, and the first after it was removed, are no changes.
 * @param text gives the Markdown that a blob's name stands for
 */
export async function* stream(
  versions: Iterable<Version>,
  text: (blob: string) => Promise<string>,
): AsyncGenerator<StreamLine> {
  const documents = leastRecentlyUsed<Document>(KEPT);
  const judged = leastRecentlyUsed<{ kind: RecordedKind } & Meaning>(KEPT);
  const standing = new Map<string, Standing>();
  const read = async (blob: string): Promise<Document> =>
    documents.get(blob) ?? documents.keep(blob, documentFromMarkdown(await text(blob)));

  for (const { document, commit, at, how, blob } of versions) {
    const was = standing.get(document);
    if (blob === undefined) {
      standing.delete(document);
      continue;
    }
    const after = await read(blob);
    const hash = documentHash(after);
    const wording = { documentHash: hash, takenAt: at };
    if (was === undefined || how === 'first') {
      standing.set(document, { blob, hash, lineage: [wording] });
      continue;
    }
    const pair = `${was.blob} ${blob}`;
    const { kind, verdict } = judged.get(pair) ?? judged.keep(pair, meaning(await read(was.blob), after));
    const base = { document, commit, at, upgrade: how === 'upgrade', kind };
    if (hash === was.hash) yield { ...base, alert: false };
    else {
      const returned = recurrence(earlierReadings(was.lineage, hash), at);
      yield { ...base, recurrence: returned, alert: afterRecurrence(verdict, returned).alert };
      was.lineage.unshift(wording);
    }
    standing.set(document, { blob, hash, lineage: was.lineage });
  }
}

function meaning(before: Document, after: Document): { kind: RecordedKind } & Meaning {
  const change = compare(before, after);
  return { kind: recordedKind(change), ...derive(change) };
}

function recordedKind({ kind, before, after }: Change): RecordedKind {
  if (kind !== 'none') return kind;
  const hrefs = ({ clauses }: Document): string =>
    clauses.flatMap(({ links }) => links.map(({ href }) => href)).join('\n');
  return hrefs(before) === hrefs(after) ? 'formatting' : 'link-tokens';
}
