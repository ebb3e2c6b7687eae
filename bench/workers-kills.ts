import { setTimeout } from 'node:timers/promises';
import { type Instant, instant } from '../src/words/instant.ts';
import type { RunningProcess } from '../test/cli/running-service.ts';
import { policy } from '../test/site/behaviours.ts';
import { type Site, startSite } from '../test/site/site.ts';
import { type FakeSlack, startFakeSlack } from '../test/slack/fake-slack.ts';
import { percentile } from './timing.ts';
import { type Command, openParts, type Parts } from './workers-parts.ts';
import { keptSlots } from './workers-slots.ts';

const MINUTE = 60_000;
/** Every third is rendered, the others are asked for plainly. */
const DOCUMENTS = Array.from({ length: 12 }, (_, n) => `document${n}`);
const PARTS: Readonly<Record<string, Command>> = {
  'worker one': 'worker',
  'worker two': 'worker',
  scheduler: 'scheduler',
  web: 'web',
};
/** Milliseconds between two kills, at most. */
const BETWEEN = 20_000;
/** Milliseconds after the last kill in which all must have been checked, and told. */
const CATCH_UP = 5 * MINUTE;
const OBJECT =
  'People on the free plan may object to the training of our models by writing to privacy@lutra.example.';

/**
 * Kills a worker, the scheduler or the web archive at moments that nobody chose, again and again, and starts it anew. Every document
 * is due each minute, and is edited once meanwhile.
 * @returns whether nothing was lost, nothing was done twice, and every alert stands in Slack once
 */
export async function benchKills(minutes: number): Promise<boolean> {
  const site = await startSite(Object.fromEntries(DOCUMENTS.map(name => [`/${name}`, policy()])));
  const slack = await startFakeSlack({ channels: { privacy: 'C0PRIVACY1' } });
  const parts = await openParts(
    { lutra: targetFile(site) },
    { SLACK_TOKEN: slack.token, SLACK_CHANNEL: '#privacy', SLACK_API_URL: slack.url, LOG_LEVEL: 'info' },
  );
  try {
    const running = new Map<string, RunningProcess>();
    for (const [name, command] of Object.entries(PARTS)) running.set(name, await parts.begin(command, name));
    await until(async () => (await checksOf(parts)).every(checks => checks.length > 0));
    const kills = await killAtRandom(parts, running, site, minutes * MINUTE);
    const last = instant(new Date());
    const caughtUp = await until(
      async () =>
        (await checksOf(parts)).every(checks => (checks.at(-1)?.startedAt ?? '') > last) &&
        (await parts.archive.changes({ limit: 99 })).length >= DOCUMENTS.length &&
        (await parts.archive.alerts({ state: 'pending', limit: 99 })).length === 0,
    );
    const codes = await Promise.all([...running.values()].map(each => each.stop()));
    console.log(
      `\n${kills.length} × SIGKILL in ${minutes} min, ${DOCUMENTS.length} documents due each minute`,
    );
    console.log(`in the end stopped with ${codes.join(', ')}`);
    const wrong = [
      ...(caughtUp ? [] : ['not all was checked and told within five minutes after the last kill']),
      ...(await whatIsWrong(parts, slack, kills)),
    ];
    console.log(
      wrong.length === 0 ? 'nothing lost, nothing twice, each alert once' : wrong.slice(0, 30).join('\n'),
    );
    return wrong.length === 0;
  } finally {
    await parts.close();
    await slack.close();
    await site.close();
  }
}

function targetFile(site: Site): string {
  const documents = DOCUMENTS.map((name, n) => {
    const url = n % 2 === 0 ? site.url(`/${name}`) : site.url(`/${name}`).replace('127.0.0.1', 'localhost');
    return `  ${name}:\n    name: ${name}\n    url: ${url}\n    every: 1m\n${n % 3 === 0 ? '' : '    read: http\n'}`;
  });
  return `vendor: Lutra AI\ndocuments:\n${documents.join('')}`;
}

/** @returns when something was killed, or was not up again yet */
async function killAtRandom(
  { begin }: Parts,
  running: Map<string, RunningProcess>,
  site: Site,
  duration: number,
): Promise<readonly Instant[]> {
  const kills: Instant[] = [];
  const unedited = [...DOCUMENTS];
  const begun = performance.now();
  for (let spent = 0; spent < duration; spent = performance.now() - begun) {
    await setTimeout(Math.random() * BETWEEN);
    while (unedited.length > 0 && unedited.length > DOCUMENTS.length * (1 - (2 * spent) / duration)) {
      site.set(`/${unedited.pop()}`, policy({ optOut: OBJECT }));
    }
    const names = Object.keys(PARTS);
    const name = names[Math.floor(Math.random() * names.length)]!;
    await running.get(name)?.stop('SIGKILL');
    kills.push(instant(new Date()));
    running.set(name, await begin(PARTS[name]!, name));
    kills.push(instant(new Date()));
  }
  for (const name of unedited) site.set(`/${name}`, policy({ optOut: OBJECT }));
  return kills.filter((_, n) => n % 2 === 0);
}

/** Oldest first. */
async function checksOf({ archive }: Parts) {
  const ids = DOCUMENTS.map(name => `lutra/${name}`);
  return Promise.all(ids.map(async id => (await archive.checks(id, 1_000)).toReversed()));
}

async function whatIsWrong(parts: Parts, slack: FakeSlack, kills: readonly Instant[]): Promise<string[]> {
  const { archive } = parts;
  const states = await archive.targets();
  const checks = (await checksOf(parts)).flat();
  const kept = states.map(({ target }) =>
    keptSlots(
      target,
      checks.filter(check => check.target === target.id),
      kills,
    ),
  );
  const late = kept.flatMap(each => each.late);
  const explained = kept.reduce((sum, each) => sum + each.explained, 0);
  const outcomes = [...Map.groupBy(checks, ({ outcome }) => outcome)];
  console.log(
    `${checks.length} checks: ${outcomes.map(([what, all]) => `${all.length} ${what}`).join(', ')}`,
  );
  console.log(
    `late by ${Math.round(percentile(late, 0.5) / 1_000)} s in the median, at most ${Math.round(Math.max(...late) / 1_000)} s; ${explained} later than half a minute, each after a kill`,
  );
  const wrong = kept.flatMap(each => each.wrong);
  for (const { target, changes } of states) {
    if (changes !== 1) wrong.push(`${target.id}: edited once, and ${changes} changes are recorded`);
  }
  const alerts = await archive.alerts({ limit: 999 });
  for (const { id, state } of alerts) {
    // In the channel, or in the thread of a storm.
    const told = slack.messages.filter(({ metadata }) => {
      const { alert_id, part } = metadata?.event_payload ?? {};
      return alert_id === id && part === 'head';
    });
    if (state !== 'sent' || told.length !== 1)
      wrong.push(`${id} is ${state}, and stands in Slack ${told.length} times`);
  }
  if (alerts.length !== DOCUMENTS.length) wrong.push(`${alerts.length} alerts for ${DOCUMENTS.length} edits`);
  console.log(
    `${alerts.length} alerts about ${DOCUMENTS.length} edits, ${slack.messages.length} messages in Slack`,
  );
  for await (const { what } of archive.log.verify()) wrong.push(`the archive is not sound: ${what}`);
  return wrong;
}

async function until(holds: () => Promise<boolean>): Promise<boolean> {
  const end = performance.now() + CATCH_UP;
  while (performance.now() < end) {
    if (await holds()) return true;
    await setTimeout(500);
  }
  return false;
}
