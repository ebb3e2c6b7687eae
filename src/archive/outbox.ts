import type { Receipt, Taken } from '../alert/channel.ts';
import type { Notice, TroubleKind } from '../alert/notice.ts';
import type { ActKind, InIncident } from '../alert/telling.ts';
import type { TargetId } from '../target/target.ts';
import type { Instant } from '../words/instant.ts';

export type AlertState = 'pending' | 'sent' | 'given-up';

/** A row of the outbox: something owed to a channel, and how far its delivery has come. */
export interface Owed {
  id: string;
  /** As the channel is named: `slack:#privacy`, or `log`. */
  channel: string;
  /** What is of one lane of a channel is delivered in the order in which it was owed. */
  lane: string;
  state: AlertState;
  createdAt: Instant;
  /** Not to be sent before. */
  dueAt: Instant;
  /** In whose thread it is told. */
  thread?: string;
  /** When the attempt began whose end is not recorded: it may have been taken. */
  begunAt?: Instant;
  /** Until when that attempt may be under way. */
  settlesAt?: Instant;
  sentAt?: Instant;
  /** What the channel said of each part it took. */
  receipts: Readonly<{ head?: Receipt; rest?: Receipt }>;
  attempts: number;
  lastError?: string;
  /** Counts what has happened since that its message should show. */
  revision: number;
  /** Whether its message does not show all of it yet. */
  stale: boolean;
}

/** Findings owed to a channel. Unique per (change, channel). Its lane is the target. */
export interface Alert extends Owed {
  /** `c31-5f0a9d2e`: the change and a short hash of the channel. The same for ever. */
  id: string;
  change: number;
  /** How it belongs to an incident that was told before. */
  incident?: InIncident;
}

/** What a channel is told besides changes. */
export interface OwedNotice extends Owed {
  notice: Notice;
}

/** An alert to be written with its change. */
export interface NewAlert {
  channel: string;
  dueAt?: Instant;
  /** An alert of the same channel in whose thread it is told, and why. */
  within?: { thread: string; incident: InIncident };
}

/** A notice to be owed. The same id is owed only once, whoever asks how often. Ids begin with `n-`. */
export interface NewNotice {
  id: string;
  channel: string;
  lane: string;
  dueAt: Instant;
  thread?: string;
  notice: Notice;
}

/** What somebody did about an alert. */
export interface Act {
  /** Unique to the request that asked for it, so that a repeated request is known. */
  id: string;
  alert: string;
  kind: ActKind;
  /** Who, as the channel names them. */
  by: string;
  /** Where it was done: `slack`, `web`, `cli`. */
  via: string;
  at: Instant;
  until?: Instant;
}

/** Where something is to be done. */
export interface Lane {
  channel: string;
  lane: string;
}

export interface AlertQuery {
  change?: number;
  state?: AlertState;
  order?: 'newest-first' | 'oldest-first';
  /** Those about changes older than the one of this id. */
  below?: number;
  limit: number;
}

/**
 * What is owed to channels. Of two processes that deliver at once only one may begin an attempt; an attempt is written down before
 * it is made, so that one whose end nobody heard of is known.
 */
export interface Outbox {
  alert(id: string): Promise<Alert | undefined>;
  /** Newest first unless asked otherwise, by the changes they are about. */
  alerts(query: AlertQuery): Promise<readonly Alert[]>;
  /** Alerts about one target on one channel, newest first. */
  alertsAbout(target: TargetId, channel: string, limit: number): Promise<readonly Alert[]>;
  /** Alerts that were sent between the two instants and stand for themselves, of which nobody has said yet that they still hold. */
  unconfirmed(between: readonly [Instant, Instant], limit: number): Promise<readonly Alert[]>;
  notice(id: string): Promise<OwedNotice | undefined>;
  /** Newest first. */
  notices(query: { channel: string; kind: Notice['kind']; limit: number }): Promise<readonly OwedNotice[]>;
  /** Whichever has the id. */
  owed(id: string): Promise<Alert | OwedNotice | undefined>;
  /** What is told in the thread of something, oldest first. */
  inThread(id: string, limit: number): Promise<readonly (Alert | OwedNotice)[]>;
  /** Owes notices that are not owed yet. Returns the ids of those that are new. */
  owe(notices: readonly NewNotice[], now: Instant): Promise<readonly string[]>;

  /** Where something is to be sent or corrected at `now`, longest due first, from at most so many rows. */
  lanesDue(now: Instant, limit: number): Promise<readonly Lane[]>;
  /**
   * What is next in a lane at `now`: the oldest that is pending as soon as any pending one is due, so that the order holds; else a
   * sent one whose message is to be corrected.
   */
  next(lane: Lane, now: Instant): Promise<Alert | OwedNotice | undefined>;
  /** How many alerts were sent to a channel since, outside threads. */
  headsSince(channel: string, since: Instant): Promise<number>;

  /**
   * Writes down that an attempt is about to be made, which is over by `settlesAt` whatever comes of it. False when it is not as it was handed over: somebody else is at it.
   */
  begin(owed: Owed, now: Instant, settlesAt: Instant): Promise<boolean>;
  /**
   * A part was taken. `last`: with it all of it is sent.
   *
   * @throws Error when there is no such row
   */
  taken(
    id: string,
    news: { part: 'head' | 'rest'; receipt: Receipt; last: boolean; at: Instant },
  ): Promise<void>;
  /**
   * An attempt failed. It was certainly not taken, or perhaps it was; `unheard`: no answer came, and it may be under way still.
   *
   * @throws Error when there is no such row
   */
  failed(id: string, news: { taken: Taken; lastError: string }): Promise<void>;
  /** @throws Error when there is no such row */
  giveUp(id: string, reason: string): Promise<void>;
  /** Owes again what was given up on a channel. Returns how many that were. */
  resume(channel: string): Promise<number>;
  /** The message shows all that had happened by this revision. */
  shown(id: string, revision: number): Promise<void>;
  /** Puts an alert that was not begun yet into the thread of a notice. */
  gather(alert: string, thread: string): Promise<void>;

  /** False when this very act was recorded before. The alert's message is to show it. */
  act(act: Act): Promise<boolean>;
  /** What was done about an alert, oldest first. */
  acts(alert: string): Promise<readonly Act[]>;
  /** What was put off until `now` at the latest, where nothing was done after that and nobody was reminded. */
  snoozed(now: Instant, limit: number): Promise<readonly Act[]>;
  /** Alerts that somebody called not relevant and nobody reopened, newest first. */
  disputed(limit: number): Promise<readonly Act[]>;

  /** Troubles that last, as they were kept last. */
  troubles(): Promise<readonly KeptTrouble[]>;
  /** These last now, and no others; owes the notices that go with it. */
  keepTroubles(open: readonly KeptTrouble[], owed: readonly NewNotice[], now: Instant): Promise<void>;
}

/** A trouble that operators were told of. */
export interface KeptTrouble {
  kind: TroubleKind;
  subject: string;
  since: Instant;
  toldAt: Instant;
  /** Set when it has passed. */
  mendedAt?: Instant;
}
