import type { Readable, Writable } from 'node:stream';

/** Reads blobs through one `git cat-file --batch`, which answers in the order it is asked. */
export interface Blobs {
  /** @throws Error when the repository does not hold the blob, or git ended */
  text(blob: string): Promise<string>;
}

interface Question {
  blob: string;
  resolve(text: string): void;
  reject(error: Error): void;
}

/** @param requests git's standard input @param answers its standard output */
export function readBlobs(requests: Writable, answers: Readable): Blobs {
  const open: Question[] = [];
  let received: Buffer = Buffer.alloc(0);

  function take(): void {
    for (let question = open[0]; question !== undefined; question = open[0]) {
      const line = received.indexOf(10);
      if (line < 0) return;
      const [, type, length] = received.toString('latin1', 0, line).split(' ');
      if (type !== 'blob') {
        received = received.subarray(line + 1);
        open.shift()?.reject(new Error(`git holds no text under ${question.blob}`));
        continue;
      }
      const end = line + 1 + Number(length);
      if (received.length <= end) return;
      open.shift()?.resolve(received.toString('utf8', line + 1, end));
      received = received.subarray(end + 1);
    }
  }

  answers.on('data', (chunk: Buffer) => {
    received = received.length === 0 ? chunk : Buffer.concat([received, chunk]);
    take();
  });
  const fail = (): void => {
    for (const question of open.splice(0)) question.reject(new Error('git ended before it answered'));
  };
  answers.on('close', fail);
  requests.on('error', fail);

  return {
    text: blob =>
      new Promise((resolve, reject) => {
        open.push({ blob, resolve, reject });
        requests.write(`${blob}\n`);
      }),
  };
}
