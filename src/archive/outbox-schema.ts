import type { Selectable } from 'kysely';
import type { Notice } from '../alert/notice.ts';
import type { ActKind, InIncident } from '../alert/telling.ts';
import type { Instant } from '../words/instant.ts';
import type { Json } from './json.ts';
import type { AlertState, KeptTrouble, Owed } from './outbox.ts';

/** The tables of what is owed to channels, and of what came of it. */
export interface OutboxTables {
  alerts: AlertTable;
  notices: NoticeTable;
  acts: ActTable;
  troubles: TroubleTable;
}

/** How far the delivery of something owed has come. */
interface DeliveryColumns {
  id: string;
  channel: string;
  lane: string;
  /** The id of the alert or notice in whose thread it is told. */
  thread: string | null;
  state: AlertState;
  created_at: Instant;
  due_at: Instant;
  begun_at: Instant | null;
  settles_at: Instant | null;
  sent_at: Instant | null;
  receipts: Json<Owed['receipts']>;
  attempts: number;
  last_error: string | null;
  revision: number;
  stale: 0 | 1;
  seal: string;
}

interface AlertTable extends DeliveryColumns {
  change_id: number;
  incident: Json<InIncident> | null;
}

interface NoticeTable extends DeliveryColumns {
  kind: Notice['kind'];
  content: Json<Notice>;
}

/** What people did about alerts. */
interface ActTable {
  id: string;
  alert_id: string;
  kind: ActKind;
  by_whom: string;
  via: string;
  at: Instant;
  until: Instant | null;
  seal: string;
}

/** Troubles that operators were told of and that last. */
interface TroubleTable {
  /** Kind and subject. */
  id: string;
  content: Json<KeptTrouble>;
  seal: string;
}

export type AlertRow = Selectable<AlertTable>;
export type NoticeRow = Selectable<NoticeTable>;
export type ActRow = Selectable<ActTable>;
