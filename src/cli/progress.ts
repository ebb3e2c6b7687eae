/** How far a long walk has come, on standard error: one line that is rewritten on a terminal, a line at each tenth elsewhere. */
export interface Progress {
  /** The same items, counted as they are taken. */
  each<T>(items: Iterable<T>): Iterable<T>;
  end(): void;
}

export function progress(total: number, what: string, out: NodeJS.WriteStream = process.stderr): Progress {
  const step = Math.max(1, Math.floor(total / (out.isTTY ? 200 : 10)));
  return {
    *each(items) {
      let done = 0;
      for (const item of items) {
        yield item;
        done++;
        if (done % step !== 0) continue;
        const text = `${done.toLocaleString('en')} of ${total.toLocaleString('en')} ${what}`;
        out.write(out.isTTY ? `\r${text}` : `${text}\n`);
      }
    },
    end() {
      if (out.isTTY) out.write('\r\x1b[K');
    },
  };
}
