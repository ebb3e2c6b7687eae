import type { ColumnDefinitionBuilder } from 'kysely';

/** What the backends do not say in the same words. Everything else in the archive is SQL that all of them take. */
export interface Differences {
  /** Makes an integer column the primary key, numbered by the database. Numbers are never used twice. */
  numbered: (column: ColumnDefinitionBuilder) => ColumnDefinitionBuilder;
}
