import { join } from 'node:path';
import { beforeAll } from 'vitest';
import { openPostgresArchive } from '../../src/archive/open-postgres.ts';
import { aDatabase, type TestDatabase } from '../postgres/database.ts';
import { archiveContract } from './contract/contract.ts';

let database: TestDatabase;
let known: string;

beforeAll(async () => {
  database = await aDatabase();
});

archiveContract('PostgreSQL', async directory => {
  if (known !== directory) await database.empty();
  known = directory;
  return openPostgresArchive(database.url, { logKeyFile: join(directory, 'log.key') });
});
