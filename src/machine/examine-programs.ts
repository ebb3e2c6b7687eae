import { hasAptGet } from './apt-get.ts';
import type { Examined } from './examined.ts';
import { findBrowser } from './find-browser.ts';
import { findRedisServer } from './find-redis.ts';
import { mendOf } from './needs.ts';
import { browserVersion, type ProbeBrowser } from './probe-browser.ts';
import { reachPostgres } from './reach-postgres.ts';
import { type Reach, reachRedis, withoutSecrets } from './reach-redis.ts';
import { runQuietly } from './run-quietly.mjs';
import type { Env } from './search.ts';

/** The oldest Redis that the queue's scripts run on. */
const REDIS_NEEDED = [6, 2] as const;

export async function examineBrowser(env: Env, probeBrowser: ProbeBrowser): Promise<Examined> {
  const name = 'Browser';
  const search = await findBrowser(env);
  if (search.state === 'misnamed') {
    const detail = `${search.variable} names ${search.path}, which is no program to run`;
    return { name, state: 'missing', detail, mend: `correct or unset ${search.variable}` };
  }
  if (search.state === 'missing') {
    return { name, state: 'missing', detail: 'none found', mend: mendOf(['browser'], hasAptGet(env)) };
  }
  const [version, probe] = await Promise.all([browserVersion(search.path), probeBrowser(search.path)]);
  const browser = `${search.path}${version === undefined ? '' : ` (${version})`}`;
  switch (probe.state) {
    case 'sandboxed':
      return { name, state: 'ok', detail: `${browser}, sandbox on` };
    case 'unsandboxed':
      return {
        name,
        state: 'warning',
        detail: `${browser}, sandbox off: ${probe.why}`,
        mend: probe.mend,
      };
    case 'broken':
      return {
        name,
        state: 'missing',
        detail: `${browser} does not start: ${probe.why}`,
        mend: mendOf(['browser'], hasAptGet(env)),
      };
  }
}

export async function examineRedis(env: Env): Promise<Examined> {
  const name = 'Redis';
  if (env.REDIS_URL) {
    const where = withoutSecrets(env.REDIS_URL);
    const reach = await reachRedis(env.REDIS_URL);
    if (reach.state === 'reached') return judgeVersion(name, reach.version, `shared, at ${where}`);
    const absent = 'start it, correct REDIS_URL, or unset it to use a private redis-server';
    const refused = 'correct user and password in REDIS_URL, and what that user may do';
    return unreached(name, where, reach, { absent, refused });
  }
  const search = await findRedisServer(env);
  if (search.state !== 'found') {
    const mend = mendOf(['redis-server'], hasAptGet(env));
    return { name, state: 'missing', detail: 'no redis-server found, and no REDIS_URL', mend };
  }
  const { output } = await runQuietly(search.path, ['--version']);
  const version = /v=(\d[\d.]*)/.exec(output)?.[1] ?? 'of unknown version';
  return judgeVersion(name, version, `private, by ${search.path}`);
}

/** The shared archive's database; none where the archive is the embedded one. */
export async function examineDatabase(env: Env): Promise<Examined[]> {
  if (!env.DATABASE_URL) return [];
  const name = 'Database';
  const where = withoutSecrets(env.DATABASE_URL);
  const reach = await reachPostgres(env.DATABASE_URL);
  if (reach.state === 'reached') {
    return [{ name, state: 'ok', detail: `PostgreSQL ${reach.version}, shared, at ${where}` }];
  }
  const absent = 'start it, correct DATABASE_URL, or unset it to use the embedded archive';
  const refused = 'correct user, password and database in DATABASE_URL';
  return [unreached(name, where, reach, { absent, refused })];
}

function unreached(
  name: string,
  where: string,
  { state, why }: Exclude<Reach, { state: 'reached' }>,
  mend: { absent: string; refused: string },
): Examined {
  return state === 'refused'
    ? { name, state: 'missing', detail: `${where} refuses us: ${why}`, mend: mend.refused }
    : { name, state: 'missing', detail: `${where} does not answer: ${why}`, mend: mend.absent };
}

function judgeVersion(name: string, version: string, where: string): Examined {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [wantedMajor, wantedMinor] = REDIS_NEEDED;
  const recent = major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
  const detail = `Redis ${version}, ${where}`;
  if (recent) return { name, state: 'ok', detail };
  return {
    name,
    state: 'missing',
    detail: `${detail}: too old`,
    mend: `use Redis ${REDIS_NEEDED.join('.')} or newer`,
  };
}
