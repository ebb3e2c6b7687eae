import { openSqliteArchive } from '../../src/archive/open-sqlite.ts';
import { archiveContract } from './contract.ts';

archiveContract('SQLite', openSqliteArchive);
