import { openPostgresHome } from '../../src/archive/open-postgres.ts';
import { aDatabase } from '../postgres/database.ts';
import { faultsContract } from './contract/faults.ts';

faultsContract('PostgreSQL', async (_directory, through) =>
  openPostgresHome((await aDatabase()).url, through),
);
