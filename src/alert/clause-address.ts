import type { Finding } from '../finding/finding.ts';

/**
 * The finding's clause on the page of the change: `#c13` for the thirteenth clause of the text after, `#b8` for one that only
 * the text before has. Clauses are counted from 1, headings included.
 */
export function clauseAddress(changeUrl: string, finding: Pick<Finding, 'before' | 'after'>): string {
  if (finding.after) return `${changeUrl}#c${finding.after.clause + 1}`;
  return finding.before ? `${changeUrl}#b${finding.before.clause + 1}` : changeUrl;
}

/** What people call the clause: the heading it stands under, else its number. Empty for a finding without evidence. */
export function clauseName(finding: Pick<Finding, 'before' | 'after'>): string {
  const evidence = finding.after ?? finding.before;
  if (evidence === undefined) return '';
  const heading = evidence.path.at(-1)?.trim();
  return heading ? `“${heading}”` : `clause ${evidence.clause + 1}`;
}
