import { describe, expect, it } from 'vitest';
import { progressLine } from '../src/cli/show-progress.ts';
import { terminalOn } from '../src/terminal.ts';
import type { Status } from '../src/watch/status.ts';
import { hours } from './archive/builders.ts';

function screen(columns = 80) {
  const written: string[] = [];
  const terminal = terminalOn({ columns, write: (text: string) => written.push(text) > 0 });
  return { terminal, written };
}

describe('the line at the end of a terminal', () => {
  it('stays below what is written', () => {
    const { terminal, written } = screen();
    terminal.above.write('a check\n');
    terminal.show('1 of 2');
    terminal.above.write('another\n');
    terminal.show('');
    terminal.above.write('the last\n');
    expect(written).toEqual(['a check\n', '1 of 2', '\r\x1b[Kanother\n1 of 2', '\r\x1b[K', 'the last\n']);
  });

  it('is never wrapped', () => {
    const { terminal, written } = screen(10);
    terminal.show('far too long for it');
    expect(written).toEqual(['far too l']);
  });
});

describe('what it says while the service runs', () => {
  const status: Status = {
    at: hours(0),
    documents: { watched: 40, neverRead: 28, due: 0 },
    nextDueAt: hours(0.5),
    failing: [],
    alerts: { pending: 0, givenUp: 0 },
    troubles: [],
  };

  it('is how many are read, and when the next is due', () => {
    expect(progressLine(status)).toBe('12 of 40 documents read · next visit in 30 min');
  });

  it('is what is late, failing and owed', () => {
    const busy: Status = {
      ...status,
      documents: { watched: 40, neverRead: 0, due: 3 },
      latest: { target: 'lutra/privacy', dueAt: hours(0), lateSeconds: 7 },
      failing: [{ target: 'lutra/privacy', reason: 'timeout', failures: 1, nextDueAt: hours(0) }],
      alerts: { pending: 2, givenUp: 0 },
    };
    expect(progressLine(busy)).toBe('40 of 40 documents read · 1 failing · 2 alerts owed · 3 due, for 7 s');
  });
});
