import type { Archive, TargetState } from '../archive/archive.ts';
import type { TargetId } from '../target/target.ts';

/** The state of all declared documents, by id. The same array as before where nothing happened meanwhile. */
export interface Roster {
  states(): Promise<readonly TargetState[]>;
}

/** For how long what is known is not asked for again, in milliseconds: a page may be that much behind. */
const FRESH = 250;

/** Documents whose state is asked for at once: others are answered between. */
const AT_ONCE = 250;

/** Remembers what is known of each document for as long as its stamp says that it still holds: most visits change few. */
export function rosterOf(archive: Archive, monotonic = () => performance.now()): Roster {
  let known: ReadonlyMap<TargetId, { stamp: string; state: TargetState }> = new Map();
  let states: readonly TargetState[] = [];
  let asking: Promise<readonly TargetState[]> | undefined;
  let askedAt = Number.NEGATIVE_INFINITY;

  const ask = async (): Promise<readonly TargetState[]> => {
    const stamps = await archive.stamps();
    const stale = [...stamps].filter(([id, stamp]) => known.get(id)?.stamp !== stamp).map(([id]) => id);
    if (stale.length === 0 && stamps.size === known.size) return states;
    const fresh = new Map<TargetId, TargetState>();
    for (let start = 0; start < stale.length; start += AT_ONCE) {
      for (const state of await archive.targets(stale.slice(start, start + AT_ONCE))) {
        fresh.set(state.target.id, state);
      }
    }
    known = new Map(
      [...stamps].flatMap(([id, stamp]) => {
        const state = fresh.get(id) ?? known.get(id)?.state;
        return state ? [[id, { stamp, state }] as const] : [];
      }),
    );
    states = [...known.values()].map(({ state }) => state);
    return states;
  };
  return {
    // Whoever asks while another is being answered would learn the same.
    states: () => {
      if (asking === undefined && monotonic() - askedAt < FRESH) return Promise.resolve(states);
      asking ??= ask()
        .then(found => {
          askedAt = monotonic();
          return found;
        })
        .finally(() => {
          asking = undefined;
        });
      return asking;
    },
  };
}

const sorted = new WeakMap<readonly TargetState[], readonly TargetState[]>();
const { compare } = new Intl.Collator('en');

/** By vendor, then by document, as people look for them. */
export function byName(states: readonly TargetState[]): readonly TargetState[] {
  const known =
    sorted.get(states) ??
    states.toSorted(
      ({ target: one }, { target: other }) =>
        compare(one.vendor, other.vendor) || compare(one.document, other.document),
    );
  sorted.set(states, known);
  return known;
}
