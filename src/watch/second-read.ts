import type { NewEvidence } from '../archive/evidence.ts';
import { CaptureError, type Reader, type ReadRequest } from '../capture/capture.ts';
import type { Target } from '../target/target.ts';
import { evidenceFiles, pageFile } from './evidence-files.ts';
import { type Reading, readTarget } from './reading.ts';

type Read = Extract<Reading, { kind: 'read' }>;

/** What a second read a moment later says of the first. */
export type Second = { evidence: readonly NewEvidence[] } & (
  | { kind: 'agrees'; reading: Read; detail?: string }
  | { kind: 'disagrees'; detail: string }
  | { kind: 'failed'; detail: string }
);

export interface SecondReading {
  reader: Reader;
  /** What the second read keeps; `routine` keeps nothing. */
  mode: ReadRequest['mode'];
}

/**
 * Reads the target again, with everything loaded and kept. Where that is what fails (a page too heavy for the browser or for our
 * patience), a routine read may still confirm the first, for a change must not go unseen for lack of a picture.
 * @throws CaptureError with reason `browser` when a routine read fails so as well
 */
export async function secondRead(
  target: Target,
  first: Read,
  { reader, mode }: SecondReading,
  signal?: AbortSignal,
): Promise<Second> {
  if (mode === 'routine') return compared(first, await readTarget(target, reader, signal));
  const second = await evidenceRead(target, reader, signal);
  if (second.kind === 'read' || !tooMuch(second.error)) return compared(first, second);
  const confirmed = compared(first, await readTarget(target, reader, signal));
  return confirmed.kind === 'agrees'
    ? { ...confirmed, detail: withoutEvidence(second.error.message) }
    : confirmed;
}

/** The evidence of a first reading, with which nothing is compared. It is kept if it can be had, and never a reason to fail. */
export async function evidenceOfFirst(
  target: Target,
  first: Read,
  { reader, mode }: SecondReading,
  signal?: AbortSignal,
): Promise<Second> {
  if (mode === 'routine') return { kind: 'agrees', reading: first, evidence: [] };
  const second = compared(first, await evidenceRead(target, reader, signal));
  return second.kind === 'failed' ? { ...second, detail: withoutEvidence(second.detail) } : second;
}

async function evidenceRead(target: Target, reader: Reader, signal?: AbortSignal): Promise<Reading> {
  try {
    return await readTarget(target, reader, signal, 'evidence');
  } catch (error) {
    if (error instanceof CaptureError) return { kind: 'failed', error };
    throw error;
  }
}

const tooMuch = ({ reason }: CaptureError) =>
  reason === 'browser' || reason === 'crashed' || reason === 'timeout';

/** Where the two disagree, both pages are kept: neither becomes a snapshot. */
function compared(first: Read, second: Reading): Second {
  if (second.kind === 'failed') return { kind: 'failed', detail: second.error.message, evidence: [] };
  const evidence = evidenceFiles(second.capture);
  if (second.hash === first.hash) return { kind: 'agrees', reading: second, evidence };
  const pages = [pageFile('first-read', first.capture), pageFile('second-read', second.capture)];
  return {
    kind: 'disagrees',
    detail: 'two reads a moment apart gave different texts',
    evidence: [...evidence, ...pages],
  };
}

const withoutEvidence = (why: string) => `no evidence could be kept: ${why}`;
