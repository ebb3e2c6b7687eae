import type { Outbox } from './outbox.ts';
import type { Database } from './schema.ts';
import { insertAct, selectActs, selectDisputed, selectSnoozed } from './sql-acts.ts';
import {
  countHeads,
  gather,
  selectAbout,
  selectAlert,
  selectAlerts,
  selectUnconfirmed,
} from './sql-alerts.ts';
import { begin, failed, giveUp, resume, shown, taken } from './sql-delivery.ts';
import { insertNotices, selectNotices } from './sql-notices.ts';
import { selectLanes, selectNext, selectOwed, selectThread } from './sql-owed.ts';
import { inTransaction } from './sql-transaction.ts';
import { keepTroubles, selectTroubles } from './sql-troubles.ts';

/** What is owed to channels, over any SQL database whose tables are up to date. */
export function sqlOutbox(db: Database): Outbox {
  return {
    alert: id => selectAlert(db, id),
    alerts: query => selectAlerts(db, query),
    alertsAbout: (target, channel, limit) => selectAbout(db, target, channel, limit),
    unconfirmed: (between, limit) => selectUnconfirmed(db, between, limit),
    notice: async id => {
      const found = id.startsWith('n-') ? await selectOwed(db, id) : undefined;
      return found && 'notice' in found ? found : undefined;
    },
    notices: query => selectNotices(db, query),
    owed: id => selectOwed(db, id),
    inThread: (id, limit) => selectThread(db, id, limit),
    owe: (notices, now) => inTransaction(db, trx => insertNotices(trx, notices, now)),

    lanesDue: (now, limit) => selectLanes(db, now, limit),
    next: (lane, now) => selectNext(db, lane, now),
    headsSince: (channel, since) => countHeads(db, channel, since),

    begin: (owed, now, settlesAt) => inTransaction(db, trx => begin(trx, owed, now, settlesAt)),
    taken: (id, news) => inTransaction(db, trx => taken(trx, id, news)),
    failed: (id, news) => inTransaction(db, trx => failed(trx, id, news)),
    giveUp: (id, reason) => inTransaction(db, trx => giveUp(trx, id, reason)),
    resume: channel => inTransaction(db, trx => resume(trx, channel)),
    shown: (id, revision) => inTransaction(db, trx => shown(trx, id, revision)),
    gather: (alert, thread) => inTransaction(db, trx => gather(trx, alert, thread)),

    act: act => inTransaction(db, trx => insertAct(trx, act)),
    acts: alert => selectActs(db, alert),
    snoozed: (now, limit) => selectSnoozed(db, now, limit),
    disputed: limit => selectDisputed(db, limit),

    troubles: () => selectTroubles(db),
    keepTroubles: (open, owed, now) => inTransaction(db, trx => keepTroubles(trx, open, owed, now)),
  };
}
