import type { RetentionRule } from '../../archive/retention.ts';
import { bytes } from '../../words/bytes.ts';

export interface Pruned {
  dryRun: boolean;
  rules: readonly (RetentionRule & { files: number; bytes: number })[];
}

/** A line a rule, and what is to be done next. */
export function prunedText({ dryRun, rules }: Pruned): string {
  const verb = dryRun ? 'would be dropped' : 'dropped';
  const lines = rules.map(
    ({ files, bytes: length, days, why }) =>
      `${files} ${files === 1 ? 'file' : 'files'} ${verb}, ${bytes(length)}, older than ${days} days: ${why}`,
  );
  const last = dryRun ? ['Nothing was dropped; without --dry-run it is.'] : [];
  return [...lines, ...last].join('\n');
}
