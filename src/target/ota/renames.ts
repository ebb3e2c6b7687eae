import type { Instant } from '../../words/instant.ts';
import { endOf } from './former.ts';
import { pagesOf } from './pages.ts';
import type { ReadHistory, ReadService } from './read-declaration.ts';

/** A service that got another id. */
export interface Rename {
  from: string;
  to: string;
  /** Absent where nobody wrote it down. */
  at?: Instant;
}

/** A service as its files declare it. */
export interface Service {
  id: string;
  file: string;
  declared: ReadService;
  history?: { file: string; read: ReadHistory };
}

/**
 * Services that went on under another name in a file of its own: nothing is declared of them any more, and another service
 * declares now at an address, under the same type, what their history ends with.
 */
export function successions(services: readonly Service[]): Rename[] {
  return services.flatMap(old => {
    if (old.declared.terms.size > 0 || old.history === undefined) return [];
    const last = [...old.history.read.former].flatMap(([type, entries]) => {
      const entry = entries.at(-1);
      return entry ? addressesOf(entry).map(address => `${type} ${address}`) : [];
    });
    const heir = services.find(
      ({ id, declared }) =>
        id !== old.id &&
        [...declared.terms].some(([type, terms]) =>
          addressesOf(terms).some(address => last.includes(`${type} ${address}`)),
        ),
    );
    const at = endOf([...old.history.read.former.values()].flat());
    return heir ? [{ from: old.id, to: heir.id, ...(at && { at }) }] : [];
  });
}

/** The ids that a service had before, the latest first. A name that was taken up again stands there as often as it was given up. */
export function formerIds(id: string, renames: readonly Rename[]): Rename[] {
  let current = id;
  const latestFirst = renames.toSorted((a, b) => ((a.at ?? '') > (b.at ?? '') ? -1 : 1));
  return latestFirst.filter(rename => {
    if (rename.to !== current) return false;
    current = rename.from;
    return true;
  });
}

function addressesOf(terms: Parameters<typeof pagesOf>[0]): string[] {
  return pagesOf(terms).map(taken => (taken.ok ? taken.page.url : taken.url));
}
