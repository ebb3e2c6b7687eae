import { canonical, type Plain } from '../../words/canonical.ts';
import { sha256 } from '../../words/sha256.ts';
import type { AlertRow } from '../outbox-schema.ts';
import type { ChangeRow, CheckRow, EvidenceRow, FindingRow, SnapshotRow } from '../schema.ts';

/** The rows that one check wrote and that are never altered. */
export interface LeafRows {
  check: CheckRow;
  snapshot?: SnapshotRow | undefined;
  change?: ChangeRow | undefined;
  /** In the order of their positions. */
  findings: readonly FindingRow[];
  /** What was owed; how the delivery went is told elsewhere. In the order of their ids. */
  alerts: readonly Pick<AlertRow, 'id' | 'channel' | 'created_at'>[];
  /** In the order of their names. */
  evidence: readonly EvidenceRow[];
}

/**
 * The leaf of a check: canonical JSON that says everything the archive's rows say of it, long texts by their SHA-256. What is
 * null or empty is left out. The same rows give the same text for ever: another form must be given another `leaf` number, and
 * leaves that have this one go on being written and read as here.
 */
export function leafOf({ check, snapshot, change, findings, alerts, evidence }: LeafRows): string {
  return canonical({
    leaf: 1,
    check: {
      id: check.id,
      target: check.target_id,
      startedAt: check.started_at,
      finishedAt: check.finished_at,
      outcome: check.outcome,
      reason: some(check.reason),
      detail: some(check.detail),
      snapshot: some(check.snapshot_id),
      change: some(check.change_id),
    },
    snapshot: snapshot && snapshotPart(snapshot),
    change: change && changePart(change),
    findings: list(findings.map(findingPart)),
    alerts: list(
      alerts.map(alert => ({ id: alert.id, channel: alert.channel, createdAt: alert.created_at })),
    ),
    evidence: list(evidence.map(evidencePart)),
  });
}

function snapshotPart(row: SnapshotRow): Plain {
  return {
    id: row.id,
    target: row.target_id,
    sequence: row.sequence,
    takenAt: row.taken_at,
    /** SHA-256 of the page as it was read. */
    body: row.body_hash,
    /** SHA-256 of its normalised text. */
    text: row.document_hash,
    /** SHA-256 of the stored document. */
    document: row.document_id,
    capture: JSON.parse(row.capture),
    /** SHA-256 of the capture's facts as they are stored. */
    captureStored: sha256(row.capture),
    extractor: row.extractor,
  };
}

function changePart(row: ChangeRow): Plain {
  return {
    id: row.id,
    target: row.target_id,
    before: row.before_id,
    after: row.after_id,
    beforeDocument: row.before_document_id,
    afterDocument: row.after_document_id,
    lastReadBefore: row.last_read_before,
    kind: row.kind,
    alerting: row.alerting,
    rules: row.rules,
    /** SHA-256 of what is stored. */
    edits: sha256(row.edits),
    verdict: sha256(row.verdict),
  };
}

function findingPart(row: FindingRow): Plain {
  return {
    position: row.position,
    topic: row.topic,
    direction: row.direction,
    severity: row.severity,
    material: row.material,
    /** SHA-256 of what is stored. */
    content: sha256(row.content),
  };
}

function evidencePart(row: EvidenceRow): Plain {
  return {
    name: row.name,
    mediaType: row.media_type,
    byteLength: row.byte_length,
    hash: row.hash,
    snapshot: some(row.snapshot_id),
  };
}

function some<T>(value: T | null): T | undefined {
  return value ?? undefined;
}

function list(parts: readonly Plain[]): Plain | undefined {
  return parts.length === 0 ? undefined : parts;
}
