import type { ChangeSummary } from '../archive/archive.ts';
import type { Direction, Finding, Severity } from '../finding/finding.ts';
import type { WebWords } from './words/web-words.ts';

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
export function headline(
  change: Pick<ChangeSummary, 'findings' | 'kind' | 'verdict'>,
  say: WebWords,
): string {
  const top = topFinding(change);
  if (top) return summaryOf(top, say).replace(/\.$/, '');
  return change.verdict.alert && change.kind === 'text' ? say.untold : say.kind[change.kind];
}

/** What a finding means, in one sentence; in English where it was recorded in no other language. */
export function summaryOf(
  { summary, summaryFr }: Pick<Finding, 'summary' | 'summaryFr'>,
  { language }: Pick<WebWords, 'language'>,
): string {
  return (language === 'fr' ? summaryFr : undefined) ?? summary;
}
