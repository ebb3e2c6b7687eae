import type { Clause, Link } from '../document/document.ts';
import { linkTarget } from './link-target.ts';

/** Whether two clauses of the same words link to different places. Tracking and tokens are no difference (see `linkTarget`). */
export function relinked(old: Clause, fresh: Clause): boolean {
  if (old.links.length !== fresh.links.length) return targets(old) !== targets(fresh);
  return old.links.some((link, i) => leadsElsewhere(link, fresh.links[i]!));
}

/** Whether two links lead to different places. */
export function leadsElsewhere(old: Link, fresh: Link): boolean {
  return old.href !== fresh.href && linkTarget(old.href) !== linkTarget(fresh.href);
}

function targets({ links }: Clause): string {
  return links.map(({ href }) => linkTarget(href)).join('\n');
}
