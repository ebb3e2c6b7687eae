import { CaptureError } from './capture.ts';
import { within } from './deadline.ts';
import type { Running } from './playwright-chromium.ts';
import { processTree, residentMemory } from './playwright-processes.ts';
import { isWorn, type Wear, WORN } from './wear.ts';

/** One browser, there when it is needed. One that is worn is replaced between two reads, and ends when its last read does. */
export interface Standby {
  /** The browser, started if there is none, for one read. @throws CaptureError with reason `browser` */
  borrow(): Promise<Loan>;
  /** Ends every browser for good, by force if it does not end by itself. */
  close(): Promise<void>;
}

export interface Loan {
  running: Running;
  /** Says that the read is over, though its context may still be closing: a browser that is worn is lent no more. */
  isRead(): void;
  giveBack(): void;
  /** Ends a browser that no longer answers; whoever borrows next gets another. */
  discard(): void;
}

interface Engaged {
  starting: Promise<Running>;
  since: number;
  reads: number;
  underway: number;
  memory: number;
  ended?: Promise<void>;
}

/** Milliseconds that a browser has to end by itself. */
const CLOSING = 5_000;
/** Looking at every process of the machine at each read would be too often. */
const READS_A_LOOK = 10;

/** Starts nothing yet. A browser that died or did not start is forgotten, so that the next read tries anew. */
export function standby(start: () => Promise<Running>, limit: Wear = WORN): Standby {
  const engaged = new Set<Engaged>();
  let current: Engaged | undefined;
  let closed = false;

  function engage(): Engaged {
    const fresh: Engaged = {
      starting: start(),
      since: performance.now(),
      reads: 0,
      underway: 0,
      memory: 0,
    };
    const forget = () => {
      engaged.delete(fresh);
      if (current === fresh) current = undefined;
    };
    engaged.add(fresh);
    fresh.starting.then(({ browser }) => {
      browser.once('disconnected', forget);
      if (!browser.isConnected()) forget();
    }, forget);
    return fresh;
  }

  function retireIfWorn(one: Engaged, { pid }: Running): void {
    if (one !== current) return;
    if (one.reads % READS_A_LOOK === 1) one.memory = residentMemory(processTree(pid));
    if (isWorn({ ...one, age: performance.now() - one.since }, limit)) current = undefined;
  }

  return {
    async borrow() {
      if (closed) throw new CaptureError('browser', 'the reader is closed; open another one to read with');
      current ??= engage();
      const one = current;
      one.reads++;
      one.underway++;
      const running = await one.starting;
      return {
        running,
        discard: running.kill,
        isRead: () => retireIfWorn(one, running),
        giveBack() {
          one.underway--;
          if (one !== current && one.underway === 0) void end(one);
        },
      };
    },
    async close() {
      closed = true;
      await Promise.all([...engaged].map(end));
    },
  };
}

/** Never rejects. */
function end(one: Engaged): Promise<void> {
  one.ended ??= one.starting.then(
    async running => {
      const inTime = within(running.product, AbortSignal.timeout(CLOSING));
      await inTime('closing the browser', running.close()).catch(running.kill);
    },
    () => {},
  );
  return one.ended;
}
