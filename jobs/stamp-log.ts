import { z } from 'zod';
import { stampLog } from '../src/watch/keep-log.ts';
import type { JobKind } from './job.ts';

const payload = z.object({});
/** Milliseconds until an authority that gave no timestamp is asked again. */
const PATIENCE = 300_000;

/** Has the newest checkpoint stamped by the configured authority. A timestamp that is not had is told, and no check waits for it. */
export const stampTheLog: JobKind<z.infer<typeof payload>> = {
  name: 'stamp-log',
  duty: 'schedule',
  payload,
  identity: () => 'stamp-log',
  options: { attempts: 1 },
  concurrency: () => 1,
  async run(_payload, context, _enqueue, signal) {
    try {
      await stampLog(context, signal);
      return undefined;
    } catch (error) {
      context.log.warn({}, `${(error as Error).message}; it is asked again in five minutes`);
      return { postpone: 'this', by: PATIENCE };
    }
  },
};
