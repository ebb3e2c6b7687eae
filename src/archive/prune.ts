import type { Instant } from '../words/instant.ts';
import type { Archive } from './archive.ts';
import type { ArchivedEvidence } from './evidence.ts';
import type { RetentionRule } from './retention.ts';

/** A file that a rule lets go. */
export interface Prunable {
  file: ArchivedEvidence;
  rule: RetentionRule;
}

const PAGE = 200;

/** Every file that the rules let go, rule by rule. Each may be dropped before the next is asked for. */
export async function* prunable(
  archive: Pick<Archive, 'droppable'>,
  rules: readonly RetentionRule[],
  now: Instant,
): AsyncGenerator<Prunable> {
  for (const rule of rules) {
    for (let after: ArchivedEvidence | undefined; ; ) {
      const files = await archive.droppable(rule, { now, ...(after && { after }), limit: PAGE });
      for (const file of files) yield { file, rule };
      after = files.at(-1);
      if (files.length < PAGE) break;
    }
  }
}
