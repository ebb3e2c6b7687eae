import type { Archive, Snapshot, SnapshotSummary } from '../../archive/archive.ts';
import { documentToMarkdown } from '../../document/to-markdown.ts';
import type { Target } from '../../target/target.ts';
import type { Instant } from '../../words/instant.ts';

/** A version as a repository of versions holds it: one commit that writes one file. */
export interface VersionCommit {
  /** `Service/Terms Type`. */
  path: string;
  at: Instant;
  message: string;
  /** Markdown. */
  text: string;
}

/**
 * The history of these targets as commits of a repository of versions, oldest first. The same history gives the same commits. What
 * others recorded is written as they wrote it, and names their snapshots.
 * @param paths of each target's file, by id
 */
export async function* versionCommits(
  archive: Archive,
  targets: readonly Target[],
  paths: ReadonlyMap<string, string>,
  software: string,
): AsyncGenerator<VersionCommit> {
  const last = new Map<string, { text: string; theirs: boolean }>();
  for (const { id, target } of await inOrder(archive, targets)) {
    const snapshot = await archive.snapshot(id);
    if (snapshot === undefined) continue;
    const path = paths.get(target)!;
    const before = last.get(target);
    const text = await textOf(archive, snapshot);
    const theirs = snapshot.capture.recorded !== undefined;
    last.set(target, { text, theirs });
    if (before?.text === text) continue;
    const otherwise =
      snapshot.capture.recorded?.differs === 'reading' || (before?.theirs === true && !theirs);
    const prefix = before === undefined ? FIRST : otherwise ? UPGRADE : CHANGE;
    const subject = `${prefix} ${path.replace('/', ' ').replace(/ #[^#]*$/u, '')}`;
    const message = `${subject}\n\n${provenance(snapshot)}\n\nX-engine-version: ${software}\n`;
    yield { path, at: snapshot.takenAt, message, text };
  }
}

/** The subjects of their engine, by which it tells kinds of commits apart. */
const FIRST = 'First record of';
const CHANGE = 'Record new changes of';
const UPGRADE = 'Apply technical or declaration upgrade on';

async function inOrder(
  archive: Archive,
  targets: readonly Target[],
): Promise<readonly Pick<SnapshotSummary, 'id' | 'target'>[]> {
  const all: { id: number; target: string; takenAt: Instant }[] = [];
  for (const { id: target } of targets) {
    for (const { id, takenAt } of await archive.lineage(target)) all.push({ id, target, takenAt });
  }
  return all.sort((one, other) =>
    one.takenAt === other.takenAt ? one.id - other.id : one.takenAt < other.takenAt ? -1 : 1,
  );
}

async function textOf(archive: Archive, snapshot: Snapshot): Promise<string> {
  if (snapshot.capture.contentType !== 'text/markdown') return documentToMarkdown(snapshot.document);
  const { body } = await archive.content(snapshot);
  return String(body);
}

function provenance({ id, bodyHash, capture: { recorded, finalUrl } }: Snapshot): string {
  if (recorded === undefined) {
    return `This version was recorded after extracting from snapshot ${id} of the archive, whose page came from ${finalUrl} and has the SHA-256 ${bodyHash}`;
  }
  const { by, collection, path, commit, snapshots } = recorded;
  const whose = `Recorded by ${by} contributors as ${collection} ${path}, version ${commit}`;
  if (snapshots.length === 0) return whose;
  const [first] = snapshots;
  return snapshots.length === 1
    ? `This version was recorded after extracting from snapshot ${first}\n\n${whose}`
    : `This version was recorded after extracting from and assembling the following snapshots from ${snapshots.length} source documents:\n${snapshots.map(each => `- ${each}`).join('\n')}\n\n${whose}`;
}
