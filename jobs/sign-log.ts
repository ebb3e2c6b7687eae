import { z } from 'zod';
import { signLog } from '../src/watch/keep-log.ts';
import type { JobKind } from './job.ts';

const payload = z.object({});
/** Milliseconds after which what keeps the log from being signed is told again. */
const REMINDER = 300_000;

/** Signs the archive's log. What cannot be signed is told, and no check waits for it. */
export const signTheLog: JobKind<z.infer<typeof payload>> = {
  name: 'sign-log',
  duty: 'schedule',
  payload,
  identity: () => 'sign-log',
  options: { attempts: 1 },
  concurrency: () => 1,
  async run(_payload, context) {
    try {
      await signLog(context);
      return undefined;
    } catch (error) {
      context.log.error({}, `the log is not signed: ${(error as Error).message}`);
      return { postpone: 'this', by: REMINDER };
    }
  },
};
