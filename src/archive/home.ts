import type { Differences } from './differences.ts';
import type { Soundness } from './log/sql-verify.ts';
import type { PackedBlobs } from './packed-blobs.ts';
import type { Database } from './schema.ts';

/** Where an archive lives, opened, its tables up to date: what the archive is made of, and what moves it from one to the other. */
export interface Home {
  /** How people know it: a folder, or an address without its password. */
  name: string;
  db: Database;
  blobs: PackedBlobs;
  differences: Differences;
  soundness: Soundness;
  /** The migrations that opening it ran. */
  migrated: readonly string[];
}
