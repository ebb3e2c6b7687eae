import type { ConnectionOptions } from 'bullmq';

/** Where Redis is: a shared one by address, or a private one by the path of its unix socket. */
export type RedisAddress = { kind: 'url'; url: string } | { kind: 'socket'; path: string };

/** A Redis to work with, ours to close. */
export interface OpenRedis {
  address: RedisAddress;
  /** Rejects when the server ends without being asked to. */
  lost: Promise<never>;
  /** A private server writes its append-only file to the end and is gone; a shared one is left alone. */
  close(): Promise<void>;
}

/** A shared Redis, which BullMQ reconnects to by itself for as long as it is away. */
export function sharedRedis(url: string): OpenRedis {
  return { address: { kind: 'url', url }, lost: new Promise(() => undefined), close: async () => undefined };
}

function place(address: RedisAddress): { url: string } | { path: string } {
  return address.kind === 'url' ? { url: address.url } : { path: address.path };
}

/** For workers: commands wait for ever while Redis is away, so that a restart of Redis is survived. */
export function working(address: RedisAddress): ConnectionOptions {
  return { ...place(address), maxRetriesPerRequest: null };
}

/** For producers: a command fails soon when Redis is away; what could not be queued is still due in the database. */
export function producing(address: RedisAddress): ConnectionOptions {
  return { ...place(address), maxRetriesPerRequest: 1 };
}
