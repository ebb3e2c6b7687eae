import { openSqliteArchive } from '../../src/archive/open-sqlite.ts';
import { archiveContract } from './contract/contract.ts';

archiveContract('SQLite', openSqliteArchive);
