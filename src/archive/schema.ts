import type { Generated, Kysely, Selectable } from 'kysely';
import type { Verdict } from '../alert/alert.ts';
import type { CaptureReason } from '../capture/capture.ts';
import type { ChangeKind, Edit } from '../change/change.ts';
import type { Document } from '../document/document.ts';
import type { Direction, Finding, Severity, Topic } from '../finding/finding.ts';
import type { Target, TargetId } from '../target/target.ts';
import type { Instant } from '../words/instant.ts';
import type { ArchivedCapture, CheckOutcome } from './archive.ts';
import type { HostState } from './host-state.ts';
import type { Json } from './json.ts';
import type { OutboxTables } from './outbox-schema.ts';

/**
 * The tables, as every backend has them: instants and JSON are text, truth is 0 or 1. Rows are only ever added, save for
 * `targets`, `schedules`, `pages`, `hosts`, `troubles` and the delivery columns of `alerts` and `notices`, which are sealed (see `log/seal.ts`), and the log's head.
 */
export interface Tables extends OutboxTables {
  targets: TargetTable;
  schedules: ScheduleTable;
  pages: PageTable;
  documents: DocumentTable;
  snapshots: SnapshotTable;
  changes: ChangeTable;
  findings: FindingTable;
  checks: CheckTable;
  evidence: EvidenceTable;
  hosts: HostTable;
  /** There only where packed blobs do not lie in files. */
  blobs: BlobTable;
  dropped: DroppedTable;
  log_head: LogHeadTable;
  log_leaves: LogLeafTable;
  log_nodes: LogNodeTable;
  log_keys: LogKeyTable;
  checkpoints: CheckpointTable;
  timestamps: TimestampTable;
  seals: SealTable;
}

export type Database = Kysely<Tables>;

interface TargetTable {
  id: TargetId;
  spec: Json<Target>;
  /** When it was last found to be no longer declared; null while it is. */
  retired_at: Instant | null;
  seal: string;
}

/** What `targets` says, to be looked up by: not sealed, for whoever visits looks at the target itself. */
interface PageTable {
  target_id: TargetId;
  page: string;
}

interface ScheduleTable {
  target_id: TargetId;
  next_due_at: Instant;
  failures: number;
  last_check_id: number | null;
  /** The last check that read the page in full. */
  last_read_id: number | null;
  seal: string;
}

interface DocumentTable {
  /** SHA-256 of `content`. */
  id: string;
  content: Json<Document>;
}

interface SnapshotTable {
  id: Generated<number>;
  target_id: TargetId;
  sequence: number;
  taken_at: Instant;
  body_hash: string;
  document_hash: string;
  document_id: string;
  capture: Json<ArchivedCapture>;
  extractor: string;
}

interface ChangeTable {
  id: Generated<number>;
  target_id: TargetId;
  before_id: number;
  after_id: number;
  /** The documents that were compared, which the edits count in. */
  before_document_id: string;
  after_document_id: string;
  last_read_before: Instant;
  kind: ChangeKind;
  edits: Json<readonly Edit[]>;
  alerting: 0 | 1;
  verdict: Json<Verdict>;
  rules: string;
}

/** The columns beside `content` are for queries. */
interface FindingTable {
  change_id: number;
  position: number;
  topic: Topic;
  direction: Direction;
  severity: Severity;
  material: 0 | 1;
  content: Json<Finding>;
}

interface CheckTable {
  id: Generated<number>;
  target_id: TargetId;
  started_at: Instant;
  finished_at: Instant;
  outcome: CheckOutcome;
  reason: CaptureReason | null;
  detail: string | null;
  snapshot_id: number | null;
  change_id: number | null;
}

interface EvidenceTable {
  check_id: number;
  name: string;
  /** The snapshot that the check took, where it took one. */
  snapshot_id: number | null;
  media_type: string;
  byte_length: number;
  /** SHA-256 of the bytes: the name of their blob. */
  hash: string;
}

/** A file of evidence whose row is kept and whose bytes are not. */
interface DroppedTable {
  check_id: number;
  name: string;
  dropped_at: Instant;
  why: string;
  seal: string;
}

interface HostTable {
  name: string;
  /** Null while the first visit is being prepared, which nobody else sees. */
  state: Json<HostState | null>;
  seal: string;
}

/** One row: its number is 1. Locked while the log grows. */
interface LogHeadTable {
  id: number;
  /** How many leaves there are. */
  size: number;
}

interface LogLeafTable {
  /** Counts from 0, without gaps. */
  leaf_index: number;
  check_id: number;
  /** The leaf: its UTF-8 bytes are what is hashed. */
  content: string;
}

/** Inner nodes of the tree, in the order in which they became complete (see `log/merkle.ts`). */
interface LogNodeTable {
  /** Counts from 0, without gaps. */
  id: number;
  hash: string;
}

/** Every key that ever signed a checkpoint. */
interface LogKeyTable {
  /** The key id of signed notes. */
  id: string;
  name: string;
  public_key: string;
  since: Instant;
  seal: string;
}

interface CheckpointTable {
  tree_size: number;
  /** The signed note. */
  note: string;
  created_at: Instant;
  seal: string;
}

interface TimestampTable {
  tree_size: number;
  /** The TimeStampResp: DER, as base64. */
  token: string;
  authority: string;
  created_at: Instant;
  seal: string;
}

/** Seals over what is no row of ours: what the migrator keeps. */
interface SealTable {
  name: string;
  seal: string;
}

interface BlobTable {
  /** SHA-256 of the bytes that are packed. */
  hash: string;
  packed: Uint8Array;
}

export type SnapshotRow = Selectable<SnapshotTable>;
export type ChangeRow = Selectable<ChangeTable>;
export type CheckRow = Selectable<CheckTable>;
export type EvidenceRow = Selectable<EvidenceTable>;
export type FindingRow = Selectable<FindingTable>;
export type ScheduleRow = Selectable<ScheduleTable>;
export type CheckpointRow = Selectable<CheckpointTable>;
export type TimestampRow = Selectable<TimestampTable>;
