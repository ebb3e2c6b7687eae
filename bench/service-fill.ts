import { join } from 'node:path';
import { sql } from 'kysely';
import type { Archive } from '../src/archive/archive.ts';
import { archiveOf } from '../src/archive/archive-of.ts';
import { openPostgresHome } from '../src/archive/open-postgres.ts';
import { openSqliteHome } from '../src/archive/open-sqlite.ts';
import { PLAIN_VISIT, type Target } from '../src/target/target.ts';
import { instant, plus } from '../src/words/instant.ts';
import { aChanged, aFirst, aSnapshot } from '../test/archive/builders.ts';
import { startCluster } from '../test/postgres/cluster.ts';
import { target } from './whole-path.ts';

export type HomeKind = 'SQLite' | 'PostgreSQL';
export type Axis = 'targets' | 'snapshots a target';

export interface FilledArchive {
  archive: Archive;
  close(): Promise<void>;
}

/** So many are visited. Histories take time to write, so few have long ones. */
const VISITED: Readonly<Record<Axis, number>> = { targets: 10, 'snapshots a target': 2 };
const NEVER = '2999-01-01T00:00:00.000Z';
const TEN_MINUTES = 600_000;

/** The targets that are visited, each on a host of its own. */
export function visitedOf(axis: Axis, port: number): Target[] {
  return Array.from({ length: VISITED[axis] }, (_, n) => onHost(`127.0.3.${n + 1}:${port}`, n));
}

function onHost(host: string, n: number): Target {
  const visit = { ...PLAIN_VISIT, read: 'http' as const };
  return { ...target(`http://${host}/policy`), id: `bench/page${String(n).padStart(5, '0')}`, visit };
}

/** An archive of so many targets that are due long from now, or with such histories. */
export async function fillArchive(
  kind: HomeKind,
  folder: string,
  { axis, size, port }: { axis: Axis; size: number; port: number },
): Promise<FilledArchive> {
  const opened = await open(kind, folder);
  const { archive } = opened;
  const visited = visitedOf(axis, port);
  const now = instant(new Date());
  const began = plus(now, -(size + 1) * TEN_MINUTES);
  const others = axis === 'targets' ? size - visited.length : 0;
  const rest = Array.from({ length: others }, (_, n) => onHost(`bench${n}.example`, visited.length + n));
  await archive.declareTargets([...visited, ...rest], began);
  const write = axis === 'targets' ? rest : visited;
  const snapshots = axis === 'targets' ? 1 : size;
  for (const [n, { id, url }] of write.entries()) {
    if (n % 1_000 === 999) process.stderr.write(`${kind}: ${n + 1} of ${write.length} targets written\n`);
    await writeHistory(archive, { id, url }, snapshots, began);
  }
  return opened;
}

/** As many snapshots of one target, the last of them before what its site says. Their bodies are the same, what they say is not. */
async function writeHistory(
  archive: Archive,
  { id, url }: Pick<Target, 'id' | 'url'>,
  snapshots: number,
  began: string,
): Promise<void> {
  const { capture } = aSnapshot(['We keep what you write.'], { url, finalUrl: url, readAt: began });
  const put = { nextDueAt: NEVER };
  const first = aFirst(began, ['We keep it for 0 days.'], id);
  await archive.record({ ...first, ...put, snapshot: { ...first.snapshot, capture } });
  for (let n = 1; n < snapshots; n++) {
    const before = (await archive.latest(id))!;
    const at = plus(began, n * TEN_MINUTES);
    const texts = [`We keep it for ${n} days.`, 'You can object in your settings.'];
    const changed = aChanged(at, before.document, texts, { target: id, findings: [], alerts: [] });
    await archive.record(
      { ...changed, ...put, snapshot: { ...changed.snapshot, capture: { ...capture, readAt: at } } },
      before,
    );
    if (n % 1_000 === 0) process.stderr.write(`${id}: ${n} of ${snapshots} snapshots written\n`);
  }
}

async function open(kind: HomeKind, folder: string): Promise<FilledArchive> {
  const signing = { logKeyFile: join(folder, 'log.key') };
  if (kind === 'SQLite') {
    const home = await openSqliteHome(folder);
    await sql`pragma synchronous = off`.execute(home.db);
    const archive = archiveOf(home, signing);
    return { archive, close: () => archive.close() };
  }
  const cluster = await startCluster();
  const home = await openPostgresHome(
    `postgres:///postgres?host=${encodeURIComponent(cluster.socket)}&user=postgres`,
  );
  const archive = archiveOf(home, signing);
  return {
    archive,
    async close() {
      await archive.close();
      await cluster.stop();
    },
  };
}
