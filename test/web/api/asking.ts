import { afterAll, beforeAll, expect } from 'vitest';
import type { Archive } from '../../../src/archive/archive.ts';
import type { SearchIndex } from '../../../src/search/search.ts';
import { openSearchIndex } from '../../../src/search/sqlite-index.ts';
import { webApp } from '../../../src/web/app.ts';
import { hours } from '../../archive/builders.ts';
import { temporaryArchive } from '../invented.ts';
import { type LutraHistory, recordLutra } from '../lutra.ts';

export const clock = () => new Date(hours(80));

/** What a test may expect of an answer; that it is as documented is another test's business. */
// biome-ignore lint/suspicious/noExplicitAny: answers are read as a client reads them, by what they say
export type Answer = any;

export interface Asking {
  archive: Archive;
  history: LutraHistory;
  request(path: string, headers?: Record<string, string>): Promise<Response>;
  /** What is answered to who asks rightly. */
  told(path: string): Promise<Answer>;
  /** With what status something is refused, and under which code and message. */
  refused(path: string): Promise<{ status: number; code: string; message: string }>;
}

/** Lutra AI's history behind the API, for the tests of one file. */
export function asking(): Asking {
  let archive: Archive;
  let history: LutraHistory;
  let search: SearchIndex;
  let close: () => Promise<void>;
  beforeAll(async () => {
    ({ archive, close } = await temporaryArchive());
    history = await recordLutra(archive);
    search = await openSearchIndex(':memory:', archive);
  });
  afterAll(async () => {
    await search.close();
    await close();
  });
  const request = async (path: string, headers: Record<string, string> = {}) =>
    webApp({ archive, clock, search }).request(path, { headers });
  return {
    get archive() {
      return archive;
    },
    get history() {
      return history;
    },
    request,
    async told(path) {
      const response = await request(path);
      expect(response.status).toBe(200);
      return response.json();
    },
    async refused(path) {
      const response = await request(path);
      const { error } = (await response.json()) as { error: { code: string; message: string } };
      return { status: response.status, ...error };
    },
  };
}
