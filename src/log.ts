import { pino } from 'pino';
import pretty from 'pino-pretty';
import { terminal } from './terminal.ts';
import type { Log } from './words/log.ts';

/** Logs to standard error: readable lines at a terminal, JSON lines elsewhere. Secrets are never put into a log call. */
export function openLog(level: string, isTerminal = process.stderr.isTTY): Log {
  const stream = isTerminal
    ? pretty({
        destination: terminal.above,
        ignore: 'pid,hostname',
        translateTime: 'HH:MM:ss',
        singleLine: true,
      })
    : pino.destination({ dest: 2, sync: true });
  return pino({ level }, stream);
}
