import { setTimeout as pause } from 'node:timers/promises';
import { type FakeSlack, startFakeSlack } from '../../slack/fake-slack.ts';
import { type Impatience, randomFaults } from '../deliveries/random-faults.ts';
import { PATIENCE, SLACK_CHANNELS } from './channels.ts';

/** A workspace that fails every third call in every way there is, and all calls while it is down. */
export interface SlackOfTheWeek {
  fake: FakeSlack;
  /** Milliseconds of the clock by which messages are dated. */
  now: number;
  isDown: boolean;
  /** How often it answered how. */
  counts: ReadonlyMap<string, number>;
  /** Resolves when nothing is to be taken any more that came before: its callers measure that by a clock that jumps. */
  settled(): Promise<void>;
  /** Calls that came although it had asked for peace. */
  impatient: readonly Impatience[];
}

/** Milliseconds. */
const A_MOMENT = 25;

export async function slackOfTheWeek(): Promise<SlackOfTheWeek> {
  const { behaviour, counts, impatient } = randomFaults(PATIENCE);
  let late = 0;
  const slack = {
    now: 0,
    isDown: false,
    counts,
    impatient,
    async settled() {
      while (performance.now() < late) await pause(A_MOMENT);
    },
  };
  const fake = await startFakeSlack({ channels: SLACK_CHANNELS, clock: () => new Date(slack.now) });
  fake.behave((method, form) => {
    if (slack.isDown) return { kind: 'server-error', status: 503 };
    const answer = behaviour(method, form);
    if (answer?.kind === 'accept-late') late = Math.max(late, performance.now() + answer.after + A_MOMENT);
    return answer;
  });
  return Object.assign(slack, { fake });
}
