import type { KnownBlock, MessageMetadata } from '@slack/types';
import type { Finding } from '../finding/finding.ts';
import type { AlertContent } from './alert.ts';
import { clauseAddress, clauseName } from './clause-address.ts';
import { mrkdwnLine } from './foreign-text.ts';
import { headline, leadingFinding, otherFindings } from './headline.ts';
import { SIGN } from './in-words.ts';
import { quotations } from './quotations.ts';
import { actButtons, aftermathLines, lastActs } from './slack-aftermath.ts';
import { buttons, context, header, mrkdwnLink, section } from './slack-blocks.ts';
import type { Aftermath } from './telling.ts';
import { type AlertWords, type Language, wordsIn } from './words/alert-words.ts';

export interface SlackMessage {
  /** For notifications and screen readers, and all that is left where Slack refuses the blocks. mrkdwn, always there. */
  text: string;
  blocks: KnownBlock[];
  metadata: MessageMetadata;
}

/** By which a message is known again. */
export function ourId(alertId: string, part: 'head' | 'rest'): MessageMetadata {
  return { event_type: 'clausewatch_alert', event_payload: { alert_id: alertId, part } };
}

/**
 * The message about one change, the gravest finding in full; the others are told in its thread. Slack's limits hold by
 * construction: every part has its room, together below 10,000 characters. Nothing a page says can mention, link or format.
 */
export function slackMessage(
  content: AlertContent,
  language: Language = 'en',
  aftermath: readonly Aftermath[] = [],
): SlackMessage {
  const words = wordsIn(language);
  const finding = leadingFinding(content);
  return {
    text: fallback(content, language),
    blocks: [
      header(headline(content, language)),
      section([
        standing(content, finding, words),
        source(content, finding),
        ...aftermathLines(aftermath, words),
      ]),
      ...(finding ? quotations(content, finding, words) : unclassified(content, words)),
      context(smallPrint(content, finding, words)),
      ...closing(content, aftermath, words),
    ],
    metadata: ourId(content.alertId, 'head'),
  };
}

/** What people did about an alert, and the way in with what can be done about it. */
export function closing(
  { alertId, changeUrl }: AlertContent,
  aftermath: readonly Aftermath[],
  words: AlertWords,
): KnownBlock[] {
  const acts = lastActs(aftermath, words);
  return [
    ...(acts.length > 0 ? [context(acts)] : []),
    ...buttons({
      link: { label: words.readTheChange, url: changeUrl },
      acts: actButtons(alertId, aftermath, words),
      block: `alert ${alertId}`.slice(0, 255),
    }),
  ];
}

/** `▼ Lutra AI, Privacy Policy: … First read 13 Feb 2025, 00:06 UTC.` */
export function fallback(content: AlertContent, language: Language): string {
  const where = `${mrkdwnLine(content.vendor, 80)}, ${mrkdwnLine(content.document, 120)}`;
  const read = wordsIn(language).firstRead(content.firstReadAfter);
  const seen = read.charAt(0).toUpperCase() + read.slice(1);
  return `${SIGN[content.verdict.direction]} ${where}: ${mrkdwnLine(headline(content, language), 300)}. ${seen}.`;
}

/** `▼ *Less control* · High · Training and opting out` */
export function standing({ verdict }: AlertContent, finding: Finding | undefined, words: AlertWords): string {
  if (finding === undefined) return `*${words.unclassified}*`;
  const topics = verdict.topics.length > 0 ? verdict.topics : [finding.topic];
  const { direction } = verdict;
  return `${SIGN[direction]} *${words.direction[direction]}* · ${words.severity[finding.severity]} · ${words.topics(topics)}`;
}

/** Vendor, document and clause, which is a link. */
export function source({ vendor, document, changeUrl }: AlertContent, finding: Finding | undefined): string {
  const name = finding ? mrkdwnLine(clauseName(finding), 120) : '';
  const clause = finding && name ? [mrkdwnLink(clauseAddress(changeUrl, finding), name)] : [];
  return [mrkdwnLine(vendor, 80), mrkdwnLine(document, 120), ...clause].join(', ');
}

export function unclassified(
  { verdict, lastReadBefore, firstReadAfter }: AlertContent,
  words: AlertWords,
): KnownBlock[] {
  const reason = mrkdwnLine(words.reason(verdict.reason), 500);
  return [section([reason, words.readAs(lastReadBefore, firstReadAfter)].filter(line => line !== ''))];
}

/** Why it alerted, what a clause with one side leaves open, why so grave, which date the page states, and where to look. */
export function smallPrint(content: AlertContent, finding: Finding | undefined, words: AlertWords): string[] {
  const links = [
    mrkdwnLink(content.evidenceUrl, words.evidence),
    mrkdwnLink(content.pageUrl, words.livePage),
  ];
  const stated = words.statedDate(content.statedDate);
  if (finding === undefined) return [stated, ...links];
  const reasons = finding.reasons.slice(0, 3).map(reason => phrase(words.reason(reason), 200));
  const others = otherFindings(content).length;
  return [
    phrase(words.reason(content.verdict.reason), 400),
    finding.after === undefined ? words.goneSince(content.firstReadAfter) : '',
    finding.before === undefined ? words.notThereOn(content.lastReadBefore) : '',
    reasons.length > 0 ? `${words.because(finding.severity)}${reasons.join('; ')}` : '',
    stated,
    others > 0 ? words.furtherBelow(others) : '',
    ...links,
  ].filter(part => part !== '');
}

/** A sentence among others on one line: without its full stop. */
function phrase(sentence: string, max: number): string {
  return mrkdwnLine(sentence.replace(/\.\s*$/, ''), max);
}
