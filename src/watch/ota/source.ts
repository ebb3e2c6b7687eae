import { type Instant, plus } from '../../words/instant.ts';
import type { Version } from '../recorded.ts';

/** A version that has a text, dated so that no two of a document share a moment. */
export type Text = Omit<Version, 'blob'> & {
  how: Exclude<Version['how'], 'removed'>;
  blob: string;
  /** Its place in the history of its document: its own date, or a second after the version before, where that is not older. */
  placedAt: Instant;
};

/** A document as a collection recorded it. */
export interface Source {
  collection: string;
  /** Path without `.md`: `Le Chat/Privacy Policy`. */
  path: string;
  /** Oldest first, at least one. */
  texts: readonly [Text, ...Text[]];
}

/**
 * The documents of a collection. A version is dated by the snapshot it was made from, which for a later re-extraction is an older one:
 * what counts is the order in which the collection recorded them.
 */
export function sourcesOf(collection: string, versions: readonly Version[]): Source[] {
  const texts = new Map<string, [Text, ...Text[]]>();
  for (const { blob, ...version } of versions) {
    if (blob === undefined || version.how === 'removed') continue;
    const known = texts.get(version.document);
    const text = { ...version, how: version.how, blob, placedAt: after(known?.at(-1), version.at) };
    if (known) known.push(text);
    else texts.set(version.document, [text]);
  }
  return [...texts].map(([path, all]) => ({ collection, path, texts: all }));
}

const SECOND = 1_000;

function after(last: Text | undefined, at: Instant): Instant {
  return last === undefined || at > last.placedAt ? at : plus(last.placedAt, SECOND);
}

/**
 * What a collection is called: as the newest commit that names its snapshots does, otherwise as its repository.
 * @param repository path of the repository or bundle
 */
export function collectionOf(versions: readonly Version[], repository: string): string {
  const named = versions.findLast(({ snapshots }) => snapshots.length > 0)?.snapshots[0];
  const name = named?.split('/').at(-3) ?? repository.replace(/[/\\]+$/u, '').replace(/^.*[/\\]/u, '');
  return name.replace(/\.(?:bundle|git)$/u, '').replace(/-(?:snapshots|versions)$/u, '');
}
