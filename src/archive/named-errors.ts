import { troubleOf } from './trouble.ts';

/**
 * The same archive, or part of one, whose failures say what is wrong and how to mend it: what the database, the disk or the network throws comes as
 * an ArchiveTrouble, everything else as it is.
 *
 * @param where the archive, for people: `the archive in /srv/snapshots`
 */
export function withNamedErrors<T extends object>(archive: T, where: string): T {
  const named = (error: unknown): never => {
    throw troubleOf(error, where) ?? error;
  };
  return new Proxy(archive, {
    get(real, name) {
      const member = Reflect.get(real, name);
      if (typeof member === 'object' && member !== null) return withNamedErrors(member, where);
      if (typeof member !== 'function') return member;
      return (...args: unknown[]) => {
        const answer = member.apply(real, args);
        return answer instanceof Promise ? answer.catch(named) : answer;
      };
    },
  });
}
