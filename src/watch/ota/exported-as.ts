import type { RecordedElsewhere } from '../../capture/capture.ts';
import type { Target, TargetId } from '../../target/target.ts';

/** A target with where its newest text was recorded, if it was not read by us. */
export interface Exported {
  target: Target;
  /** Whether it is declared: what is only held keeps the name under which others recorded it. */
  declared: boolean;
  recorded: RecordedElsewhere | undefined;
}

/**
 * The file of each target in a repository of versions, without `.md`: `Vendor/Document`. Two that would have one are told apart as
 * their engine tells documents apart, by what stands after ` #`.
 */
export function exportPaths(all: readonly Exported[]): ReadonlyMap<TargetId, string> {
  const named = Map.groupBy(all, pathOf);
  return new Map(
    [...named].flatMap(([path, those]) =>
      those.map(({ target: { id }, declared, recorded }, nth) => {
        const apart = declared || !recorded ? id.replace('/', '-') : recorded.collection;
        return [id, nth === 0 ? path : `${path} #${apart}`] as const;
      }),
    ),
  );
}

function pathOf({ target, declared, recorded }: Exported): string {
  if (!declared && recorded) return recorded.path;
  return `${part(target.vendor)}/${part(target.document)}`;
}

/** A name that can be one part of a path. */
function part(name: string): string {
  return name.replace(/[/\\]/gu, '-').replace(/^\.+/u, '').trim() || 'unnamed';
}
