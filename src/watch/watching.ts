import type { Channel } from '../alert/channel.ts';
import type { Archive } from '../archive/archive.ts';
import type { Reader } from '../capture/capture.ts';
import type { Clock } from '../words/instant.ts';
import type { Log } from '../words/log.ts';

/** What the pipeline needs of the world. */
export interface Watching {
  archive: Archive;
  reader: Reader;
  clock: Clock;
  /** The channels that are owed an alert when a change deserves one. */
  channels: readonly Channel[];
  log: Log;
  /** Address of the web archive in links, without a slash at the end. */
  publicUrl: string;
}
