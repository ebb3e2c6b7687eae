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
  /** Calls that came although it had asked for peace. */
  impatient: readonly Impatience[];
}

export async function slackOfTheWeek(): Promise<SlackOfTheWeek> {
  const { behaviour, counts, impatient } = randomFaults(PATIENCE);
  const slack = { now: 0, isDown: false, counts, impatient };
  const fake = await startFakeSlack({ channels: SLACK_CHANNELS, clock: () => new Date(slack.now) });
  fake.behave((method, form) =>
    slack.isDown ? { kind: 'server-error', status: 503 } : behaviour(method, form),
  );
  return Object.assign(slack, { fake });
}
