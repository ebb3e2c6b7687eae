import type { Verdict } from '../alert/alert.ts';
import type { Capture, CaptureReason } from '../capture/capture.ts';
import type { Change } from '../change/change.ts';
import type { Document } from '../document/document.ts';
import type { Finding } from '../finding/finding.ts';
import type { TargetId } from '../target/target.ts';
import type { Instant } from '../words/instant.ts';
import type { Check } from './archive.ts';
import type { NewEvidence } from './evidence.ts';
import type { NewAlert, NewNotice } from './outbox.ts';

/** The result of a check, as the pipeline hands it over to be recorded in one transaction. */
export type NewCheck = {
  target: TargetId;
  startedAt: Instant;
  finishedAt: Instant;
  nextDueAt: Instant;
  /**
   * The check that was the target's last when the visit began, `none` before the first. Given, nothing is recorded where another
   * check came in between: the visit was made twice.
   */
  follows?: number | 'none';
  detail?: string;
  /** What is kept of the visit besides the snapshot's body. */
  evidence?: readonly NewEvidence[];
} & (
  | { outcome: 'first'; snapshot: NewSnapshot }
  | { outcome: 'unchanged' }
  | { outcome: 'failed'; reason: CaptureReason; detail: string }
  | { outcome: 'unstable'; detail: string }
  | {
      outcome: 'changed';
      snapshot: NewSnapshot;
      change: Change;
      findings: readonly Finding[];
      verdict: Verdict;
      /** The alerts that are owed, one a channel; empty when the verdict is silence. */
      alerts: readonly NewAlert[];
      /** What else is owed because of it. */
      notices?: readonly NewNotice[];
    }
);

export interface NewSnapshot {
  capture: Capture;
  document: Document;
  documentHash: string;
}

export interface Recorded {
  check: Check;
  /** Ids of the alerts written with it. */
  alerts: readonly string[];
}
