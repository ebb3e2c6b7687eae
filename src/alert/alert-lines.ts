import type { Evidence, Finding } from '../finding/finding.ts';
import type { AlertContent } from './alert.ts';
import { clauseAddress, clauseName } from './clause-address.ts';
import { cut, oneLine } from './foreign-text.ts';
import { headline, leadingFinding, otherFindings } from './headline.ts';
import { DIRECTION_IN_WORDS, instantInWords, SEVERITY_IN_WORDS, topicsInWords } from './in-words.ts';
import { slackPosts } from './slack-posts.ts';
import { specimen } from './specimen.ts';
import type { Telling } from './telling.ts';
import { ENGLISH } from './words/english.ts';

const ROOM = 600;

/** What is told as lines for a log or a terminal. */
export function tellingLines(telling: Telling): string[] {
  if (telling.kind === 'notice' && telling.notice.kind === 'sample') {
    const { at, url } = telling.notice;
    return [ENGLISH.sample, ...alertLines(specimen(telling.id, at, url))];
  }
  if (telling.kind === 'notice') return [plain(slackPosts(telling, 'en')[0]?.message.text ?? '')];
  const { incident, content } = telling;
  const lines = alertLines(content);
  if (incident?.kind === 'reversal') return [`↩ ${ENGLISH.reversal(incident.wordingOf)}`, ...lines];
  return incident?.kind === 'further-edit' ? [`↩ ${ENGLISH.furtherEdit}`, ...lines] : lines;
}

/** Without what Slack needs. */
function plain(mrkdwn: string): string {
  return mrkdwn.replace(/\*/g, '').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}

/** The alert as lines for a log or a terminal. Page text is free of control characters, so it cannot steer the terminal. */
export function alertLines(content: AlertContent): string[] {
  const finding = leadingFinding(content);
  const { sign, word } = DIRECTION_IN_WORDS[content.verdict.direction];
  if (finding === undefined) {
    return [
      `${sign} ${headline(content)}`,
      `  Changed, not classified · ${source(content)}`,
      `  ${oneLine(content.verdict.reason)}`,
      `  ${content.changeUrl}`,
    ];
  }
  const topics = content.verdict.topics.length > 0 ? content.verdict.topics : [finding.topic];
  return [
    `${sign} ${headline(content)}`,
    `  ${word} · ${SEVERITY_IN_WORDS[finding.severity]} · ${topicsInWords(topics)} · ${source(content, finding)}`,
    `  ${oneLine(content.verdict.reason)}`,
    ...quoted(finding.before, `Last read ${instantInWords(content.lastReadBefore)}`),
    ...quoted(finding.after, `First read ${instantInWords(content.firstReadAfter)}`),
    ...otherFindings(content).map(
      other => `  Also: ${DIRECTION_IN_WORDS[other.direction].sign} ${cut(oneLine(other.summary), ROOM)}`,
    ),
    `  ${clauseAddress(content.changeUrl, finding)}`,
  ];
}

function source({ vendor, document }: AlertContent, finding?: Finding): string {
  const parts = [vendor, document, finding ? clauseName(finding) : ''];
  return parts
    .map(oneLine)
    .filter(part => part !== '')
    .join(', ');
}

function quoted(evidence: Evidence | undefined, label: string): string[] {
  return evidence === undefined ? [] : [`  ${label}: ${cut(oneLine(evidence.text), ROOM)}`];
}
