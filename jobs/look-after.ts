import { z } from 'zod';
import { lookAfter } from '../src/watch/look-after.ts';
import type { JobKind } from './job.ts';

const payload = z.object({});

/** Owes what time alone brings about: digests, reminders, and what operators are to hear. Once a minute is often enough. */
export const lookAfterThings: JobKind<z.infer<typeof payload>> = {
  name: 'look-after',
  duty: 'schedule',
  payload,
  identity: () => 'look-after',
  options: { attempts: 1 },
  atMostEvery: 60_000,
  concurrency: () => 1,
  everywhere: 1,
  async run(_payload, context) {
    await lookAfter(context, context.config.archiveDir);
    return undefined;
  },
};
