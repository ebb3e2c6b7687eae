import type { Notice } from './notice.ts';
import { context } from './slack-blocks.ts';
import { digestSaid, stormSaid } from './slack-digest.ts';
import { furtherFindings } from './slack-further.ts';
import { fallback, ourId, type SlackMessage, slackMessage } from './slack-message.ts';
import { confirmationSaid, flapSaid, reminderSaid, type Said, troubleSaid } from './slack-notice.ts';
import { slackReply } from './slack-reply.ts';
import { specimen } from './specimen.ts';
import type { Telling } from './telling.ts';
import { type Language, wordsIn } from './words/alert-words.ts';

export interface SlackPost {
  part: 'head' | 'rest';
  /** Of a reply: the channel is to see it, too. */
  broadcast?: true;
  /** Where the whole can be read, for a message that Slack takes only as plain text. */
  link?: string;
  message: SlackMessage;
}

/** Further findings told in the thread of an alert: as many as one message holds. */
const FURTHER = 16;

/** The messages of a telling, in the order in which they are posted. */
export function slackPosts(telling: Telling, language: Language): readonly SlackPost[] {
  return telling.kind === 'change' ? changePosts(telling, language) : [noticePost(telling, language)];
}

function changePosts(
  { content, incident, aftermath }: Extract<Telling, { kind: 'change' }>,
  language: Language,
): readonly SlackPost[] {
  const link = content.changeUrl;
  if (incident !== undefined) {
    const message = slackReply(content, incident, language, aftermath);
    const broadcast = incident.kind === 'in-storm' ? {} : ({ broadcast: true } as const);
    return [{ part: 'head', link, ...broadcast, message }];
  }
  const head: SlackPost = { part: 'head', link, message: slackMessage(content, language, aftermath) };
  const further = furtherFindings(content, language, FURTHER);
  if (further.length === 0) return [head];
  const metadata = ourId(content.alertId, 'rest');
  const rest = { text: fallback(content, language), blocks: further, metadata };
  return [head, { part: 'rest', link, message: rest }];
}

function noticePost(telling: Extract<Telling, { kind: 'notice' }>, language: Language): SlackPost {
  const { notice, id } = telling;
  const { text, blocks } = said(telling, language);
  const message = { text, blocks, metadata: ourId(id, 'head') };
  return {
    part: 'head',
    ...(BROADCAST.has(notice.kind) && { broadcast: true as const }),
    ...('url' in notice && { link: notice.url }),
    message,
  };
}

/** Replies that the channel is to see, too. */
const BROADCAST: ReadonlySet<Notice['kind']> = new Set(['reminder', 'trouble']);

function said({ notice, told, mended, id }: Extract<Telling, { kind: 'notice' }>, language: Language): Said {
  switch (notice.kind) {
    case 'flap':
      return flapSaid(notice, language);
    case 'confirmation':
      return confirmationSaid(notice, language);
    case 'reminder':
      return reminderSaid(notice, language);
    case 'storm':
      return stormSaid(told, language);
    case 'digest':
      return digestSaid(notice, language);
    case 'trouble':
      return troubleSaid(notice, mended, language);
    case 'sample': {
      const { text, blocks } = slackMessage(specimen(id, notice.at, notice.url), language);
      const says = wordsIn(language).sample;
      const withoutActs = blocks.filter(({ type }) => type !== 'actions');
      return { text: `${says} ${text}`, blocks: [context([says]), ...withoutActs] };
    }
  }
}
