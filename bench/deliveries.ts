import { deliverUnderFire } from '../test/jobs/deliveries/deliver-under-fire.ts';

const CHANNELS = 20;

/**
 * Delivers a thousand alerts through a Slack that fails every third call, while workers are killed twenty times.
 * @param documents of which each owes two alerts to each of twenty channels, and to one that does not exist
 * @returns whether each was delivered once, in order, and no faster than Slack allows
 */
export async function benchDeliveries(documents = 25): Promise<boolean> {
  let last = '';
  const outcome = await deliverUnderFire({
    channels: CHANNELS,
    documents,
    kills: 20,
    pace: documents * 250,
    within: 1_500_000,
    told(delivered, owed, killed) {
      const line = `${delivered} of ${owed} settled, ${killed} kills`;
      if (line !== last && process.stderr.isTTY) process.stderr.write(`\r${line}`);
      last = line;
    },
  });
  const { alerts, messages, killed, seconds, answers, impatient, wrong } = outcome;
  const gone = documents * 2;
  console.log(
    `${alerts - gone} alerts to ${CHANNELS} channels, and ${gone} to one that is gone; 2 workers, ${killed} × SIGKILL, ${seconds.toFixed(0)} s`,
  );
  console.log(`Slack's answers: ${[...answers].map(([kind, count]) => `${count} ${kind}`).join(', ')}`);
  console.log(`${messages} messages stand in Slack, with what is told in threads and of storms`);
  console.log(
    impatient.length === 0
      ? 'nobody called while Slack had asked for peace'
      : `${impatient.length} calls came while Slack had asked for peace, at most ${Math.max(...impatient.map(({ early }) => early))} ms early`,
  );
  console.log(
    wrong.length === 0
      ? 'each alert stands there exactly once, in order, in its thread, within the pace; all of the channel that is gone were given up'
      : wrong.slice(0, 30).join('\n'),
  );
  return wrong.length === 0 && impatient.length === 0 && killed === 20;
}
