import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Home } from '../../src/archive/home.ts';
import { openPostgresHome } from '../../src/archive/open-postgres.ts';
import { openSqliteHome } from '../../src/archive/open-sqlite.ts';
import { aDatabase } from '../postgres/database.ts';
import { killAtRandom } from './kills/kill-at-random.ts';
import { whatIsWrong } from './kills/what-is-wrong.ts';

// `npm run bench archive-kills` kills two hundred times.
it.each<[string, (directory: string) => Promise<{ env: Record<string, string>; open: () => Promise<Home> }>]>(
  [
    ['SQLite', async directory => ({ env: {}, open: () => openSqliteHome(directory) })],
    [
      'PostgreSQL',
      async () => {
        const { url } = await aDatabase();
        return { env: { DATABASE_URL: url }, open: () => openPostgresHome(url) };
      },
    ],
  ],
)(
  'what a killed service was told is kept in %s is there, none of it twice, and nothing half',
  async (_, home) => {
    const directory = await mkdtemp(join(tmpdir(), 'clausewatch-kills-'));
    const { env, open } = await home(directory);
    const told = await killAtRandom({ ARCHIVE_DIR: directory, ...env }, 4);
    expect(told.length).toBeGreaterThan(4);
    const opened = await open();
    expect(await whatIsWrong(opened, told)).toEqual([]);
    await opened.db.destroy();
    await rm(directory, { recursive: true });
  },
  60_000,
);
