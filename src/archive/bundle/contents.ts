import { documentToMarkdown } from '../../document/to-markdown.ts';
import { sha256 } from '../../words/sha256.ts';
import type { Archive } from '../archive.ts';
import { CHECK_SCRIPT } from './check-script-files.ts';
import { connectionText } from './connection-text.ts';
import { MANIFEST, type Making } from './making.ts';
import { proofFiles } from './proof-files.ts';
import { changeFiles, readingFiles } from './reading-files.ts';
import { readme } from './readme.ts';
import { storedZip, type ZipEntry } from './stored-zip.ts';

/** A bundle of evidence as a ZIP, a file at a time: its README says what is in it and how to check it. */
export function bundleZip(
  archive: Pick<Archive, 'content' | 'evidenceFile'>,
  making: Making,
): AsyncGenerator<Uint8Array> {
  return storedZip(inFolder(making.name, withManifest(files(archive, making))), making.made);
}

async function* files(
  archive: Pick<Archive, 'content' | 'evidenceFile'>,
  making: Making,
): AsyncGenerator<ZipEntry> {
  const { subject, proofs, software } = making;
  yield text('README.txt', readme(making));
  yield* papers(making);
  for (const reading of subject.readings) {
    yield* readingFiles(archive, reading, software);
    if (subject.kind === 'change' && reading.role === 'after')
      yield* changeFiles(subject.change, subject.readings[0]);
  }
  yield* proofFiles(proofs);
  yield { path: 'check.sh', bytes: CHECK_SCRIPT };
}

/** What is made for people, from what was recorded. */
function papers({ subject, paper }: Making): ZipEntry[] {
  return [
    ...(paper.pdf ? [{ path: `reading/${subject.kind}.pdf`, bytes: paper.pdf }] : []),
    text(`reading/${subject.kind}.html`, paper.html),
    ...subject.readings.flatMap(reading => [
      text(`reading/text-${reading.role}.txt`, documentToMarkdown(reading.snapshot.document)),
      text(`reading/connection-${reading.role}.txt`, connectionText(reading)),
    ]),
  ];
}

/** Names every file before it by its SHA-256, as `sha256sum` does. */
async function* withManifest(entries: AsyncIterable<ZipEntry>): AsyncGenerator<ZipEntry> {
  const sums: string[] = [];
  for await (const entry of entries) {
    sums.push(`${sha256(entry.bytes)}  ${entry.path}\n`);
    yield entry;
  }
  yield text(MANIFEST, sums.join(''));
}

async function* inFolder(folder: string, entries: AsyncIterable<ZipEntry>): AsyncGenerator<ZipEntry> {
  for await (const { path, bytes } of entries) yield { path: `${folder}/${path}`, bytes };
}

const text = (path: string, content: string): ZipEntry => ({
  path,
  bytes: new TextEncoder().encode(content),
});
