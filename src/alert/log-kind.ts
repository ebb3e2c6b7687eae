import { z } from 'zod';
import { channelKind } from './channel-kind.ts';
import { openLogChannel } from './log-channel.ts';

export const LOG_KIND = channelKind({
  key: 'log',
  schema: z.strictObject({ log: z.literal(true) }),
  nameOf: () => 'log',
  lacks: () => undefined,
  open: (_declared, { write }) => openLogChannel(write),
});
