import { pino } from 'pino';
import pretty from 'pino-pretty';
import type { Log } from './words/log.ts';

/** Logs to standard error: readable lines at a terminal, JSON lines elsewhere. Secrets are never put into a log call. */
export function openLog(level: string, terminal = process.stderr.isTTY): Log {
  const stream = terminal
    ? pretty({
        destination: 2,
        sync: true,
        ignore: 'pid,hostname',
        translateTime: 'HH:MM:ss',
        singleLine: true,
      })
    : pino.destination({ dest: 2, sync: true });
  return pino({ level }, stream);
}
