import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Dialect } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Archive } from '../../../src/archive/archive.ts';
import { archiveOf } from '../../../src/archive/archive-of.ts';
import type { Home } from '../../../src/archive/home.ts';
import { hours } from '../builders.ts';
import { Faults, type Moment } from '../faults/faults.ts';
import { faultyDialect } from '../faults/faulty-dialect.ts';
import { ALL, aCase, held, NOTHING, visitAgain } from './one-case.ts';

export type HomeOpener = (directory: string, through: (dialect: Dialect) => Dialect) => Promise<Home>;

/** What is kept when the database or the blob store fails in the middle of a record, wherever that is. */
export function faultsContract(name: string, open: HomeOpener): void {
  describe(`the archive on ${name}, when something fails`, () => {
    const statements = new Faults();
    const writes = new Faults();
    let directory: string;
    let archive: Archive;

    beforeAll(async () => {
      directory = await mkdtemp(join(tmpdir(), 'clausewatch-faults-'));
      const home = await open(directory, dialect => faultyDialect(dialect, statements));
      const packed: Home['blobs'] = {
        ...home.blobs,
        write: (hash, bytes) => writes.through(() => home.blobs.write(hash, bytes)),
      };
      archive = archiveOf({ ...home, blobs: packed }, { logKeyFile: join(directory, 'log.key') });
    });
    afterAll(async () => {
      await archive.close();
      await rm(directory, { recursive: true, force: true });
    });

    const settled = (work: Promise<unknown>) =>
      work.then(
        () => true,
        () => false,
      );

    it.each<Moment>(['before', 'after'])(
      'has all of a check or nothing of it, whichever statement fails, %s it was carried out',
      async moment => {
        let failed = 0;
        for (let at = 1; ; at++) {
          const one = await aCase(archive);
          statements.plan(at, moment);
          const recorded = await settled(archive.record(one.changed, one.before));
          if (!statements.struck()) break;
          const left = await held(archive, one);
          // What cannot be read to pack against is done without.
          if (recorded) expect(left, `statement ${at}`).toEqual(ALL);
          else
            expect(moment === 'before' ? [NOTHING] : [NOTHING, ALL], `statement ${at}`).toContainEqual(left);
          failed += recorded ? 0 : 1;
          await visitAgain(archive, one);
        }
        expect(failed).toBeGreaterThan(10);
      },
    );

    it('has all of a check when only the answer to its commit was lost, and nothing when the commit was', async () => {
      for (const [moment, left] of [
        ['after', ALL],
        ['before', NOTHING],
      ] as const) {
        const one = await aCase(archive);
        statements.plan('commit', moment);
        expect(await settled(archive.record(one.changed, one.before))).toBe(false);
        expect(await held(archive, one)).toEqual(left);
        await visitAgain(archive, one);
      }
    });

    it.each<Moment>(['before', 'after'])(
      'has nothing of a check whose bytes could not be stored, %s they were',
      async moment => {
        for (let at = 1; ; at++) {
          const one = await aCase(archive);
          writes.plan(at, moment);
          const recorded = await settled(archive.record(one.changed, one.before));
          if (!writes.struck()) break;
          expect([recorded, await held(archive, one)]).toEqual([false, NOTHING]);
          await visitAgain(archive, one);
        }
      },
    );

    it.each<Moment>(['before', 'after'])(
      'keeps what is known of a host when a step of it fails, %s it was taken',
      async moment => {
        const step = (leases: number) =>
          archive.atHost(`${moment}.lutra.example`, known => ({
            state: { restsUntil: hours(0), leases, day: '', reads: 0, line: [] },
            answer: known?.leases,
          }));
        await step(1);
        let stood = 0;
        for (let at = 1; ; at++) {
          statements.plan(at, moment);
          const stepped = await settled(step(2));
          if (!statements.struck()) break;
          expect(stepped).toBe(false);
          if ((await step(1)) === 2) stood++;
        }
        expect(stood).toBe(moment === 'before' ? 0 : 1);
      },
    );

    it.each<Moment>(['before', 'after'])(
      'never counts a delivery half, when the news of it fail %s they were written',
      async moment => {
        const one = await aCase(archive);
        const [id = ''] = (await archive.record(one.changed, one.before)).alerts;
        const took = { part: 'head', receipt: { ts: '1740.1' }, last: true, at: hours(13) } as const;
        let state = '';
        for (let at = 1; ; at++) {
          statements.plan(at, moment);
          const told = await settled(archive.taken(id, took));
          if (!statements.struck()) break;
          expect(told).toBe(false);
          state = (await archive.alert(id))!.state;
        }
        expect(state).toBe(moment === 'before' ? 'pending' : 'sent');
        const receipts = { head: took.receipt };
        expect(await archive.alert(id)).toMatchObject({ state: 'sent', sentAt: hours(13), receipts });
      },
    );

    it.each<Moment>(['before', 'after'])(
      'never lets two begin one attempt, when writing it down fails %s it was written',
      async moment => {
        const one = await aCase(archive);
        const [id = ''] = (await archive.record(one.changed, one.before)).alerts;
        const owed = (await archive.alert(id))!;
        let attempts = 0;
        for (let at = 1; ; at++) {
          const standing = (await archive.alert(id))!;
          statements.plan(at, moment);
          const begun = await settled(archive.begin(standing, hours(13), hours(13)));
          if (!statements.struck()) break;
          expect(begun).toBe(false);
          attempts = (await archive.alert(id))!.attempts;
        }
        expect(attempts).toBe(moment === 'before' ? 0 : 1);
        expect(await archive.begin(owed, hours(14), hours(14))).toBe(false);
        expect(await archive.alert(id)).toMatchObject({ attempts: attempts + 1, begunAt: hours(13) });
      },
    );
  });
}
