import { slackPosts } from '../src/alert/slack-posts.ts';
import { LANGUAGES } from '../src/alert/words/alert-words.ts';
import { realAlert } from '../test/alert/real-alerts.ts';
import { atHand, realPairs } from '../test/corpus.ts';
import { complaints, textLength } from '../test/slack/block-limits.ts';

/**
 * Composes the messages about all labelled pairs of real texts, alerting or not, in every language, and checks them against
 * Slack's limits.
 * @returns whether Slack would take all of them
 */
export function benchMessages(): boolean {
  if (!atHand) {
    console.log('The labelled pairs are not here, so there is nothing to compose messages about.');
    return true;
  }
  const refused: string[] = [];
  const lengths: number[] = [];
  const blocks: number[] = [];
  let alerting = 0;
  let findings = 0;
  const pairs = realPairs(1);
  for (const pair of pairs) {
    const content = realAlert(pair);
    findings += content.findings.length;
    if (content.verdict.alert) alerting++;
    for (const language of LANGUAGES) {
      for (const { part, message } of slackPosts({ kind: 'change', content, aftermath: [] }, language)) {
        const length = textLength(message.blocks);
        const against = [...complaints(message.blocks), ...(length > 10_000 ? [`${length} characters`] : [])];
        if (against.length > 0) refused.push(`${pair[0]} ${language} ${part}: ${against.join('; ')}`);
        lengths.push(length);
        blocks.push(message.blocks.length);
      }
    }
  }
  console.log(`${pairs.length} pairs, ${alerting} of them alerting, ${findings} findings`);
  console.log(
    `${lengths.length} messages in ${LANGUAGES.join(' and ')}: at most ${Math.max(...blocks)} blocks and ${Math.max(...lengths)} characters; ${refused.length} that Slack would refuse`,
  );
  for (const line of refused.slice(0, 20)) console.log(`  ${line}`);
  return refused.length === 0;
}
