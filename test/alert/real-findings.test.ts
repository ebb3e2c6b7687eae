import { describe, expect, it } from 'vitest';
import { slackPosts } from '../../src/alert/slack-posts.ts';
import { LANGUAGES } from '../../src/alert/words/alert-words.ts';
import { atHand, realPairs } from '../corpus.ts';
import { complaints, textLength } from '../slack/block-limits.ts';
import { realAlert } from './real-alerts.ts';

// Every eighth pair; `npm run bench messages` goes through all of them.
describe.skipIf(!atHand)('findings in real policies', () => {
  it.each(realPairs(8))('%s is told in messages that Slack takes', (...pair) => {
    const content = realAlert(pair);
    for (const language of LANGUAGES) {
      for (const { message } of slackPosts({ kind: 'change', content, aftermath: [] }, language)) {
        expect(complaints(message.blocks)).toEqual([]);
        expect(textLength(message.blocks)).toBeLessThanOrEqual(10_000);
      }
    }
  });
});
