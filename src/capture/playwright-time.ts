import { setTimeout as sleep } from 'node:timers/promises';
import type { CDPSession } from 'playwright';
import { orElse } from './deadline.ts';

/** The clock of a page's scripts. */
export interface PageTime {
  /**
   * Lets `milliseconds` of the page's time go by, which takes next to none of ours while the page only waits for timers. Its
   * clock stands still while it waits for the network, for at most `patience` milliseconds of ours; then it goes on, unless
   * `holds` says that what is to come is worth waiting for. In the end `real` milliseconds of ours go by, because frames are
   * drawn, and workers work, in our time.
   * @returns whether the time has gone by
   */
  pass(milliseconds: number, patience: number, holds?: () => boolean, real?: number): Promise<boolean>;
  /** Lets the clock run, for a document that is being loaded. */
  run(): Promise<void>;
}

/** Milliseconds of ours that frames and workers get after some of the page's time has gone by. */
export const REAL = 40;

/** Milliseconds of the page's time that a document being loaded gets beyond what it waits for the network. */
const LOADING = 5_000;

/** Takes a page's clock over, from the first `pass` on. Its frames of other sites keep their own. */
export function timeOf(session: CDPSession): PageTime {
  let taken = false;

  async function grant(policy: 'advance' | 'pauseIfNetworkFetchesPending', budget: number, patience: number) {
    const { promise, resolve } = Promise.withResolvers<boolean>();
    const expired = () => resolve(true);
    session.on('Emulation.virtualTimeBudgetExpired', expired);
    try {
      await session.send('Emulation.setVirtualTimePolicy', {
        policy,
        budget,
        maxVirtualTimeTaskStarvationCount: 10_000,
      });
      taken = true;
      return (await orElse(promise, patience)) ?? false;
    } finally {
      session.off('Emulation.virtualTimeBudgetExpired', expired);
    }
  }
  return {
    async pass(milliseconds, patience, holds = () => false, real = REAL) {
      let passed = await grant('pauseIfNetworkFetchesPending', milliseconds, patience);
      if (!passed && !holds()) passed = await grant('advance', milliseconds, patience);
      await sleep(real);
      return passed;
    },
    async run() {
      if (taken) {
        await session.send('Emulation.setVirtualTimePolicy', {
          policy: 'pauseIfNetworkFetchesPending',
          budget: LOADING,
        });
      }
    },
  };
}
