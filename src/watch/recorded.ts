import { type Instant, instant } from '../words/instant.ts';

/** One version of one document, as a commit of an Open Terms Archive collection recorded it. */
export interface Version {
  /** Path without `.md`: `Le Chat/Privacy Policy`. */
  document: string;
  commit: string;
  at: Instant;
  /** `upgrade`: the collection reads the page differently from here on; `removed`: the document left the collection. */
  how: 'first' | 'change' | 'upgrade' | 'removed';
  /** Names the text; absent where the document was removed. */
  blob?: string;
  /** Addresses of the snapshots that the text was extracted from, as far as the commit names them. */
  snapshots: readonly string[];
}

/** How the collections' engine, in its versions, begins the subject of a change; others tell of upgrades or mending by hand. */
const RECORDED = /^(?:Record new changes of|First record of|Start tracking|Update) /u;

/** How commit messages name a snapshot. Earlier engines wrote only its commit, or nothing. */
const SNAPSHOT = /https:\/\/[^\s/]+\/[^\s/]+\/[^\s/]+\/commit\/[\da-f]{40}/gu;

/**
 * The versions in what `git log -z --raw` prints with the format `\x01commit\x02date\x02subject\x02body\x02`, in its order. Files outside
 * a folder (`README.md`) are no documents.
 */
export function versionsIn(log: string): Version[] {
  return log.split('\x01').slice(1).flatMap(versionsOfCommit);
}

function versionsOfCommit(entry: string): Version[] {
  const [head = '', ...files] = entry.split('\0');
  const [commit = '', date = '', subject = '', body = ''] = head.split('\x02');
  const mended = !RECORDED.test(subject);
  const snapshots = body.match(SNAPSHOT) ?? [];
  const versions: Version[] = [];
  // After each `:mode mode old new status` stands the path of the file.
  for (let i = 0; i < files.length; i++) {
    const raw = /^\n?:\d+ \d+ [\da-f]+ ([\da-f]+) ([A-Z])/u.exec(files[i]!);
    const document = /^(.+\/.+)\.md$/u.exec(files[i + 1] ?? '')?.[1];
    if (raw === null || document === undefined) continue;
    const [, blob = '', status] = raw;
    const version = { document, commit, at: instant(new Date(date)), snapshots };
    if (status === 'D') versions.push({ ...version, how: 'removed' });
    else versions.push({ ...version, blob, how: status === 'A' ? 'first' : mended ? 'upgrade' : 'change' });
  }
  return versions;
}
