import type { Change, ChangeKind } from '../change/change.ts';
import { canMatter } from '../change/collected.ts';
import { directionOf } from '../finding/direction.ts';
import type { Direction, Finding, Leaning, Severity } from '../finding/finding.ts';
import { SEVERITIES, TOPICS } from '../finding/finding.ts';
import { lexiconFor } from '../finding/languages.ts';
import type { Verdict } from './alert.ts';

/** Material findings below this are listed, and alert nobody. */
const THRESHOLD: Severity = 'medium';

/** Why a change that cannot matter to a person is passed over. */
const SILENCE: Readonly<Record<Exclude<ChangeKind, 'text'>, string>> = {
  none: 'Nothing changed.',
  'links-only': 'Only link targets changed.',
  'layout-only': 'The same text, laid out differently.',
  formatting: 'The same text with other signs or numbers.',
  'moved-only': 'The same clauses in another order.',
  'dates-only': 'Only dates or version numbers changed.',
  renamed: 'A name changed throughout, and nothing else.',
  'part-joined': 'A part joined the page under the same date, so it is taken for how the page was read.',
  'part-left': 'A part left the page under the same date, so it is taken for how the page was read.',
  'language-switched': 'The page was served in another language, so nothing can be said about its clauses.',
  truncated: 'The page looks cut off or broken, so nothing can be said about its clauses.',
  grown: 'A page that was cut off or broken is whole again, so nothing can be said about its clauses.',
  'different-document':
    'Another document stands at this address, so the two cannot be compared clause by clause.',
};

/**
 * Whether a change alerts: it does for a material finding of at least medium severity in a believable change, and for text in a
 * language that no rules can read. Silence always has a reason.
 */
export function decide(change: Change, findings: readonly Finding[]): Verdict {
  if (change.kind !== 'text' && !canMatter(change)) return silence(SILENCE[change.kind]);
  if (!readable(change) && change.after.language !== 'und') {
    return {
      ...silence(`The text changed, but its language (${change.after.language}) is not one we can classify.`),
      alert: true,
    };
  }
  const material = findings.filter(finding => finding.material);
  const grave = material.filter(
    finding => SEVERITIES.indexOf(finding.severity) >= SEVERITIES.indexOf(THRESHOLD),
  );
  if (grave.length === 0) return silence(quietReason(findings, material));
  const topics = TOPICS.filter(topic => grave.some(finding => finding.topic === topic));
  const touched = new Set(grave.map(({ before, after }) => `${before?.clause} ${after?.clause}`)).size;
  const clauses = touched === 1 ? 'A clause' : `${touched} clauses`;
  return {
    alert: true,
    reason: `${clauses} on ${topics.join(' and ')} changed.`,
    topics,
    direction: overall(material),
  };
}

/** A text without rules is unreadable only if it was so before: otherwise the language of the page was switched. */
function readable({ before, after }: Change): boolean {
  return lexiconFor(before) !== null || lexiconFor(after) !== null;
}

function quietReason(findings: readonly Finding[], material: readonly Finding[]): string {
  if (findings.length === 0) return 'No clause on training or opt-out changed.';
  if (material.length === 0) return 'Clauses on training or opt-out were reworded, with the same substance.';
  return 'What changed touches training or opt-out only slightly.';
}

function silence(reason: string): Verdict {
  return { alert: false, reason, topics: [], direction: 'neutral' };
}

/** What all findings weigh together. A finding that does not tell its weights counts by its direction. */
function overall(findings: readonly Finding[]): Direction {
  return directionOf(findings.flatMap(finding => finding.leanings ?? plainLeaning(finding)));
}

function plainLeaning({ direction, topic }: Finding): readonly Leaning[] {
  const leaning = (weight: number): Leaning => ({ kind: direction, weight, training: topic === 'training' });
  if (direction === 'less-control') return [leaning(-1)];
  if (direction === 'more-control') return [leaning(1)];
  return direction === 'mixed' ? [leaning(-1), leaning(1)] : [];
}
