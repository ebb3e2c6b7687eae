import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Home } from '../src/archive/home.ts';
import { openPostgresHome } from '../src/archive/open-postgres.ts';
import { openSqliteHome } from '../src/archive/open-sqlite.ts';
import { steps } from '../src/cli/progress.ts';
import { killAtRandom } from '../test/archive/kills/kill-at-random.ts';
import { whatIsWrong } from '../test/archive/kills/what-is-wrong.ts';
import { ask } from '../test/postgres/ask.ts';
import { startCluster } from '../test/postgres/cluster.ts';

/**
 * Kills a writing service with SIGKILL at moments that nobody chose, on each home of the archive, and looks for what it was told is
 * kept.
 * @param kills on each home
 * @returns whether everything was there, once and whole
 */
export async function benchArchiveKills(kills = 200): Promise<boolean> {
  const directory = await mkdtemp(join(tmpdir(), 'clausewatch-kills-'));
  const cluster = await startCluster();
  try {
    const at = (name: string) =>
      `postgres:///${name}?host=${encodeURIComponent(cluster.socket)}&user=postgres`;
    await ask(at('postgres'), 'create database archive');
    const DATABASE_URL = at('archive');
    const embedded = await killed('SQLite', kills, { ARCHIVE_DIR: directory }, () =>
      openSqliteHome(directory),
    );
    const shared = await killed('PostgreSQL', kills, { ARCHIVE_DIR: directory, DATABASE_URL }, () =>
      openPostgresHome(DATABASE_URL),
    );
    return embedded && shared;
  } finally {
    await cluster.stop();
    await rm(directory, { recursive: true, force: true });
  }
}

async function killed(
  name: string,
  kills: number,
  env: Record<string, string>,
  open: () => Promise<Home>,
): Promise<boolean> {
  const line = steps(kills, `kills of a service that writes to ${name}`);
  const told = await killAtRandom(env, kills, () => line.step());
  line.end();
  const home = await open();
  try {
    const wrong = await whatIsWrong(home, told);
    const kinds = Map.groupBy(told, fact => fact.kind);
    const count = (kind: 'check' | 'sent' | 'host') => (kinds.get(kind)?.length ?? 0).toLocaleString('en');
    const alerts = told.flatMap(fact => (fact.kind === 'check' ? fact.alerts : [])).length;
    const all = `${count('check')} checks, ${alerts.toLocaleString('en')} alerts, ${count('sent')} deliveries and ${count('host')} turns at hosts`;
    console.log(`${name}: killed ${kills} times; of ${all} that were acknowledged:`);
    console.log(
      wrong.length === 0
        ? '  all there, none twice, nothing dangling, and verify finds nothing wrong'
        : `  ${wrong.join('\n  ')}`,
    );
    return wrong.length === 0;
  } finally {
    await home.db.destroy();
  }
}
