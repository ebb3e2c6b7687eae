import { openSqliteArchive } from '../../src/archive/open-sqlite.ts';
import { aFirst, aTarget, hours } from './builders.ts';

// A process of its own that opens the archive in argv[2] and records a first visit of the target argv[3]. With `die` as argv[4] it
// is killed while the rows of the snapshot are being written, its body and its evidence being stored already.
const [directory, id, fate] = process.argv.slice(2);
if (!directory || !id) throw new Error('usage: writer-process.ts DIRECTORY TARGET [die]');

const archive = await openSqliteArchive(directory);
await archive.declareTargets(
  [...(await archive.targets()).map(state => state.target), aTarget({ id })],
  hours(0),
);
const first = aFirst(hours(0), [`What ${id} says.`], id);
if (fate === 'die') {
  Object.defineProperty(first.snapshot, 'document', { get: () => process.kill(process.pid, 'SIGKILL') });
}
const evidence = [{ name: 'evidence.json', mediaType: 'application/json', bytes: Buffer.from('{}') }];
await archive.record({ ...first, evidence });
await archive.close();
