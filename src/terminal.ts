import { Writable } from 'node:stream';

/** A terminal with one line at its end that is rewritten in place, below all that is written. */
export interface Terminal {
  /** Takes what is written above the line. */
  above: Writable;
  /** Shows another line, or none. */
  show(line: string): void;
}

const CLEARED = '\r\x1b[K';

export function terminalOn(out: Pick<NodeJS.WriteStream, 'write' | 'columns'>): Terminal {
  let shown = '';
  const cleared = () => (shown === '' ? '' : CLEARED);
  return {
    above: new Writable({
      write(chunk, _encoding, done) {
        out.write(`${cleared()}${chunk}${shown}`);
        done();
      },
    }),
    show(line) {
      // A line that is wrapped could not be taken away again. A terminal that does not know its width says 0.
      const next = line.slice(0, (out.columns || 80) - 1);
      out.write(`${cleared()}${next}`);
      shown = next;
    },
  };
}

/** The terminal of this process. */
export const terminal = terminalOn(process.stderr);
