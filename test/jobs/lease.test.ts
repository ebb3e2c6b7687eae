import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { askToVisit, type HostVisit } from '../../jobs/host-visit.ts';
import type { Archive } from '../../src/archive/archive.ts';
import { openSqliteArchive } from '../../src/archive/open-sqlite.ts';
import { readConfig } from '../../src/config.ts';
import { openContext } from '../../src/context.ts';
import { LEASE } from '../../src/watch/politeness.ts';

const HOST = 'lutra.example';

describe('a visit of a host', () => {
  let directory: string;
  let archive: Archive;
  let now: number;
  const nobody = new AbortController().signal;

  beforeEach(async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    now = Date.parse('2026-03-01T06:00:00.000Z');
    directory = await mkdtemp(join(tmpdir(), 'clausewatch-lease-'));
    archive = await openSqliteArchive(directory);
  });
  afterEach(async () => {
    vi.useRealTimers();
    await archive.close();
    await rm(directory, { recursive: true });
  });

  const ask = async (visitor: string, steps: Archive = archive) => {
    const context = await openContext(readConfig({ LOG_LEVEL: 'silent' }), {
      archive: steps,
      clock: () => new Date(now),
      channels: [],
      reader: { read: () => Promise.reject(new Error('nothing is read here')), close: async () => {} },
    });
    return askToVisit(HOST, visitor, context, nobody);
  };
  const begun = async (visitor: string, steps?: Archive): Promise<HostVisit> => {
    const turn = await ask(visitor, steps);
    if (turn.kind !== 'now') throw new Error('the host is not free');
    return turn.visit;
  };

  it('keeps the host for as long as it lasts', async () => {
    const renewed = Promise.withResolvers<void>();
    const visit = await begun('a', {
      ...archive,
      atHost: async (host, step) => {
        const answer = await archive.atHost(host, step);
        if (answer === true) renewed.resolve();
        return answer;
      },
    });
    now += LEASE - 1;
    vi.advanceTimersByTime(LEASE / 3);
    await renewed.promise;
    now += LEASE - 1;
    expect(await ask('b')).toMatchObject({ kind: 'later' });
    await visit[Symbol.asyncDispose]();
    expect(await ask('b')).toMatchObject({ kind: 'now' });
  });

  it('is called off when the host was lost, as after a long sleep of the machine', async () => {
    const visit = await begun('a');
    now += 2 * LEASE;
    const other = await begun('b');
    const lost = once(visit.signal, 'abort');
    vi.advanceTimersByTime(LEASE / 3);
    await lost;
    expect(String(visit.signal.reason)).toContain(`another worker visits ${HOST}`);
    await visit[Symbol.asyncDispose]();
    expect(await ask('c')).toMatchObject({ kind: 'later' });
    await other[Symbol.asyncDispose]();
    expect(await ask('c')).toMatchObject({ kind: 'now' });
  });
});
