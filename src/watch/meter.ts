import type { Check } from '../archive/archive.ts';
import type { ReadRequest } from '../capture/capture.ts';

/** Hears what is done, and counts it. */
export interface Meter {
  /** @param late milliseconds from when the visit was due to when it began; undefined where it was not due yet */
  checked(check: Pick<Check, 'outcome' | 'reason'>, late: number | undefined): void;
  /** @param took milliseconds */
  read(mode: ReadRequest['mode'], result: 'read' | 'failed', took: number): void;
  delivered(channel: string, what: 'sent' | 'given-up' | 'put-off'): void;
}
