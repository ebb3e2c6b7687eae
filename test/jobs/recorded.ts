import type { Archive, NewCheck, Recorded } from '../../src/archive/archive.ts';

/** An archive that tells of every check, and of every alert that was sent, once it is on disk. */
export interface TellingArchive {
  archive: Archive;
  /** The next check recorded from now on that fits. */
  next(fits: (recorded: Recorded['check']) => boolean): Promise<Recorded['check']>;
  /** The id of the next alert of which it is recorded from now on that it was sent. */
  sent(): Promise<string>;
}

export function telling(archive: Archive): TellingArchive {
  const checks = listeners<Recorded['check']>();
  const alerts = listeners<string>();
  const record = async (check: NewCheck, basedOn?: Parameters<Archive['record']>[1]) => {
    const recorded = await archive.record(check, basedOn);
    checks.tell(recorded.check);
    return recorded;
  };
  const taken: Archive['taken'] = async (id, news) => {
    await archive.taken(id, news);
    if (news.last) alerts.tell(id);
  };
  return {
    archive: { ...archive, record, taken },
    next: checks.next,
    sent: () => alerts.next(() => true),
  };
}

function listeners<T>() {
  const all = new Set<(event: T) => void>();
  return {
    tell: (event: T) => {
      for (const listener of all) listener(event);
    },
    next: (fits: (event: T) => boolean): Promise<T> =>
      new Promise(resolve => {
        const listener = (event: T) => {
          if (!fits(event)) return;
          all.delete(listener);
          resolve(event);
        };
        all.add(listener);
      }),
  };
}
