import type { AlertContent } from './alert.ts';
import { alertLines } from './alert-lines.ts';
import type { Channel } from './channel.ts';

/** The channel where no Slack is configured: every alert as lines of plain text, each handed to `write` without a line end. */
export function openLogChannel(write: (line: string) => void): Channel {
  return {
    name: 'log',
    async deliver(content: AlertContent) {
      for (const line of alertLines(content)) write(line);
      return {};
    },
  };
}
