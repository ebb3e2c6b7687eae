/** How far a long walk has come, on standard error: one line that is rewritten on a terminal, a line at each tenth elsewhere. */
export interface Progress {
  /** The same items, counted as they are taken. */
  each<T>(items: Iterable<T>): Iterable<T>;
  end(): void;
}

export function progress(total: number, what: string, out: NodeJS.WriteStream = process.stderr): Progress {
  const walk = steps(total, what, out);
  return {
    *each(items) {
      for (const item of items) {
        yield item;
        walk.step();
      }
    },
    end: walk.end,
  };
}

/** The same for walks that are not over a list: told of each step, or of many at once. */
export interface Steps {
  step(count?: number): void;
  end(): void;
}

export function steps(total: number, what: string, out: NodeJS.WriteStream = process.stderr): Steps {
  const each = Math.max(1, Math.floor(total / (out.isTTY ? 200 : 10)));
  let done = 0;
  return {
    step(count = 1) {
      const before = done;
      done += count;
      if (Math.floor(before / each) === Math.floor(done / each)) return;
      const text = `${done.toLocaleString('en')} of ${total.toLocaleString('en')} ${what}`;
      out.write(out.isTTY ? `\r${text}` : `${text}\n`);
    },
    end() {
      if (out.isTTY) out.write('\r\x1b[K');
    },
  };
}

/** Milliseconds between two lines of a stage that goes on, on a terminal and elsewhere. */
const TERMINAL = 100;
const ELSEWHERE = 10_000;

/** How far work of several stages has come: one line that is rewritten on a terminal, elsewhere a line for each finished stage, and now and then for a long one. */
export function stageProgress(out: NodeJS.WriteStream = process.stderr): {
  at(stage: string, done: number, total: number): void;
  end(): void;
} {
  let shown = performance.now();
  let last = '';
  return {
    at(stage, done, total) {
      const now = performance.now();
      if (done < total && now - shown < (out.isTTY ? TERMINAL : ELSEWHERE)) return;
      const text = `${stage}: ${done.toLocaleString('en')} of ${total.toLocaleString('en')}`;
      if (text === last) return;
      [shown, last] = [now, text];
      out.write(out.isTTY ? `\r\x1b[K${text}` : `${text}\n`);
    },
    end() {
      if (out.isTTY) out.write('\r\x1b[K');
    },
  };
}
