import { describe, expect, it } from 'vitest';
import type { Archive } from '../../../src/archive/archive.ts';
import type { HostState } from '../../../src/archive/host-state.ts';
import { hours } from '../builders.ts';
import type { World } from './world.ts';

const NEW_HOST: HostState = { restsUntil: hours(0), leases: 0, day: '2026-03-01', reads: 0, line: [] };

/** What is known of our visits to a host. */
export function hostsContract(world: World): void {
  describe('hosts', () => {
    const count = (archive: Archive, host: string) =>
      archive.atHost(host, (state = NEW_HOST) => ({
        state: { ...state, reads: state.reads + 1 },
        answer: state.reads,
      }));

    it('has no state of one that was never visited, and keeps the one it is given', async () => {
      const state: HostState = {
        ...NEW_HOST,
        lease: { number: 3, until: hours(1) },
        line: [{ visitor: 'somebody', backAt: hours(2) }],
      };
      const before = await world.archive.atHost('lutra.example', known => ({ state, answer: known }));
      expect(before).toBeUndefined();
      const after = await world.archive.atHost('lutra.example', known => ({ state, answer: known }));
      expect(after).toEqual(state);
    });

    it('knows each host by itself', async () => {
      await count(world.archive, 'lutra.example');
      expect(await count(world.archive, 'corvid.example')).toBe(0);
      expect(await count(world.archive, 'lutra.example')).toBe(1);
    });

    it('takes one step at a time, whoever takes it', async () => {
      const another = await world.openAgain();
      const steps = Array.from({ length: 40 }, (_, i) => (i % 2 ? another : world.archive));
      const answers = await Promise.all(steps.map(archive => count(archive, 'lutra.example')));
      expect(answers.sort((a, b) => a - b)).toEqual(Array.from({ length: 40 }, (_, i) => i));
    });

    it('keeps the state that was when a step throws', async () => {
      await count(world.archive, 'lutra.example');
      const broken = world.archive.atHost('lutra.example', () => {
        throw new Error('a bug');
      });
      await expect(broken).rejects.toThrow('a bug');
      expect(await count(world.archive, 'lutra.example')).toBe(1);
    });
  });
}
