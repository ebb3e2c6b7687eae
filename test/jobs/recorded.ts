import type { Archive, NewCheck, Recorded } from '../../src/archive/archive.ts';

/** An archive that tells of every check once it is on disk. */
export interface TellingArchive {
  archive: Archive;
  /** The next check recorded from now on that fits. */
  next(fits: (recorded: Recorded['check']) => boolean): Promise<Recorded['check']>;
}

export function telling(archive: Archive): TellingArchive {
  const listeners = new Set<(check: Recorded['check']) => void>();
  return {
    archive: new Proxy(archive, {
      get(real, name) {
        if (name !== 'record') return Reflect.get(real, name);
        return async (check: NewCheck, basedOn?: Parameters<Archive['record']>[1]) => {
          const recorded = await real.record(check, basedOn);
          for (const listener of listeners) listener(recorded.check);
          return recorded;
        };
      },
    }),
    next: fits =>
      new Promise(resolve => {
        const listener = (check: Recorded['check']) => {
          if (!fits(check)) return;
          listeners.delete(listener);
          resolve(check);
        };
        listeners.add(listener);
      }),
  };
}
