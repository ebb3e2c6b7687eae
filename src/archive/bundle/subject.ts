import type { Evidence } from '../../capture/capture.ts';
import type { Target } from '../../target/target.ts';
import type { Archive, ArchivedChange, Check, Snapshot } from '../archive.ts';
import { type ArchivedEvidence, FACTS } from '../evidence.ts';

/** What a bundle is asked for. */
export type Wanted = { kind: 'snapshot' | 'change'; id: number };

/** One reading of the page, with the check that took it. Its role names its folder in the bundle. */
export interface Reading {
  role: 'before' | 'after' | 'snapshot';
  snapshot: Snapshot;
  check: Check;
  evidence: readonly ArchivedEvidence[];
  /** What `evidence.json` says; undefined where none was kept. */
  facts: Omit<Evidence, 'screenshot' | 'screenshotBeforeConsent' | 'warc'> | undefined;
}

/** What a bundle is about. */
export type Subject = { target: Target } & (
  | { kind: 'snapshot'; readings: readonly [Reading] }
  | {
      kind: 'change';
      change: ArchivedChange;
      /** Before and after. */
      readings: readonly [Reading, Reading];
      /** The check that last read the old text, where that was not the one that took it. */
      lastRead: Check | undefined;
    }
);

type Source = Pick<
  Archive,
  'snapshot' | 'change' | 'target' | 'evidence' | 'evidenceFile' | 'checkThatTook' | 'readBefore'
>;

/** Reads from the archive what a bundle is about; undefined where there is no such snapshot or change. */
export async function subjectOf(archive: Source, { kind, id }: Wanted): Promise<Subject | undefined> {
  if (kind === 'snapshot') {
    const snapshot = await archive.snapshot(id);
    if (!snapshot) return undefined;
    const target = await targetOf(archive, snapshot);
    return { kind, target, readings: [await readingOf(archive, 'snapshot', snapshot)] };
  }
  const change = await archive.change(id);
  if (!change) return undefined;
  // A change holds the documents that were compared, which may be later extractions than those recorded with the snapshots.
  const [before, after] = [await archive.snapshot(change.before.id), await archive.snapshot(change.after.id)];
  const readings = [
    await readingOf(archive, 'before', before!),
    await readingOf(archive, 'after', after!),
  ] as const;
  const read = await archive.readBefore(readings[1].check);
  const lastRead = read && read.id !== readings[0].check.id ? read : undefined;
  return { kind, change, target: await targetOf(archive, change.after), readings, lastRead };
}

async function readingOf(archive: Source, role: Reading['role'], snapshot: Snapshot): Promise<Reading> {
  const check = await archive.checkThatTook(snapshot.id);
  const evidence = await archive.evidence({ snapshot: snapshot.id });
  const facts = await archive.evidenceFile(check.id, FACTS);
  return {
    role,
    snapshot,
    check,
    evidence,
    facts: facts && JSON.parse(new TextDecoder().decode(facts.bytes)),
  };
}

async function targetOf(archive: Source, { target }: Snapshot): Promise<Target> {
  return (await archive.target(target))!.target;
}
