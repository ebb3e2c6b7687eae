import type { ChangeSummary } from '../archive/archive.ts';
import type { Direction, Finding, Severity } from '../finding/finding.ts';
import { KIND_WORDS } from './words.ts';

const SEVERITY_ORDER: readonly Severity[] = ['high', 'medium', 'low'];
const DIRECTION_ORDER: readonly Direction[] = ['less-control', 'mixed', 'more-control', 'neutral'];

/** Gravest first: what is material, then by severity, then what takes most from the person. Otherwise as found. */
export function byGravity(findings: readonly Finding[]): readonly Finding[] {
  return findings.toSorted(
    (a, b) =>
      Number(b.material) - Number(a.material) ||
      SEVERITY_ORDER.indexOf(a.severity) - SEVERITY_ORDER.indexOf(b.severity) ||
      DIRECTION_ORDER.indexOf(a.direction) - DIRECTION_ORDER.indexOf(b.direction),
  );
}

/** The finding a change is known by; absent where no finding is material. */
export function topFinding(change: Pick<ChangeSummary, 'findings'>): Finding | undefined {
  const first = byGravity(change.findings)[0];
  return first?.material ? first : undefined;
}

/** The change in one sentence, without a full stop: its gravest finding, or else what kind of difference it was. */
export function headline(change: Pick<ChangeSummary, 'findings' | 'kind' | 'verdict'>): string {
  const told = topFinding(change)?.summary.replace(/\.$/, '');
  if (told) return told;
  return change.verdict.alert && change.kind === 'text'
    ? 'The text changed, and what it means could not be told'
    : KIND_WORDS[change.kind];
}
