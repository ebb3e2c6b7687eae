import { randomBytes } from 'node:crypto';
import { createConnection } from 'node:net';
import { text } from 'node:stream/consumers';
import { inject } from 'vitest';
import { ask } from './ask.ts';

/** A database of a test file's own. */
export interface TestDatabase {
  url: string;
  /** Takes away everything in it. Nobody may be connected but by idle connections. */
  empty(): Promise<void>;
}

/** Makes one on the server of this run. */
export async function aDatabase(options = ''): Promise<TestDatabase> {
  const socket = await text(createConnection(inject('postgresDoor')));
  if (socket.startsWith('failed')) throw new Error(socket);
  const addressOf = (name: string) => `postgres:///${name}?host=${encodeURIComponent(socket)}&user=postgres`;
  const name = `test_${randomBytes(6).toString('hex')}`;
  await ask(addressOf('postgres'), `create database ${name} template template0 ${options}`);
  const url = addressOf(name);
  return {
    url,
    empty: () =>
      ask(url, 'drop schema public cascade; create schema public; grant usage on schema public to public'),
  };
}
