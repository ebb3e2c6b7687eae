import type { SectionBlock } from '@slack/types';
import type { AlertContent } from './alert.ts';
import { clauseAddress } from './clause-address.ts';
import { mrkdwnLine } from './foreign-text.ts';
import { otherFindings, summaryIn } from './headline.ts';
import { SIGN } from './in-words.ts';
import { mrkdwnLink, section } from './slack-blocks.ts';
import { type Language, wordsIn } from './words/alert-words.ts';

/** With its link and mark a line takes at most some 570 characters, five of them fit into a section. */
const IN_A_SECTION = 5;

/**
 * The other findings of a change, a line each.
 * @param most lines at most; where there are more a link leads to them
 */
export function furtherFindings(content: AlertContent, language: Language, most: number): SectionBlock[] {
  const words = wordsIn(language);
  const others = otherFindings(content);
  if (others.length === 0) return [];
  const lines = others.slice(0, most).map(finding => {
    const { direction, severity } = finding;
    const summary = mrkdwnLink(
      clauseAddress(content.changeUrl, finding),
      mrkdwnLine(summaryIn(finding, language), 220),
    );
    return `${SIGN[direction]} *${words.direction[direction]}* · ${words.severity[severity]} · ${summary}`;
  });
  const rest = others.length - lines.length;
  const all = [...lines, ...(rest > 0 ? [mrkdwnLink(content.changeUrl, words.andMore(rest))] : [])];
  const first = section([words.further(others.length), ...all.slice(0, IN_A_SECTION - 1)]);
  const sections = [first];
  for (let from = IN_A_SECTION - 1; from < all.length; from += IN_A_SECTION)
    sections.push(section(all.slice(from, from + IN_A_SECTION)));
  return sections;
}
