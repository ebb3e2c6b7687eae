import type { Ending } from '../../jobs/start.ts';
import type { Log } from '../words/log.ts';
import type { Running } from './service.ts';

/** How a process ends that was asked to stop. A second request ends it with 128 and the signal's number. */
export const EXIT_CODES: Readonly<Record<Ending, number>> = { finished: 0, released: 3, abandoned: 4 };

/** Milliseconds after which what still has not closed is left as it is. */
const PATIENCE = 30_000;

/**
 * Lets the service run until it is asked to stop, closes it, and sets the exit code to how that went.
 * @throws what the service could not do without and has lost
 */
export async function stay(stop: Promise<unknown>, running: Running, log: Log, grace: number): Promise<void> {
  await using closing = new AsyncDisposableStack();
  closing.defer(async () => {
    const limit = setTimeout(() => {
      log.error({}, 'stopped: something did not close in time and was left; nothing recorded is lost by it');
      process.exit(EXIT_CODES.abandoned);
    }, grace + PATIENCE);
    limit.unref();
    const ending = await running.close();
    if (ending !== 'finished') log.warn({ ending }, SAID[ending]);
    process.exitCode = EXIT_CODES[ending];
  });
  await Promise.race([stop, running.lost]);
  log.info({}, 'stopping: finishing what has begun (ask again to stop at once)');
}

const SAID: Readonly<Record<Exclude<Ending, 'finished'>, string>> = {
  released: 'stopped: what was not finished in time was called off and is still due',
  abandoned:
    'stopped: something could not be called off in time; it is still due, and taken over when its lock ends',
};
