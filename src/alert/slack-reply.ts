import type { KnownBlock } from '@slack/types';
import type { AlertContent } from './alert.ts';
import { mrkdwnLine } from './foreign-text.ts';
import { headline, leadingFinding } from './headline.ts';
import { SIGN } from './in-words.ts';
import { quotations } from './quotations.ts';
import { aftermathLines } from './slack-aftermath.ts';
import { context, section } from './slack-blocks.ts';
import { furtherFindings } from './slack-further.ts';
import {
  closing,
  fallback,
  ourId,
  type SlackMessage,
  smallPrint,
  source,
  standing,
  unclassified,
} from './slack-message.ts';
import type { Aftermath, InIncident } from './telling.ts';
import { type AlertWords, type Language, wordsIn } from './words/alert-words.ts';

/** Further findings in a reply, which is one message. */
const FURTHER = 5;

/** A change told in the thread of its incident: what it is there, then the clause as in any alert. */
export function slackReply(
  content: AlertContent,
  incident: InIncident,
  language: Language,
  aftermath: readonly Aftermath[],
): SlackMessage {
  const words = wordsIn(language);
  const finding = leadingFinding(content);
  return {
    text: fallback(content, language),
    blocks: [
      section([
        ...title(incident, content, words),
        `*${mrkdwnLine(headline(content, language), 300)}*`,
        standing(content, finding, words),
        source(content, finding),
        ...aftermathLines(aftermath, words),
      ]),
      ...(finding ? quotations(content, finding, words) : unclassified(content, words)),
      ...(finding ? furtherFindings(content, language, FURTHER) : []),
      context([...stood(incident, content, words), ...told(content, words)]),
      ...closing(content, aftermath, words),
    ] satisfies KnownBlock[],
    metadata: ourId(content.alertId, 'head'),
  };
}

function title(incident: InIncident, { verdict }: AlertContent, words: AlertWords): string[] {
  const sign = SIGN[verdict.direction];
  switch (incident.kind) {
    case 'reversal':
      return [`${sign} *${words.reversal(incident.wordingOf)}*`];
    case 'further-edit':
      return [`${sign} *${words.furtherEdit}*`];
    case 'in-storm':
      return [];
  }
}

function stood(incident: InIncident, { firstReadAfter }: AlertContent, words: AlertWords): string[] {
  return incident.kind === 'reversal' ? [words.otherStood(incident.stoodFrom, firstReadAfter)] : [];
}

/** The further findings stand in the same message. */
function told(content: AlertContent, words: AlertWords): string[] {
  const alone = { ...content, findings: content.findings.slice(0, 1) };
  return smallPrint(alone, leadingFinding(content), words);
}
