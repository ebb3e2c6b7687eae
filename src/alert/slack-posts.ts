import { type SlackMessage, slackMessage } from './slack-message.ts';
import type { Telling } from './telling.ts';

export type Language = 'en' | 'fr';

export interface SlackPost {
  part: 'head' | 'rest';
  /** Of a reply: the channel is to see it, too. */
  broadcast?: true;
  /** Where the whole can be read, for a message that Slack takes only as plain text. */
  link?: string;
  message: SlackMessage;
}

/** The messages of a telling, in the order in which they are posted. */
export function slackPosts(telling: Telling, _language: Language): readonly SlackPost[] {
  if (telling.kind === 'change') {
    const message = slackMessage(telling.content);
    const id = { alert_id: telling.content.alertId, part: 'head' };
    return [
      {
        part: 'head',
        link: telling.content.changeUrl,
        message: { ...message, metadata: { ...message.metadata, event_payload: id } },
      },
    ];
  }
  const metadata = {
    event_type: 'clausewatch_alert',
    event_payload: { alert_id: telling.id, part: 'head' },
  };
  return [{ part: 'head', message: { text: telling.notice.kind, blocks: [], metadata } }];
}
