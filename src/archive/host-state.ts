import type { Instant } from '../words/instant.ts';

/** What is known of our visits to a host: whose turn it is, and since when it has been left in peace. */
export interface HostState {
  /** Nobody reads before then: the spacing after the last read, or what the host asked for. */
  restsUntil: Instant;
  /** The visit under way. When `until` has passed its worker is gone, and the lease is void. */
  lease?: { number: number; until: Instant };
  /** How many leases there have been; the next one takes the next number. */
  leases: number;
  /** The UTC day that `reads` counts the reads of, as `2025-02-13`. */
  day: string;
  reads: number;
  /** Who waits for a turn, in the order of arrival, and when each will ask again. */
  line: readonly { visitor: string; backAt: Instant }[];
}

/** What a step in the state of a host leaves, and what it answers. */
export interface HostStep<T> {
  state: HostState;
  answer: T;
}
