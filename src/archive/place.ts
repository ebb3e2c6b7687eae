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
