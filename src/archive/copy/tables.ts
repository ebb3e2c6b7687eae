import type { Tables } from '../schema.ts';

/** A table as it is copied. */
export interface CopiedTable {
  name: string;
  /** The columns that tell its rows apart, in whose order they are walked. */
  key: readonly string[];
  /** Whether rows are altered after they were written. Of one that is not, two archives can never differ and be of one history. */
  altered: boolean;
  /** The column that the database numbers. */
  numbered?: string;
}

type Described = Omit<CopiedTable, 'name'>;

/** Every table of an archive, each after those that it refers to. Blobs are copied as what they are; seals are each database's own. */
const DESCRIBED: Readonly<Record<Exclude<keyof Tables, 'blobs' | 'seals'>, Described>> = {
  targets: { key: ['id'], altered: true },
  documents: { key: ['id'], altered: false },
  snapshots: { key: ['id'], altered: false, numbered: 'id' },
  changes: { key: ['id'], altered: false, numbered: 'id' },
  findings: { key: ['change_id', 'position'], altered: false },
  alerts: { key: ['id'], altered: true },
  notices: { key: ['id'], altered: true },
  acts: { key: ['id'], altered: false },
  troubles: { key: ['id'], altered: true },
  checks: { key: ['id'], altered: false, numbered: 'id' },
  evidence: { key: ['check_id', 'name'], altered: false },
  dropped: { key: ['check_id', 'name'], altered: false },
  schedules: { key: ['target_id'], altered: true },
  pages: { key: ['target_id'], altered: true },
  hosts: { key: ['name'], altered: true },
  log_leaves: { key: ['leaf_index'], altered: false },
  log_nodes: { key: ['id'], altered: false },
  log_head: { key: ['id'], altered: true },
  log_keys: { key: ['id'], altered: false },
  checkpoints: { key: ['tree_size'], altered: false },
  timestamps: { key: ['tree_size'], altered: false },
};

export const COPIED: readonly CopiedTable[] = Object.entries(DESCRIBED).map(([name, table]) => ({
  name,
  ...table,
}));
