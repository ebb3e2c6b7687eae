import { constants } from 'node:os';

/** npm passes on to us the Ctrl-C that the terminal has already sent us: so soon after the first it is no second request. Milliseconds. */
const ECHO = 500;

/** Resolves when the process is asked to stop (Ctrl-C or SIGTERM). A second request ends it at once, as the signal would have. */
export function stopped(): Promise<NodeJS.Signals> {
  return new Promise(resolve => {
    let asked: number | undefined;
    const ask = (signal: NodeJS.Signals) => {
      const now = performance.now();
      asked ??= now;
      if (now - asked > ECHO) process.exit(128 + constants.signals[signal]);
      resolve(signal);
    };
    process.on('SIGINT', ask);
    process.on('SIGTERM', ask);
  });
}
