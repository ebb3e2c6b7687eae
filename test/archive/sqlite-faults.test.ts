import { openSqliteHome } from '../../src/archive/open-sqlite.ts';
import { faultsContract } from './contract/faults.ts';

faultsContract('SQLite', openSqliteHome);
