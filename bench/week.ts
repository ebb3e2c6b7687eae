import { requireBrowser } from '../src/machine/required.ts';
import type { Lived } from '../test/jobs/week/live-by.ts';
import { liveAWeek, type Week } from '../test/jobs/week/week.ts';
import { describeMachine } from './machine.ts';

const TARGETS = 2_000;
const KILLS = 50;
const SEED = 20_250_303;
const MINUTES = 5;
/** What is wrong is often wrong many times. */
const MOST_TOLD = 30;

/**
 * Lives through a simulated week of seven days in which everything fails in turn.
 * @param targets documents that are watched
 * @returns whether every due visit was made or is explained, none twice in its slot, and every alert stands in Slack once
 */
export async function benchWeek(targets = TARGETS): Promise<boolean> {
  console.log(await describeMachine(await requireBrowser()));
  const share = Math.min(1, targets / TARGETS);
  const size = {
    seed: SEED,
    days: 7,
    targets,
    rendered: Math.ceil(8 * share),
    edits: Math.ceil(240 * share),
    kills: Math.max(5, Math.round(KILLS * share)),
  };
  const began = performance.now();
  const week = await liveAWeek(size, MINUTES, progress);
  if (process.stderr.isTTY) process.stderr.write('\n');
  console.log(table(week, (performance.now() - began) / 60_000));
  const { wrong } = week;
  for (const line of wrong.slice(0, MOST_TOLD)) console.log(line);
  if (wrong.length > MOST_TOLD) console.log(`and ${wrong.length - MOST_TOLD} more`);
  return wrong.length === 0;
}

/** A line that stays in place at a terminal, else one every six simulated hours. */
function progress({ now, kills, failedRounds }: Lived): void {
  const at = new Date(now).toISOString();
  const line = `${at.slice(0, 16).replace('T', ' ')}, killed ${kills.length} times, ${failedRounds} rounds failed`;
  if (process.stderr.isTTY) process.stderr.write(`\r${line}`);
  else if (/T(00|06|12|18):00/.test(at)) console.error(line);
}

function table({ script, lived, visits, alerts, requests, wrong }: Week, minutes: number): string {
  const list = (counts: ReadonlyMap<string, number>) =>
    [...counts].map(([what, times]) => `${times.toLocaleString('en')} ${what}`).join(', ') || 'none';
  const busy = lived.kills.filter(kill => kill.busy > 0).length;
  const rows = [
    [
      'documents, simulated days, minutes on the wall',
      `${script.targets.length}, ${(script.to - script.from) / 86_400_000}, ${minutes.toFixed(1)}`,
    ],
    ['killed (`kill -9`), of these in the middle of jobs', `${lived.kills.length}, ${busy}`],
    ['outages', list(counted(script.outages.map(({ fault }) => fault.what)))],
    ['checks', `${visits.checks.toLocaleString('en')}: ${list(visits.outcomes)}`],
    [
      'begun in time (within two rounds), the latest',
      `${visits.inTime.toLocaleString('en')}, ${(visits.latest / 60_000).toFixed(1)} min`,
    ],
    ['late for a reason', list(visits.explained)],
    [
      'requests of pages, of these for visits that were cut off',
      `${requests.requests.toLocaleString('en')}, ${requests.repeated}`,
    ],
    ['edits, changes, alerts', `${script.edits.length}, ${alerts.changes}, ${alerts.alerts}`],
    ['notices', list(alerts.notices)],
    ['messages in Slack', String(alerts.messages)],
    ['Slack’s answers while it was up', list(lived.slack.counts)],
    ['wrong', String(wrong.length)],
  ];
  return ['', '| | |', '|---|---|', ...rows.map(row => `| ${row.join(' | ')} |`), ''].join('\n');
}

function counted(items: readonly string[]): ReadonlyMap<string, number> {
  return new Map([...Map.groupBy(items, item => item)].map(([item, all]) => [item, all.length]));
}
