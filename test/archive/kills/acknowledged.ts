import type { Archive, CheckOutcome } from '../../../src/archive/archive.ts';

/** What a writing service was told is on disk. A line of JSON for each on its standard output. */
export type Acknowledged =
  | {
      kind: 'check';
      id: number;
      target: string;
      outcome: CheckOutcome;
      snapshot?: number | undefined;
      change?: number | undefined;
      alerts: readonly string[];
    }
  | { kind: 'sent'; alert: string }
  | { kind: 'host'; host: string; leases: number };

/** The archive, telling of everything that it has promised to have kept, at once and before anything else is done. */
export function acknowledging(archive: Archive, tell: (fact: Acknowledged) => void): Archive {
  return {
    ...archive,
    async record(check, basedOn) {
      const recorded = await archive.record(check, basedOn);
      const { id, target, outcome, snapshot, change } = recorded.check;
      tell({ kind: 'check', id, target, outcome, snapshot, change, alerts: recorded.alerts });
      return recorded;
    },
    async taken(id, news) {
      await archive.taken(id, news);
      if (news.last) tell({ kind: 'sent', alert: id });
    },
    async atHost(host, step) {
      let leases = 0;
      const answer = await archive.atHost(host, known => {
        const taken = step(known);
        leases = taken.state.leases;
        return taken;
      });
      tell({ kind: 'host', host, leases });
      return answer;
    },
  };
}
