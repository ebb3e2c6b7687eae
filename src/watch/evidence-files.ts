import { FACTS, type NewEvidence, WARC } from '../archive/evidence.ts';
import type { Capture } from '../capture/capture.ts';
import { sha256 } from '../words/sha256.ts';

/** What an evidence read kept, as files for the archive; none of a read that kept nothing. */
export function evidenceFiles(capture: Capture): NewEvidence[] {
  if (capture.evidence === undefined) return [];
  const { body, evidence, ...facts } = capture;
  const { screenshot, screenshotBeforeConsent, warc, ...rest } = evidence;
  const files: (NewEvidence | undefined)[] = [
    file(FACTS, 'application/json', json({ ...facts, body: sha256(body), ...rest })),
    screenshot && file('screenshot.png', 'image/png', screenshot),
    screenshotBeforeConsent && file('screenshot-before-consent.png', 'image/png', screenshotBeforeConsent),
    warc && file(WARC, 'application/warc+gzip', warc),
  ];
  return files.filter(each => each !== undefined);
}

/** A page as it was read, where it does not become a snapshot. */
export function pageFile(name: string, { contentType, body }: Capture): NewEvidence {
  return file(`${name}.${EXTENSIONS[contentType]}`, contentType, Buffer.from(body));
}

const EXTENSIONS: Readonly<Record<Capture['contentType'], string>> = {
  'text/html': 'html',
  'application/pdf': 'pdf',
  'text/markdown': 'md',
};
const file = (name: string, mediaType: string, bytes: Uint8Array): NewEvidence => ({
  name,
  mediaType,
  bytes,
});
const json = (value: unknown) => new TextEncoder().encode(JSON.stringify(value, undefined, 2));
