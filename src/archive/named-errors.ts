import type { Archive } from './archive.ts';
import { troubleOf } from './trouble.ts';

/**
 * The same archive, whose failures say what is wrong and how to mend it: what the database, the disk or the network throws comes as
 * an ArchiveTrouble, everything else as it is.
 *
 * @param where the archive, for people: `the archive in /srv/snapshots`
 */
export function withNamedErrors(archive: Archive, where: string): Archive {
  const named = (error: unknown): never => {
    throw troubleOf(error, where) ?? error;
  };
  return new Proxy(archive, {
    get(real, name) {
      const member = Reflect.get(real, name);
      if (typeof member !== 'function') return member;
      return (...args: unknown[]) => {
        const answer = member.apply(real, args);
        return answer instanceof Promise ? answer.catch(named) : answer;
      };
    },
  });
}
