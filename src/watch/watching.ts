import type { Channel } from '../alert/channel.ts';
import type { Routing } from '../alert/routing.ts';
import type { Archive } from '../archive/archive.ts';
import type { TimestampAuthority } from '../archive/log/http-authority.ts';
import type { Reader } from '../capture/capture.ts';
import type { TargetId } from '../target/target.ts';
import type { Clock } from '../words/instant.ts';
import type { Log } from '../words/log.ts';
import type { Meter } from './meter.ts';
import type { Proof } from './read-plan.ts';

/** What the pipeline needs of the world. */
export interface Watching {
  archive: Archive;
  reader: Reader;
  clock: Clock;
  /** What is known of targets that may be read by a plain request. Left out: every page is rendered. */
  proofs?: Map<TargetId, Proof>;
  /** Where messages can go. */
  channels: readonly Channel[];
  /** Who is told what. */
  routing: Routing;
  /** Who stamps the checkpoints of the archive's log, where anybody does. */
  authority?: TimestampAuthority;
  log: Log;
  /** Hears what is done. Left out: nothing is counted. */
  meter?: Meter;
  /** Address of the web archive in links, without a slash at the end. */
  publicUrl: string;
}
