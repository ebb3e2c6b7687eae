import type { AlertContent } from './alert.ts';

/** What a channel knows of a message it took. */
export interface Receipt {
  /** The channel's own id of the message, where it gives one. */
  ts?: string;
}

/** Where alerts go. */
export interface Channel {
  /** As outbox rows name it: `slack:#privacy`, `log`. */
  readonly name: string;
  /** @throws DeliveryError */
  deliver(content: AlertContent, signal?: AbortSignal): Promise<Receipt>;
}

/** `retry`: the same message may well go through later, not before `after` milliseconds where given. `permanent`: a person must act. */
export type DeliveryFailure = { kind: 'retry'; after?: number } | { kind: 'permanent'; code: string };

/** An alert that was not delivered, or not known to be. The message says what happened and how to mend it. */
export class DeliveryError extends Error {
  override readonly name = 'DeliveryError';
  readonly failure: DeliveryFailure;

  constructor(failure: DeliveryFailure, message: string, options: { cause?: unknown } = {}) {
    super(message, options);
    this.failure = failure;
  }
}
