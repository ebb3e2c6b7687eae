import type { KnownBlock, MessageMetadata } from '@slack/types';
import type { Finding } from '../finding/finding.ts';
import type { AlertContent } from './alert.ts';
import { clauseAddress, clauseName } from './clause-address.ts';
import { mrkdwnLine } from './foreign-text.ts';
import { headline, leadingFinding, otherFindings } from './headline.ts';
import {
  countInWords,
  DIRECTION_IN_WORDS,
  instantInWords,
  SEVERITY_IN_WORDS,
  topicsInWords,
} from './in-words.ts';
import { quotations } from './quotations.ts';
import { context, header, linkButton, mrkdwnLink, section } from './slack-blocks.ts';

export interface SlackMessage {
  /** For notifications and screen readers, and all that is left where Slack refuses the blocks. mrkdwn, always there. */
  text: string;
  blocks: KnownBlock[];
  metadata: MessageMetadata;
}

/** Further findings shown; the rest is one link. */
const FURTHER = 5;

/**
 * One message for one change, the gravest finding first. Slack's limits hold by construction: every part has its room, together
 * below 10,000 characters. Nothing a page says can mention, link or format.
 */
export function slackMessage(content: AlertContent): SlackMessage {
  const finding = leadingFinding(content);
  return {
    text: fallback(content),
    blocks: [
      header(headline(content)),
      section([standing(content, finding), source(content, finding)]),
      ...(finding ? quotations(content, finding) : unclassified(content)),
      ...further(content),
      context(smallPrint(content, finding)),
      ...linkButton('Read the change', content.changeUrl),
    ],
    metadata: { event_type: 'clausewatch_alert', event_payload: { alert_id: content.alertId } },
  };
}

/** `▼ Lutra AI, Privacy Policy: … First read 13 Feb 2025, 00:06 UTC.` */
function fallback(content: AlertContent): string {
  const { sign } = DIRECTION_IN_WORDS[content.verdict.direction];
  const where = `${mrkdwnLine(content.vendor, 80)}, ${mrkdwnLine(content.document, 120)}`;
  return `${sign} ${where}: ${mrkdwnLine(headline(content), 300)}. First read ${instantInWords(content.firstReadAfter)}.`;
}

function standing({ verdict }: AlertContent, finding: Finding | undefined): string {
  if (finding === undefined) return '*Changed, not classified*';
  const topics = verdict.topics.length > 0 ? verdict.topics : [finding.topic];
  const { sign, word } = DIRECTION_IN_WORDS[verdict.direction];
  return `${sign} *${word}* · ${SEVERITY_IN_WORDS[finding.severity]} · ${topicsInWords(topics)}`;
}

function source({ vendor, document, changeUrl }: AlertContent, finding: Finding | undefined): string {
  const name = finding ? mrkdwnLine(clauseName(finding), 120) : '';
  const clause = finding && name ? [mrkdwnLink(clauseAddress(changeUrl, finding), name)] : [];
  return [mrkdwnLine(vendor, 80), mrkdwnLine(document, 120), ...clause].join(', ');
}

function unclassified({ verdict, lastReadBefore, firstReadAfter }: AlertContent): KnownBlock[] {
  const read = `Last read as it was ${instantInWords(lastReadBefore)}, first read changed ${instantInWords(firstReadAfter)}.`;
  return [section([mrkdwnLine(verdict.reason, 500), read].filter(line => line !== ''))];
}

function further(content: AlertContent): KnownBlock[] {
  const others = otherFindings(content);
  if (others.length === 0) return [];
  const lines = others.slice(0, FURTHER).map(finding => {
    const { sign, word } = DIRECTION_IN_WORDS[finding.direction];
    const summary = mrkdwnLink(clauseAddress(content.changeUrl, finding), mrkdwnLine(finding.summary, 220));
    return `${sign} *${word}* · ${SEVERITY_IN_WORDS[finding.severity]} · ${summary}`;
  });
  const rest = others.length - lines.length;
  const findings = others.length === 1 ? 'finding' : 'findings';
  return [
    section([
      `${countInWords(others.length)} more ${findings} of the same change:`,
      ...lines,
      ...(rest > 0 ? [mrkdwnLink(content.changeUrl, `and ${rest} more`)] : []),
    ]),
  ];
}

/** Why it alerted, what a clause with one side leaves open, why so grave, and the page itself. */
function smallPrint(content: AlertContent, finding: Finding | undefined): string[] {
  const live = mrkdwnLink(content.pageUrl, 'Live page');
  if (finding === undefined) return [live];
  const reasons = finding.reasons.slice(0, 3).map(reason => phrase(reason, 200));
  return [
    phrase(content.verdict.reason, 400),
    finding.after === undefined ? `Gone since ${instantInWords(content.firstReadAfter)}` : '',
    finding.before === undefined ? `Not there on ${instantInWords(content.lastReadBefore)}` : '',
    reasons.length > 0 ? `${SEVERITY_IN_WORDS[finding.severity]}: ${reasons.join('; ')}` : '',
    live,
  ].filter(part => part !== '');
}

/** A sentence among others on one line: without its full stop. */
function phrase(sentence: string, max: number): string {
  return mrkdwnLine(sentence.replace(/\.\s*$/, ''), max);
}
