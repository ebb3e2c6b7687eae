import { EXTRACTOR } from '../../document/document.ts';
import { RULES } from '../../finding/finding.ts';
import type { Rederived } from '../../watch/rederive.ts';
import type { ChangeDifference, DocumentDifference } from '../../watch/rederived.ts';
import { minute } from '../../words/instant.ts';

/** What would differ of one target, a few lines for each snapshot; none where nothing does. */
export function replayedForPeople(all: readonly Rederived[]): readonly string[] {
  return all.flatMap(({ target, sequence, takenAt, document, change, unreadable }) => {
    const lines = [
      ...(document ? [`  ${documentLine(document)}`] : []),
      ...(change ? changeLines(change) : []),
      ...(unreadable === undefined ? [] : [`  cannot be read: ${unreadable}`]),
    ];
    if (lines.length === 0) return [];
    return [`${target}, snapshot ${sequence} of ${minute(takenAt)} UTC`, ...lines];
  });
}

/** One line on the whole of it. */
export function replayedInAll(all: readonly Rederived[], targets: number): string {
  const differ = all.filter(({ document, change }) => document ?? change).length;
  const unread = all.filter(({ unreadable }) => unreadable !== undefined).length;
  const lost = unread === 0 ? '' : `; ${unread} cannot be read`;
  return `${all.length} snapshots of ${targets} documents, read again with extractor ${EXTRACTOR} and rules ${RULES}: ${differ === 0 ? 'nothing differs' : `${differ} would differ`}${lost}.`;
}

function documentLine({ words, kind, clauses }: DocumentDifference): string {
  const counted = Object.entries(clauses).map(([fate, count]) => `${count} ${fate}`);
  const how = words ? `other words (${kind})` : 'the same words, laid out or linked otherwise';
  return `document: ${how}${counted.length === 0 ? '' : `; clauses: ${counted.join(', ')}`}`;
}

function changeLines({ id, was, would, gained, lost }: ChangeDifference): readonly string[] {
  const told = ({ alert, kind, direction }: ChangeDifference['was']) =>
    `${alert ? `alerts, ${direction}` : 'silent'} (${kind})`;
  const [before, after] = [told(was), told(would)];
  return [
    `  change ${id}: ${before === after ? `${before} as before, with other findings` : `was ${before}, would be: ${after}`}`,
    ...lost.map(({ topic, summary }) => `    − ${topic}: ${summary}`),
    ...gained.map(({ topic, summary }) => `    + ${topic}: ${summary}`),
  ];
}
