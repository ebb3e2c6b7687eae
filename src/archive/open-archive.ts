import { join } from 'node:path';
import type { Clock } from '../words/instant.ts';
import type { Archive } from './archive.ts';
import { archiveOf } from './archive-of.ts';
import type { Home } from './home.ts';
import { openPostgresHome } from './open-postgres.ts';
import { openSqliteHome } from './open-sqlite.ts';
import type { Place } from './place.ts';

/** Opens the configured archive. @throws Error saying what is wrong with it, and how to mend it */
export async function openArchive(
  place: Place & { logKeyFile?: string | undefined },
  clock?: Clock,
): Promise<Archive> {
  const logKeyFile = place.logKeyFile ?? join(place.archiveDir, 'log.key');
  return archiveOf(await openHome(place), { logKeyFile, clock });
}

/** Opens what the configured archive is made of. @throws Error as `openArchive` does */
export function openHome({ archiveDir, databaseUrl }: Place): Promise<Home> {
  return databaseUrl === undefined ? openSqliteHome(archiveDir) : openPostgresHome(databaseUrl);
}
