import type { Content } from '../../capture/capture.ts';
import type { Archive, ArchivedChange } from '../archive.ts';
import { WARC } from '../evidence.ts';
import { toJson } from '../json.ts';
import type { ZipEntry } from './stored-zip.ts';
import type { Reading } from './subject.ts';
import { wacz } from './wacz.ts';

/** What of a reading can be missing from a bundle, by the name it would have. */
export const WACZ = 'page.wacz';
export const SCREENSHOT = 'screenshot.png';

/**
 * The recorded files of a reading, byte for byte: each is named in the log by its SHA-256. Only the WARC comes packed as WACZ.
 * They are handed over one at a time, for together they can be large.
 * @param software what packs the WACZ
 * @throws Error naming the blob that is missing or altered
 */
export async function* readingFiles(
  archive: Pick<Archive, 'content' | 'evidenceFile'>,
  reading: Reading,
  software: string,
): AsyncGenerator<ZipEntry> {
  const { role, snapshot, check, evidence } = reading;
  const at = (name: string, bytes: Uint8Array): ZipEntry => ({ path: `${role}/${name}`, bytes });
  const { body } = await archive.content(snapshot);
  yield at(pageName(reading), Buffer.from(body));
  yield at('document.json', Buffer.from(toJson(snapshot.document)));
  for (const { name } of evidence) {
    const file = await archive.evidenceFile(check.id, name);
    if (!file) continue;
    if (name !== WARC) yield at(name, file.bytes);
    else {
      const { finalUrl: url, readAt } = snapshot.capture;
      const page = { url, readAt, title: snapshot.document.title };
      yield at(WACZ, await wacz({ warc: file.bytes, page, software }));
    }
  }
}

/** Files that can be what a snapshot was made of. */
export const PAGES = {
  'text/html': 'page.html',
  'application/pdf': 'page.pdf',
  'text/markdown': 'recorded.md',
} as const satisfies Record<Content['contentType'], string>;

/** `page.html`, `page.pdf`, or `recorded.md` for a text that others recorded. */
export function pageName({ snapshot }: Pick<Reading, 'snapshot'>): string {
  return PAGES[snapshot.capture.contentType];
}

/** What was recorded of a change beside the reading after it; named in that reading's entry of the log. */
export function changeFiles(change: ArchivedChange, before: Reading): ZipEntry[] {
  const at = (name: string, json: string): ZipEntry => ({ path: `after/${name}`, bytes: Buffer.from(json) });
  const compared = toJson(change.before.document);
  return [
    at('edits.json', toJson(change.edits)),
    at('verdict.json', toJson(change.verdict)),
    ...change.findings.map((finding, index) => at(`finding-${index + 1}.json`, toJson(finding))),
    ...(compared === toJson(before.snapshot.document) ? [] : [at('compared-before.json', compared)]),
  ];
}
