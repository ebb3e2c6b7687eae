import type { Instant } from '../words/instant.ts';
import type { Telling } from './telling.ts';

/** What a channel knows of a message it took; empty where it tells nothing. */
export interface Receipt {
  /** The channel's own id of the message. */
  ts?: string;
  /** The channel's id of itself. */
  channel?: string;
}

/** Where a message goes: into the thread of another one, where there is one. */
export interface Place {
  thread?: Receipt;
}

/** One message, ready to be sent. */
export interface Post {
  /** `head`, or `rest` for what follows in the head's thread. Unique within a telling. */
  part: 'head' | 'rest';
  /**
   * Makes one attempt.
   * @throws DeliveryError
   */
  send(place: Place, signal?: AbortSignal): Promise<Receipt>;
  /**
   * Looks whether an earlier attempt, made after `since`, was taken although nobody heard of it. Absent where the receiver
   * tells repeated messages apart by our id, so that sending again does no harm.
   * @throws DeliveryError
   */
  find?(place: Place, since: Instant, signal?: AbortSignal): Promise<Receipt | undefined>;
  /**
   * Puts the message in place of the one that was sent. Absent where the channel cannot.
   * @throws DeliveryError
   */
  correct?(sent: Receipt, signal?: AbortSignal): Promise<void>;
}

/** Where alerts go. */
export interface Channel {
  /** As outbox rows name it: `slack:#privacy`, `log`. */
  readonly name: string;
  /** So many alerts an hour are told one by one, further ones in the thread of one message. Absent: all of them are. */
  readonly storm?: number;
  /** Milliseconds after which an attempt whose end nobody heard of is over, and can be looked for. Absent: at once. */
  readonly settle?: number;
  /**
   * What would hinder deliveries later although a message can be posted now, a sentence each.
   * @throws DeliveryError
   */
  warnings?(signal?: AbortSignal): Promise<readonly string[]>;
  /** The messages that make up a telling, in the order in which they are sent. */
  posts(telling: Telling): readonly Post[];
}

/** Whether a message that was not acknowledged was taken. `unheard`: no answer came in time, it may even be under way still. */
export type Taken = 'no' | 'perhaps' | 'unheard';

/**
 * `retry`: the same message may well go through later, not before `after` milliseconds where given; `taken` says whether it may have
 * been taken all the same. `permanent`: a person must act.
 */
export type DeliveryFailure =
  | { kind: 'retry'; taken: Taken; after?: number }
  | { kind: 'permanent'; code: string };

/** A message that was not delivered, or not known to be. The message says what happened and how to mend it. */
export class DeliveryError extends Error {
  override readonly name = 'DeliveryError';
  readonly failure: DeliveryFailure;

  constructor(failure: DeliveryFailure, message: string, options: { cause?: unknown } = {}) {
    super(message, options);
    this.failure = failure;
  }
}
