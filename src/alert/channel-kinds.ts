import type { ChannelKind } from './channel-kind.ts';
import { LOG_KIND } from './log-kind.ts';
import { SLACK_KIND } from './slack-kind.ts';
import { WEBHOOK_KIND } from './webhook/kind.ts';

/** Every kind of channel there is. */
export const CHANNEL_KINDS: readonly ChannelKind[] = [SLACK_KIND, WEBHOOK_KIND, LOG_KIND];

/** The kind of a declaration; undefined where its keys name none. */
export function kindOf(declared: object): ChannelKind | undefined {
  return CHANNEL_KINDS.find(({ key }) => key in declared);
}
