import { describe, expect, it } from 'vitest';
import type { Archive } from '../../src/archive/archive.ts';
import { ArchiveTrouble, type TroubleKind } from '../../src/archive/trouble.ts';
import { archiveHealth } from '../../src/watch/archive-health.ts';

const trouble = (kind: TroubleKind) => new ArchiveTrouble(kind, `the archive: ${kind}; mend it`);

describe('the health of the archive', () => {
  /** An archive that fails every trial with what stands in `fails`. */
  const world = () => {
    const said: string[] = [];
    const fails: { with?: Error } = {};
    const say = (_: unknown, message: string) => void said.push(message);
    const probe = async () => {
      if (fails.with) throw fails.with;
    };
    const log = { debug: say, info: say, warn: say, error: say };
    return { said, fails, health: archiveHealth({ probe } as unknown as Archive, log) };
  };

  it('is taken for granted until a job meets trouble', async () => {
    const { health } = world();
    expect(await health.fit()).toBe(true);
    expect(health.met(new Error('the page is odd'))).toBe(false);
    expect(health.trouble()).toBeUndefined();
  });

  it('holds work back until a trial succeeds, and says each once', async () => {
    const { health, fails, said } = world();
    fails.with = trouble('disk-full');
    expect(health.met(fails.with)).toBe(true);
    expect(health.met(fails.with)).toBe(true);
    expect(await health.fit()).toBe(false);
    expect(await health.fit()).toBe(false);
    expect(health.trouble()).toBe(fails.with);
    expect(said).toEqual([
      'nothing is visited or sent until this is mended: the archive: disk-full; mend it',
    ]);

    delete fails.with;
    expect(await health.fit()).toBe(true);
    expect(health.trouble()).toBeUndefined();
    expect(said.at(-1)).toBe('the archive can be written again: going on with what is due');
    expect(said).toHaveLength(2);
  });

  it('tells when one trouble follows another', async () => {
    const { health, fails, said } = world();
    health.met(trouble('disk-full'));
    fails.with = trouble('read-only');
    expect(await health.fit()).toBe(false);
    expect(said).toHaveLength(2);
  });

  it('finds the trouble behind a visit that could not even give its host back', () => {
    const { health } = world();
    const behind = trouble('unreachable');
    expect(health.met(new SuppressedError(new Error('too late'), behind))).toBe(true);
    expect(health.trouble()).toBe(behind);
  });

  it('never tries a damaged database again', async () => {
    const { health } = world();
    const damaged = trouble('damaged-database');
    health.met(damaged);
    await expect(health.lost).rejects.toBe(damaged);
    expect(await health.fit()).toBe(false);
  });
});
