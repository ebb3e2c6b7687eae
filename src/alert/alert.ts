import type { ChangeKind } from '../change/change.ts';
import type { Direction, Finding, Topic } from '../finding/finding.ts';
import type { Instant } from '../words/instant.ts';

/** Whether a change is worth a person's attention, and why or why not, in one plain sentence. */
export interface Verdict {
  alert: boolean;
  reason: string;
  /** Topics of the material findings; empty where nothing is. */
  topics: readonly Topic[];
  /** For the person, over all material findings. */
  direction: Direction;
}

/** All that a message about one change needs. */
export interface AlertContent {
  /** Ours, unique per change and channel; travels in the message's metadata. */
  alertId: string;
  vendor: string;
  document: string;
  /** The live page. */
  pageUrl: string;
  /** Absolute address of the change in the web archive. */
  changeUrl: string;
  /** Absolute address of the two readings and what was kept of them. */
  evidenceUrl: string;
  /** The dates that the two texts give themselves, as `YYYY-MM-DD`; absent where they name none. */
  statedDate: { before?: string; after?: string };
  changeKind: ChangeKind;
  /** When the text before was last read. */
  lastReadBefore: Instant;
  /** When the text after was first read. */
  firstReadAfter: Instant;
  verdict: Verdict;
  /** All findings of the change, gravest first. */
  findings: readonly Finding[];
}
