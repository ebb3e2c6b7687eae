import type { z } from 'zod';
import type { Clock } from '../words/instant.ts';
import type { Channel } from './channel.ts';

/** What channels are opened with. */
export interface ChannelWorld {
  /** Access to Slack, where it is configured. */
  slack?: { token: string; apiUrl: string | undefined };
  /** The value of an environment variable. */
  secret: (name: string) => string | undefined;
  clock: Clock;
  /** Takes a line of the log. */
  write: (line: string) => void;
}

/**
 * A kind of channel, as the routing file declares it. All that is particular to a kind lies in one folder: besides that, adding one
 * takes its line in `channel-kinds.ts`.
 */
export interface ChannelKind<Declared extends object = object> {
  /** The key by which a declaration is known to be of this kind. */
  key: string;
  schema: z.ZodType<Declared>;
  /** As outbox rows name the channel: by where it leads, so that renaming it in the file loses nothing. Never holds a secret. */
  nameOf(declared: Declared): string;
  /** What the world lacks to open it: the key that is to blame, and a sentence. */
  lacks(declared: Declared, world: ChannelWorld): { key: string; says: string } | undefined;
  /** Where nothing is lacking. */
  open(declared: Declared, world: ChannelWorld): Channel;
}

/** Keeps a kind's own type where it is written, and forgets it where kinds are listed. */
export function channelKind<Declared extends object>(kind: ChannelKind<Declared>): ChannelKind {
  return kind as unknown as ChannelKind;
}
