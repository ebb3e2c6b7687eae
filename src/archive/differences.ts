import type { ColumnDefinitionBuilder, Kysely } from 'kysely';

/**
 * What the backends do not say in the same words. Everything else in the archive is SQL that all of them take; types of columns
 * are translated by their dialects.
 */
export interface Differences {
  /** Makes an integer column the primary key, numbered by the database. Numbers are never used twice. */
  numbered: (column: ColumnDefinitionBuilder) => ColumnDefinitionBuilder;
  /** Where packed blobs lie: beside the database, or in a table of it. */
  blobs: 'files' | 'table';
  /** Has a numbered column go on after the rows there are. To be called when rows were written with numbers of their own. */
  continueNumbering: (db: Kysely<unknown>, table: string, column: string) => Promise<void>;
}
