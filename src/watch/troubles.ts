import type { Notice, TroubleKind } from '../alert/notice.ts';
import type { TargetState } from '../archive/archive.ts';
import type { Alert, KeptTrouble } from '../archive/outbox.ts';
import type { CaptureReason } from '../capture/capture.ts';
import { hostOf } from '../target/page.ts';
import { type Instant, plus } from '../words/instant.ts';
import { isTheirCheck } from './ota/theirs.ts';
import { SECTION_LOST } from './reading.ts';

/** Something that stands in the way of watching, and what to do about it. */
export interface Trouble {
  kind: TroubleKind;
  /** Names the thing: a target, a host, a channel. */
  subject: string;
  since: Instant;
  says: string;
  /** The path of the page that tells more. */
  url: string;
}

/** What there is to know about how the watching goes. */
export interface Circumstances {
  now: Instant;
  states: readonly TargetState[];
  /** Of the disk that the archive lies on, in bytes; absent where it cannot be told. */
  disk?: { free: number; total: number };
  /** When the log was signed last, and when the newest check ended; absent where there is none. */
  signed?: Instant;
  checked?: Instant;
  /** Alerts that were given up lately, and such as are owed for long. */
  undelivered: readonly Alert[];
}

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** A document may stay unread for three times its cadence, at least a day and at most two. */
const budget = (every: number): number => Math.min(2 * DAY, Math.max(DAY, 3 * every));
/** A document that was never read is given so many visits. */
const NEVER_AFTER = 5;
/** Visits may come so late. */
const LATE = 2 * HOUR;
const UNSIGNED = HOUR;
/** Failed visits of a host in a row, at each of its documents, after which it blocks us. */
const BLOCKED_AFTER = 3;
const BLOCKING: ReadonlySet<CaptureReason> = new Set([
  'blocked',
  'challenge',
  'throttled',
  'login-wall',
  'robots',
]);
const LOW_SHARE = 0.05;
const LOW_BYTES = 2e9;

/** Everything that stands in the way now. */
export function troublesIn(circumstances: Circumstances): readonly Trouble[] {
  return [
    ...blocking(circumstances),
    ...unread(circumstances),
    ...sectionsLost(circumstances),
    ...late(circumstances),
    ...diskLow(circumstances),
    ...unsigned(circumstances),
    ...brokenChannels(circumstances),
  ];
}

const pageOfTarget = (id: string): string => `/documents/${id}`;

function unread({ states, now }: Circumstances): Trouble[] {
  return states.flatMap(({ target, lastRead, lastCheck, schedule }): Trouble[] => {
    if (isTheirCheck(lastCheck)) return [];
    const since = isTheirCheck(lastRead) ? undefined : lastRead?.finishedAt;
    const isOver =
      since === undefined ? schedule.failures >= NEVER_AFTER : since <= plus(now, -budget(target.every));
    const from = since ?? lastCheck?.startedAt;
    // One that is read once a week was read by its last visit, and the next is not due.
    const isAsked = lastCheck !== undefined && lastCheck.finishedAt === since && schedule.nextDueAt > now;
    if (!isOver || isAsked || from === undefined) return [];
    const why = lastCheck?.detail ?? lastCheck?.reason ?? 'no visit was made';
    const says = `${target.vendor}, ${target.document}: ${since ? `not read since ${since}` : 'never read'}: ${why}. Silence about it means nothing until it is read again.`;
    return [{ kind: 'not-read', subject: target.id, since: from, says, url: pageOfTarget(target.id) }];
  });
}

function sectionsLost({ states }: Circumstances): Trouble[] {
  return states.flatMap(({ target, lastRead }): Trouble[] => {
    if (!lastRead?.detail?.includes(SECTION_LOST)) return [];
    const says = `${target.vendor}, ${target.document}: nothing on the page matches what the target selects, so its main content is read instead. Correct \`select\` in the target’s file.`;
    const since = lastRead.finishedAt;
    return [{ kind: 'section-lost', subject: target.id, since, says, url: pageOfTarget(target.id) }];
  });
}

function blocking({ states, now }: Circumstances): Trouble[] {
  const hosts = Map.groupBy(states, ({ target }) => hostOf(target));
  return [...hosts].flatMap(([host, its]): Trouble[] => {
    const isBlocked = its.every(
      ({ lastCheck, schedule }) =>
        lastCheck?.outcome === 'failed' &&
        lastCheck.reason !== undefined &&
        BLOCKING.has(lastCheck.reason) &&
        schedule.failures >= BLOCKED_AFTER,
    );
    if (!isBlocked) return [];
    const since = its.map(({ lastRead }) => lastRead?.finishedAt ?? now).sort()[0]!;
    const says = `${host} refuses all ${its.length === 1 ? 'visits' : `visits of ${its.length} documents`}: ${its[0]?.lastCheck?.detail}. Visit it less often, name a CONTACT, or ask its owner.`;
    return [{ kind: 'host-blocking', subject: host, since, says, url: '/targets' }];
  });
}

function late({ states, now }: Circumstances): Trouble[] {
  const overdue = states.map(({ schedule }) => schedule.nextDueAt).sort()[0];
  if (overdue === undefined || overdue > plus(now, -LATE)) return [];
  const count = states.filter(({ schedule }) => schedule.nextDueAt <= plus(now, -LATE)).length;
  const says = `${count} of ${states.length} documents should have been visited more than ${LATE / HOUR} hours ago. Start more workers, raise CONCURRENCY, or look whether Redis and the workers run.`;
  return [{ kind: 'queue-late', subject: 'visits', since: overdue, says, url: '/targets' }];
}

function diskLow({ disk, now }: Circumstances): Trouble[] {
  if (disk === undefined || (disk.free > disk.total * LOW_SHARE && disk.free > LOW_BYTES)) return [];
  const gigabytes = (disk.free / 1e9).toFixed(1);
  const says = `${gigabytes} GB are free where the archive lies, of ${(disk.total / 1e9).toFixed(0)} GB. Make room, or drop old evidence: clausewatch archive prune.`;
  return [{ kind: 'disk-low', subject: 'archive', since: now, says, url: '/' }];
}

function unsigned({ signed, checked, now }: Circumstances): Trouble[] {
  if (checked === undefined || (signed !== undefined && signed >= checked)) return [];
  const since = signed ?? checked;
  if (since > plus(now, -UNSIGNED)) return [];
  const says = `Checks since ${since} are in the log and not signed, so nobody can prove them yet. Look whether LOG_KEY_FILE can be read.`;
  return [{ kind: 'log-unsigned', subject: 'log', since, says, url: '/' }];
}

function brokenChannels({ undelivered }: Circumstances): Trouble[] {
  return [...Map.groupBy(undelivered, ({ channel }) => channel)].map(([channel, its]) => {
    const oldest = its.map(({ createdAt }) => createdAt).sort()[0]!;
    const why = its.find(({ lastError }) => lastError !== undefined)?.lastError ?? 'nothing was tried';
    const says = `${its.length} ${its.length === 1 ? 'alert is' : 'alerts are'} not delivered to ${channel}: ${why}. When it is mended: clausewatch alert resend.`;
    return { kind: 'channel-broken', subject: channel, since: oldest, says, url: '/alerts' };
  });
}

/** A trouble that lasts is told again after so long. */
const REMINDER = DAY;

/** What operators are to hear now, and what is open after that. */
export interface TroubleNews {
  open: readonly KeptTrouble[];
  told: readonly Extract<Notice, { kind: 'trouble' }>[];
}

/** Tells of each trouble at once, again every day while it lasts, and when it has passed. */
export function troubleNews(
  known: readonly KeptTrouble[],
  found: readonly Trouble[],
  now: Instant,
): TroubleNews {
  const knownBy = new Map(known.map(trouble => [keyOf(trouble), trouble]));
  const told: Extract<Notice, { kind: 'trouble' }>[] = [];
  const open = found.map(({ kind, subject, since, says, url }): KeptTrouble => {
    const before = knownBy.get(keyOf({ kind, subject }));
    const isNew = before === undefined;
    const first = before?.since ?? since;
    if (!isNew && before.toldAt > plus(now, -REMINDER)) return before;
    const stage = isNew ? 'begun' : 'lasting';
    told.push({ kind: 'trouble', trouble: kind, subject, stage, since: first, says, url });
    return { kind, subject, since: first, toldAt: now };
  });
  const standing = new Set(open.map(keyOf));
  for (const { kind, subject, since } of known.filter(trouble => !standing.has(keyOf(trouble)))) {
    told.push({ kind: 'trouble', trouble: kind, subject, stage: 'mended', since, says: '', url: '/' });
  }
  return { open, told };
}

const keyOf = ({ kind, subject }: Pick<KeptTrouble, 'kind' | 'subject'>): string => `${kind} ${subject}`;
