import type { Change } from '../change/change.ts';
import { canMatter } from '../change/collected.ts';
import type { Finding } from './finding.ts';
import { SEVERITIES } from './finding.ts';
import { findingOf, leadOf } from './finding-of.ts';
import { lexiconFor } from './languages.ts';
import type { News } from './news.ts';
import { newsOf } from './news.ts';
import { passagesOf } from './passage.ts';
import type { Reading } from './reading.ts';
import { readingsOf } from './readings.ts';
import { isMaterial } from './severity.ts';
import { summaryOf } from './summary.ts';

/**
 * What a change means on training and opt-out: at most one finding a topic for each passage that says something new, or no longer
 * says something. Changes that cannot matter to a person, and languages without rules, give none. Gravest first.
 */
export function findFindings(change: Change): readonly Finding[] {
  const lexicon = lexiconFor(change.after);
  if (lexicon === null || !canMatter(change)) return [];
  const passages = passagesOf(change);
  const news = newsOf(change, lexicon);
  const groups = Map.groupBy(
    readingsOf(news, passages, lexicon),
    ({ news, statement }) => `${passages[news.edit]} ${statement.topic}`,
  );
  return toldOnce([...groups.values()])
    .map(readings => findingOf(readings, besides(readings, news, passages), change))
    .sort((a, b) => rank(b) - rank(a));
}

/** Passages that are told in the same words are one piece of news that stands in several places. */
function toldOnce(groups: readonly (readonly Reading[])[]): readonly (readonly Reading[])[] {
  const told = Map.groupBy(groups, readings => {
    const lead = leadOf(readings);
    return `${lead.statement.topic} ${isMaterial(lead)} ${summaryOf(lead)}`;
  });
  return [...told.values()].map(same => same.flat());
}

/** The sentences that changed close beside what is told: the lead of a list, a definition, the condition in the next paragraph. */
function besides(
  readings: readonly Reading[],
  news: readonly News[],
  passages: readonly number[],
): readonly News[] {
  const edits = new Set(readings.filter(isMaterial).map(reading => reading.news.edit));
  const beside = (edit: number): boolean =>
    [-2, -1, 1, 2]
      .map(step => edit + step)
      .some(near => edits.has(near) && passages[near] === passages[edit]);
  return news.filter(({ edit, continued }) => !continued && !edits.has(edit) && beside(edit));
}

function rank(finding: Finding): number {
  return (finding.material ? SEVERITIES.length : 0) + SEVERITIES.indexOf(finding.severity);
}
