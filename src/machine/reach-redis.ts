import { Redis } from 'ioredis';

export type Reach =
  | { state: 'reached'; version: string }
  /** Something answers there, and lets us in no further. */
  | { state: 'refused'; why: string }
  | { state: 'unreachable'; why: string };

/** Asks a Redis for its version; one attempt of at most three seconds. */
export async function reachRedis(url: string): Promise<Reach> {
  if (!URL.canParse(url))
    return { state: 'unreachable', why: 'it is no address such as redis://localhost:6379' };
  const redis = new Redis(url, {
    lazyConnect: true,
    connectTimeout: 3_000,
    commandTimeout: 3_000,
    maxRetriesPerRequest: 0,
    retryStrategy: () => null,
  });
  let why = '';
  redis.on('error', error => {
    why = error.message;
  });
  try {
    await redis.connect();
    const info = await redis.info('server');
    return { state: 'reached', version: /redis_version:(\S+)/.exec(info)?.[1] ?? 'of unknown version' };
  } catch (error) {
    const said = why || (error instanceof Error ? error.message : String(error));
    return { state: /^(WRONGPASS|NOAUTH|NOPERM|ERR)\b/.test(said) ? 'refused' : 'unreachable', why: said };
  } finally {
    redis.disconnect();
  }
}

/** The address without user and password, which may also stand among its parameters; fit to be shown. */
export function withoutSecrets(url: string): string {
  const read = URL.parse(url);
  if (read === null || !/^(redis|postgres)/.test(read.protocol)) return 'an address that cannot be read';
  const host = read.host || read.searchParams.get('host') || 'localhost';
  return `${read.protocol}//${host}${read.pathname}`;
}
