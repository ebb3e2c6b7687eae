import { tellingLines } from './alert-lines.ts';
import type { Channel } from './channel.ts';

/** The channel where no Slack is configured: every alert as lines of plain text, each handed to `write` without a line end. */
export function openLogChannel(write: (line: string) => void): Channel {
  return {
    name: 'log',
    posts: telling => [
      {
        part: 'head',
        async send() {
          for (const line of tellingLines(telling)) write(line);
          return {};
        },
      },
    ],
  };
}
