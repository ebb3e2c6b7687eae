import type { Change } from '../change/change.ts';
import { canMatter } from '../change/collected.ts';
import type { Difference } from './difference.ts';
import { difference } from './difference.ts';
import type { Finding } from './finding.ts';
import { SEVERITIES } from './finding.ts';
import { findingOf } from './finding-of.ts';
import { lexiconFor } from './languages.ts';
import type { Lexicon, Range } from './lexicon.ts';
import type { News } from './news.ts';
import { counterpart, newsOf } from './news.ts';
import type { Reading } from './reading.ts';
import { standingOf } from './standing.ts';
import { partsOf } from './statement.ts';

/**
 * What a change means on training and opt-out: at most one finding a topic for each clause that says something new, or no longer
 * says something. Changes that cannot matter to a person, and languages without rules, give none. Gravest first.
 */
export function findFindings(change: Change): readonly Finding[] {
  const lexicon = lexiconFor(change.after);
  if (lexicon === null || !canMatter(change)) return [];
  return byClauseAndTopic(readingsOf(change, lexicon))
    .map(readings => findingOf(readings, change))
    .sort((a, b) => rank(b) - rank(a));
}

function readingsOf(change: Change, lexicon: Lexicon): readonly Reading[] {
  const news = newsOf(change, lexicon);
  const readings: Reading[] = [];
  for (const item of news) {
    if (item.statements.length === 0) continue;
    const twin = counterpart(item, news);
    const parts = partsOf(item.text, lexicon);
    for (const statement of item.statements) {
      const compared = told(item, difference(item, statement, twin, lexicon), news);
      if (compared === null) continue;
      const near = partsOf(closeTo(item.text, statement.range), lexicon);
      const standing = standingOf(statement, near, compared);
      readings.push({ news: item, statement, parts, near, difference: compared, standing });
    }
  }
  return readings;
}

/**
 * What is told of a difference. The side after tells of a modification; telling it from the side before as well would double it.
 * But a sentence whose likeness on the side after is taken by another sentence is gone.
 */
function told(item: News, difference: Difference, news: readonly News[]): Difference | null {
  if (item.side === 'after' || difference.change !== 'modified') return difference;
  const { twin, material } = difference;
  if (!material || counterpart(twin!, news) === item) return null;
  return { change: 'removed', material, gained: [], lost: difference.lost };
}

/** How far around the telling phrase its object is looked for, in characters. */
const CLOSE = { before: 60, after: 80 };

function closeTo(text: string, [start, end]: Range): string {
  const from = text.lastIndexOf(' ', Math.max(0, start - CLOSE.before)) + 1;
  const to = end + CLOSE.after < text.length ? text.lastIndexOf(' ', end + CLOSE.after) : text.length;
  return text.slice(from, Math.max(end, to));
}

function byClauseAndTopic(readings: readonly Reading[]): readonly (readonly Reading[])[] {
  const groups = Map.groupBy(readings, ({ news, statement }) => `${news.edit} ${statement.topic}`);
  return [...groups.values()];
}

function rank(finding: Finding): number {
  return (finding.material ? SEVERITIES.length : 0) + SEVERITIES.indexOf(finding.severity);
}
