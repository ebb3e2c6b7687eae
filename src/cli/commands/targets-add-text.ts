import type { Topic } from '../../finding/finding.ts';
import { formatDuration } from '../../target/duration.ts';
import type { Noise, Proposal } from '../../watch/propose.ts';
import { type Seen, visitForPeople } from './check-text.ts';

/** All that is known of a page before it is declared. */
export interface Look {
  proposal: Proposal;
  seen: Seen;
  relevant: readonly { topic: Topic; text: string }[];
  noise: Noise;
}

/** What a person decides by: what was read, what would be watched, how calm the page is, and what would be declared. */
export function lookForPeople({ proposal, seen, relevant, noise }: Look, yaml: string, file: string): string {
  return [
    visitForPeople(seen, relevant),
    '',
    forecast(noise),
    `It would be read every ${formatDuration(proposal.every)} as ${proposal.id}, ${proposal.vendor}, ${proposal.name}.`,
    '',
    `${file}:`,
    yaml.trimEnd().replace(/^/gm, '  '),
  ].join('\n');
}

/** What the reads let one expect. */
export function forecast({ reads, kinds, loud }: Noise): string {
  const often = `Read ${reads} times a few seconds apart`;
  if (kinds.length === 0) return `${often}, and the same each time: it will be silent until it is edited.`;
  const met = [...new Set(kinds)].join(', ');
  if (loud === 0)
    return `${often}, and ${kinds.length} differed in what is no news (${met}): it will be silent until it is edited.`;
  return `${often}, and ${loud} differed in their words (${met}): name what the document is with \`select\`, or take what changes out with \`remove\`, or its differences will never be believed.`;
}
