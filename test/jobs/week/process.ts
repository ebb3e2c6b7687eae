import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** The clock is moved; `round`: and what is due is put into the queue. */
export interface Order {
  at: number;
  round: boolean;
}

export type Answer = { kind: 'done' } | { kind: 'failed'; failure: string } | { kind: 'died' };

/** The process under simulation. */
export interface ServiceProcess {
  pid: number;
  isDead(): boolean;
  /** Moves its clock, and waits until it has heard. */
  order(order: Order): Promise<Answer>;
  /** `kill -9`, at once. */
  kill(): Promise<void>;
}

const SERVICE = fileURLToPath(new URL('service.ts', import.meta.url));

/** Starts it and waits until it works. @throws Error when it does not come up */
export async function startService(env: Readonly<Record<string, string>>): Promise<ServiceProcess> {
  const child: ChildProcess = fork(SERVICE, { env: { PATH: process.env.PATH, ...env }, execArgv: [] });
  const gone = once(child, 'exit').then((): Answer => ({ kind: 'died' }));
  const answer = () => Promise.race([once(child, 'message').then(([said]) => said as Answer), gone]);
  if ((await answer()).kind === 'died') throw new Error(`the service did not start: code ${child.exitCode}`);
  return {
    pid: child.pid!,
    isDead: () => child.exitCode !== null || child.signalCode !== null,
    async order(given) {
      if (!child.connected) return gone;
      const answered = answer();
      child.send(given, () => undefined);
      return answered;
    },
    async kill() {
      child.kill('SIGKILL');
      await gone;
    },
  };
}
