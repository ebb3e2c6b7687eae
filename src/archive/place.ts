import { join } from 'node:path';
import { sha256 } from '../words/sha256.ts';
import { postgresAddress } from './node-postgres.ts';

/** Which archive is configured: the shared one in PostgreSQL where an address is given, else the embedded one in its folder. */
export interface Place {
  archiveDir: string;
  databaseUrl: string | undefined;
}

/** Where it lies, fit to be shown: never with a password. */
export function whereabouts({ archiveDir, databaseUrl }: Place): string {
  return databaseUrl === undefined ? archiveDir : postgresAddress(databaseUrl);
}

/** The archive that a person names: a folder, or the address of a PostgreSQL. */
export function placeOf(text: string): Place {
  return /^postgres(ql)?:\/\//.test(text)
    ? { archiveDir: '', databaseUrl: text }
    : { archiveDir: text, databaseUrl: undefined };
}

/** Where this machine keeps the index to search the archive by: beside the embedded one, or one file for each shared one. */
export function searchFile({ archiveDir, databaseUrl }: Place): string {
  const of = databaseUrl === undefined ? '' : `-${sha256(postgresAddress(databaseUrl)).slice(0, 12)}`;
  return join(archiveDir, `search${of}.sqlite`);
}
