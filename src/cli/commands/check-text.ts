import type { ArchivedChange, Check } from '../../archive/archive.ts';
import type { Topic } from '../../finding/finding.ts';
import type { Target } from '../../target/target.ts';

/** What a look at an address saw. */
export interface Seen {
  url: string;
  status: number;
  title: string;
  language: string;
  section: string;
  clauses: number;
}

const SECTION: Readonly<Record<string, string>> = {
  selected: 'the declared section',
  'main-content': 'the main content, found without a selector',
  fallback: 'the main content, for the declared section was not found',
};

export function visitForPeople(seen: Seen, relevant: readonly { topic: Topic; text: string }[]): string {
  const head = [
    `${seen.title || 'Untitled'} (${seen.language})`,
    `${seen.url}, status ${seen.status}`,
    `${seen.clauses} clauses read: ${SECTION[seen.section] ?? seen.section}`,
  ];
  if (relevant.length === 0)
    return [...head, '', 'No clause on training or opting out was recognised.'].join('\n');
  const clauses = relevant.map(({ topic, text }) => `  ${topic.padEnd(8)}  ${shorten(text)}`);
  return [...head, '', `${relevant.length} on training or opting out:`, ...clauses].join('\n');
}

export function checkForPeople(target: Target, check: Check, change: ArchivedChange | undefined): string {
  const head = `${target.vendor}, ${target.document}: ${check.outcome}${check.reason ? ` (${check.reason})` : ''}`;
  const lines = [head, ...(check.detail === undefined ? [] : [check.detail])];
  if (!change) return lines.join('\n');
  const findings = change.findings.map(
    ({ topic, material, summary }) => `  ${topic}${material ? '' : ', wording only'}: ${summary}`,
  );
  return [
    ...lines,
    `${change.verdict.alert ? 'Alert' : 'No alert'}: ${change.verdict.reason}`,
    ...findings,
  ].join('\n');
}

function shorten(text: string, most = 140): string {
  return text.length <= most ? text : `${text.slice(0, text.lastIndexOf(' ', most))} …`;
}
