import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Archive } from '../../src/archive/archive.ts';
import { openSqliteArchive } from '../../src/archive/open-sqlite.ts';
import { pageOf } from '../../src/target/page.ts';
import { PLAIN_VISIT } from '../../src/target/target.ts';
import { dueTogether, whatIsDue } from '../../src/watch/due.ts';
import type { Instant } from '../../src/words/instant.ts';
import { aFirst, aTarget, DAWN, hours, OLD } from '../archive/builders.ts';

/** Every target of these tests is due twelve hours after its last check. */
const PRIVACY = aTarget();
const COOKIES = aTarget({ id: 'lutra/cookies', select: ['#cookies'] });
const TERMS = aTarget({ id: 'lutra/terms', url: 'https://lutra.example/terms' });

describe('the page of a target', () => {
  it('is the same whatever part of it the target is', () => {
    expect(pageOf(COOKIES)).toBe(pageOf(PRIVACY));
  });

  it('is the same in whatever order its keys were written', () => {
    const turned = Object.fromEntries(Object.entries(PLAIN_VISIT).reverse()) as typeof PLAIN_VISIT;
    expect(pageOf(aTarget({ visit: turned }))).toBe(pageOf(PRIVACY));
  });

  it.each([
    [{ url: 'https://lutra.example/privacy?eu' }],
    [{ locale: 'fr' }],
    [{ visit: { ...PLAIN_VISIT, timezone: 'Europe/Paris' } }],
    [{ visit: { ...PLAIN_VISIT, steps: [{ click: '#eu' }] } }],
  ])('is another with %j', over => {
    expect(pageOf(aTarget(over))).not.toBe(pageOf(PRIVACY));
  });
});

describe('what is due', () => {
  let directory: string;
  let archive: Archive;
  const said: string[] = [];
  const say = (_: unknown, message: string) => void said.push(message);
  const log = { debug: say, info: say, warn: say, error: say };
  const at = (now: Instant) => ({ archive, clock: () => new Date(now), log });

  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), 'clausewatch-due-'));
    archive = await openSqliteArchive(directory);
    await archive.declareTargets([PRIVACY, COOKIES, TERMS], DAWN);
  });
  afterEach(async () => {
    await archive.close();
    await rm(directory, { recursive: true });
  });

  it('is one visit a page, for all targets that are parts of it', async () => {
    expect((await whatIsDue(at(DAWN))).visits).toEqual([
      { page: pageOf(PRIVACY), targets: ['lutra/cookies', 'lutra/privacy'] },
      { page: pageOf(TERMS), targets: ['lutra/terms'] },
    ]);
  });

  it('is in the order of how long it is overdue', async () => {
    await archive.record(aFirst(hours(0), OLD, 'lutra/cookies'));
    await archive.record(aFirst(hours(-1), OLD, 'lutra/privacy'));
    await archive.record(aFirst(hours(-2), OLD, 'lutra/terms'));
    expect((await whatIsDue(at(hours(9)))).visits).toEqual([]);
    const { visits } = await whatIsDue(at(hours(99)));
    expect(visits.map(({ page }) => page)).toEqual([pageOf(TERMS), pageOf(PRIVACY)]);
  });

  it('is again what a clock that was ahead has put off, and operators hear of it', async () => {
    await archive.record(aFirst(hours(9_000), OLD, 'lutra/terms'));
    expect((await whatIsDue(at(hours(1)))).visits.map(({ page }) => page)).toContain(pageOf(TERMS));
    expect(said).toEqual(['the clock was put back: what it had put off is due now (documents: 1)']);
  });

  describe('together', () => {
    const together = async (now: Instant, ids = ['lutra/privacy', 'lutra/cookies', 'lutra/terms']) =>
      (await dueTogether(ids, at(now))).map(({ target }) => target.id);

    it('is a target with those that share its page', async () => {
      expect(await together(DAWN)).toEqual(['lutra/privacy', 'lutra/cookies']);
      expect(await together(DAWN, ['lutra/terms'])).toEqual(['lutra/terms']);
    });

    it('is nothing where nothing is due yet, is declared any more, or is known', async () => {
      await archive.record(aFirst(hours(0), OLD, 'lutra/privacy'));
      await archive.declareTargets([PRIVACY], DAWN);
      expect(await together(hours(1), ['lutra/privacy', 'lutra/cookies', 'corvid/terms'])).toEqual([]);
    });

    it('takes along what is due soon, so that declared at different times they come to be read together', async () => {
      await archive.record(aFirst(hours(0), OLD, 'lutra/privacy'));
      await archive.record(aFirst(hours(5), OLD, 'lutra/cookies'));
      expect(await together(hours(12))).toEqual(['lutra/privacy', 'lutra/cookies']);
    });

    it('takes nothing along that was just read', async () => {
      await archive.record(aFirst(hours(0), OLD, 'lutra/privacy'));
      await archive.record(aFirst(hours(7), OLD, 'lutra/cookies'));
      expect(await together(hours(12))).toEqual(['lutra/privacy']);
      expect(await together(hours(19))).toEqual(['lutra/privacy', 'lutra/cookies']);
    });

    it('does not read a daily target every hour because an hourly one shares its page', async () => {
      const hourly = aTarget({ id: 'lutra/hourly', every: 3_600_000 });
      await archive.declareTargets([PRIVACY, hourly], DAWN);
      await archive.record(aFirst(hours(0), OLD, 'lutra/privacy'));
      expect(await together(hours(1), ['lutra/privacy', 'lutra/hourly'])).toEqual(['lutra/hourly']);
      expect(await together(hours(11.6), ['lutra/privacy', 'lutra/hourly'])).toHaveLength(2);
    });
  });
});
