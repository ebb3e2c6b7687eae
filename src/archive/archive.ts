import type { Verdict } from '../alert/alert.ts';
import type { CaptureFacts, CaptureReason, Content } from '../capture/capture.ts';
import type { ChangeKind, Edit } from '../change/change.ts';
import type { Document } from '../document/document.ts';
import type { Direction, Finding, Severity, Topic } from '../finding/finding.ts';
import type { Target, TargetId } from '../target/target.ts';
import type { Instant } from '../words/instant.ts';
import type { ArchivedEvidence, EvidenceFile, EvidenceOf } from './evidence.ts';
import type { HostState, HostStep } from './host-state.ts';
import type { Lineages } from './lineage.ts';
import type { Logged } from './log/evidence-log.ts';
import type { NewCheck, Recorded } from './new-check.ts';
import type { Outbox } from './outbox.ts';
import type { Retaining } from './retention.ts';
import type { Tending } from './tending.ts';

export type { NewCheck, NewSnapshot, Recorded } from './new-check.ts';
export type { Alert, AlertState } from './outbox.ts';

/** What there is to say of a snapshot without its document. */
export interface SnapshotSummary {
  id: number;
  target: TargetId;
  /** Counts from 1 per target. */
  sequence: number;
  takenAt: Instant;
  /** SHA-256 of the capture's body: its name in the blob store. */
  bodyHash: string;
  /** SHA-256 of the document as normalised text: equal hashes, equal wording. */
  documentHash: string;
  /** Version of the extraction that made the document. */
  extractor: string;
}

/** What the rows know of a capture. */
export type ArchivedCapture = Omit<CaptureFacts, 'evidence'> & Pick<Content, 'contentType'>;

/** An archived capture whose document differs from its predecessor's. */
export interface Snapshot extends SnapshotSummary {
  document: Document;
  /** The capture without its body and evidence. */
  capture: ArchivedCapture;
}

export type CheckOutcome = 'first' | 'unchanged' | 'changed' | 'failed' | 'unstable';

/** One scheduled visit, whatever came of it. */
export interface Check {
  id: number;
  target: TargetId;
  startedAt: Instant;
  finishedAt: Instant;
  outcome: CheckOutcome;
  /** Set when the outcome is `failed`. */
  reason?: CaptureReason;
  /** What happened, for people; set when failed or unstable, or when the section was lost. */
  detail?: string;
  /** The snapshot that stood after the check, where one did. */
  snapshot?: number;
  /** Set when the outcome is `changed`. */
  change?: number;
}

/** A change as lists show it: without the documents, which make up nearly all of its bulk. */
export interface ChangeSummary {
  id: number;
  target: TargetId;
  before: SnapshotSummary;
  after: SnapshotSummary;
  /** When the text before was last read, which may be long after its snapshot was taken. */
  lastReadBefore: Instant;
  kind: ChangeKind;
  findings: readonly Finding[];
  verdict: Verdict;
  rules: string;
}

/** A change with everything it takes to show it. */
export interface ArchivedChange extends ChangeSummary {
  /**
   * `before.document` and `after.document` are the documents that were compared, whose clauses the edits count. After an upgrade
   * of the extractor the one before can differ from what its snapshot holds.
   */
  before: Snapshot;
  after: Snapshot;
  edits: readonly Edit[];
}

/** Which changes are asked for. What is not set narrows nothing. */
export interface ChangeQuery {
  target?: TargetId;
  targets?: readonly TargetId[];
  ids?: readonly number[];
  /** Whether the verdict is to alert. */
  alerting?: boolean;
  /** Those with a material finding that is all of this. */
  finding?: { topic?: Topic; direction?: Direction; severity?: Severity };
  /** Those older than the change of this id, for the next page. */
  below?: number;
  limit: number;
}

/** When a target is visited next, and how it has gone lately. The database's word is the truth, the queue only carries it out. */
export interface Schedule {
  target: TargetId;
  nextDueAt: Instant;
  /** Failed checks in a row. */
  failures: number;
}

/** A target as the archive knows it, with its state at a glance. */
export interface TargetState {
  target: Target;
  /** Set when the target is no longer declared: its history is kept, it is not visited any more. */
  retiredAt?: Instant;
  schedule: Schedule;
  lastCheck?: Check;
  /** The last check that read the document: its outcome is first, unchanged or changed. */
  lastRead?: Check;
  snapshots: number;
  changes: number;
}

/**
 * The record of everything. Promises: what a method has returned from is on disk; a check and all that belongs to it (snapshot,
 * change, evidence, alerts, schedule) is written in one transaction, after its bodies are durable; nothing recorded is altered
 * later except the delivery of what is owed, a target's schedule, the state of a host, and bulk that is dropped by a rule. Two processes may open one archive.
 * Where the disk, the database or the way to it fails, methods throw an ArchiveTrouble; nothing recorded is lost by it.
 */
export interface Archive extends Lineages, Retaining, Outbox, Logged, Tending {
  /**
   * Makes the known targets exactly these. New and edited ones are due at `now`, or a little later where they are many; what was
   * due sooner stays so. History of targets no longer declared is kept.
   */
  declareTargets(targets: readonly Target[], now: Instant): Promise<void>;
  /** Knows these as well, without visiting them: those that are new are held as retired, for a history that others recorded. Known ones stay as they are. */
  holdTargets(targets: readonly Target[], now: Instant): Promise<void>;
  /** The declared ones, or those of these ids, declared or retired; by id. */
  targets(ids?: readonly TargetId[]): Promise<readonly TargetState[]>;
  /** Ids of all, declared or retired. */
  knownTargets(): Promise<readonly TargetId[]>;
  /** The declared ones with a stamp each, which is another whenever the state of the target is: what is known of it may be kept as long as it is the same. */
  stamps(): Promise<ReadonlyMap<TargetId, string>>;
  /** Declared or retired. */
  target(id: TargetId): Promise<TargetState | undefined>;
  /** Declared targets with `nextDueAt` at or before `now`, longest overdue first. */
  due(now: Instant, limit: number): Promise<readonly TargetId[]>;
  /** The pages that these targets are parts of, in their order, each with all declared targets that are parts of it. */
  pages(targets: readonly TargetId[]): Promise<ReadonlyMap<string, readonly TargetId[]>>;

  /**
   * `basedOn` is the snapshot the check compared with: what `latest` gave. Failed and unstable checks compare with nothing and need none.
   *
   * A check that begins before its target's last one ended, by a clock that went back, is dated by that end; its detail says so.
   *
   * @throws ArchiveConflict when another process recorded a snapshot of this target since `latest` was read, or any check since the one it says it follows
   * @throws Error when the target was never declared
   */
  record(check: NewCheck, basedOn?: Snapshot): Promise<Recorded>;
  latest(target: TargetId): Promise<Snapshot | undefined>;
  snapshot(id: number): Promise<Snapshot | undefined>;
  /**
   * Bodies are checked against their hash. A lone surrogate, which UTF-8 cannot hold, comes back as U+FFFD.
   *
   * @throws Error naming the blob that is missing or altered
   */
  content(snapshot: Snapshot): Promise<Content>;
  /** What was kept of a visit, by name. */
  evidence(of: EvidenceOf): Promise<readonly ArchivedEvidence[]>;
  /** One file of it; checked, and refused, as bodies are. None where its bytes were dropped. */
  evidenceFile(check: number, name: string): Promise<EvidenceFile | undefined>;

  /** Newest first; `below` keeps those recorded before the check of this id. */
  checks(target: TargetId, limit: number, below?: number): Promise<readonly Check[]>;
  /** When the first check of all began; undefined before there is one. */
  begun(): Promise<Instant | undefined>;
  /**
   * The check that took a snapshot.
   *
   * @throws Error when there is no such snapshot
   */
  checkThatTook(snapshot: number): Promise<Check>;
  /** The last check of the same target before this one that read the page in full. */
  readBefore(check: Check): Promise<Check | undefined>;
  /** Newest first. */
  changes(query: ChangeQuery): Promise<readonly ChangeSummary[]>;
  change(id: number): Promise<ArchivedChange | undefined>;

  /**
   * Takes one step in what is known of a host: hands over its state (none before the first visit), keeps the one that comes
   * back, and returns the answer. Nobody else, in this process or another, takes a step of the host meanwhile.
   */
  atHost<T>(host: string, step: (state: HostState | undefined) => HostStep<T>): Promise<T>;

  close(): Promise<void>;
}

/** Another process recorded this target meanwhile. Nothing was written; if a visit is still due, it begins anew. */
export class ArchiveConflict extends Error {
  override readonly name = 'ArchiveConflict';
}
