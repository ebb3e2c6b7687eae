import type { Instant } from '../words/instant.ts';
import type { AlertContent } from './alert.ts';
import type { Notice, ToldChange } from './notice.ts';

/** What people do about an alert. */
export const ACT_KINDS = ['acknowledge', 'snooze', 'not-relevant', 'reopen'] as const;
export type ActKind = (typeof ACT_KINDS)[number];

/** For how long an alert is put off: a day, as the buttons say. In milliseconds. */
export const SNOOZE = 86_400_000;

/** What can be done about an alert after what was done last: three ways to settle it, then the way back. */
export function actsAfter(last: ActKind | undefined): readonly ActKind[] {
  const isOpen = last === undefined || last === 'reopen' || last === 'snooze';
  return isOpen ? ['acknowledge', 'snooze', 'not-relevant'] : ['reopen'];
}

/** What has become of an alert since it was posted, oldest first. It is shown on the message, which is corrected in place. */
export type Aftermath =
  /** The text went back to the wording before. */
  | { kind: 'reversed'; at: Instant }
  | { kind: 'changed-again'; at: Instant }
  | { kind: 'flapping'; at: Instant }
  | { kind: 'confirmed'; at: Instant; reads: number }
  | { kind: 'act'; act: ActKind; by: string; at: Instant; until?: Instant };

/** How a change belongs to an incident that was told already, in whose thread it is then told. */
export type InIncident =
  /** Back to the wording first read at `wordingOf`; the other one stood from `stoodFrom` until this change. */
  | { kind: 'reversal'; wordingOf: Instant; stoodFrom: Instant }
  | { kind: 'further-edit' }
  /** Only one of many at once. */
  | { kind: 'in-storm' };

/** What is owed to a channel, with all that its messages need. */
export type Telling =
  | {
      kind: 'change';
      content: AlertContent;
      /** Absent for a change that stands for itself. */
      incident?: InIncident;
      aftermath: readonly Aftermath[];
    }
  | {
      kind: 'notice';
      /** Ours, unique; travels in the message's metadata. */
      id: string;
      notice: Notice;
      /** Of a storm: what is told in its thread. */
      told: readonly ToldChange[];
      /** Of a trouble that has begun: when it was mended. */
      mended?: Instant;
    };
