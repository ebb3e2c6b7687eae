import type { Differences } from './differences.ts';

export const SQLITE: Differences = {
  numbered: column => column.primaryKey().autoIncrement(),
  blobs: 'files',
  // SQLite sees to it when the rows are written.
  continueNumbering: async () => undefined,
};
