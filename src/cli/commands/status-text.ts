import type { Status } from '../../watch/status.ts';
import { minute } from '../../words/instant.ts';
import { markdownTable } from '../markdown-table.ts';

const MOST = 20;

export function statusForPeople(status: Status): string {
  const { documents, latest, lastCheckAt, nextDueAt, failing, alerts, troubles } = status;
  if (documents.watched === 0)
    return 'No document is watched: declare targets, and start the service or its scheduler.';
  const late = latest
    ? `${documents.due} of them ${documents.due === 1 ? 'is' : 'are'} due; the longest, ${latest.target}, for ${duration(latest.lateSeconds)}.`
    : `None is due before ${nextDueAt === undefined ? 'long' : `${minute(nextDueAt)} UTC`}.`;
  return [
    `${documents.watched} ${documents.watched === 1 ? 'document is' : 'documents are'} watched${documents.neverRead > 0 ? `, ${documents.neverRead} of them not read yet` : ''}. ${late}`,
    lastCheckAt === undefined ? 'No check was made yet.' : `The last check ended ${minute(lastCheckAt)} UTC.`,
    `Alerts: ${alerts.pending} owed, ${alerts.givenUp} given up.`,
    ...(failing.length === 0 ? [] : ['', ...failures(failing)]),
    ...(troubles.length === 0 ? [] : ['', 'In the way:', ...troubles.map(told)]),
  ].join('\n');
}

function failures(failing: Status['failing']): string[] {
  const rows = failing
    .slice(0, MOST)
    .map(({ target, reason, failures: count, nextDueAt }) => [
      target,
      reason,
      String(count),
      `${minute(nextDueAt)} UTC`,
    ]);
  const more = failing.length - rows.length;
  return [
    ...markdownTable([['not read', 'reason', 'in a row', 'next visit'], ...rows], false),
    ...(more > 0 ? [`and ${more} more; --json lists all`] : []),
  ];
}

const told = ({ kind, subject, since }: Status['troubles'][number]) =>
  `- ${kind}, ${subject}, since ${minute(since)} UTC`;

function duration(seconds: number): string {
  if (seconds < 120) return `${seconds} s`;
  const minutes = Math.round(seconds / 60);
  return minutes < 120 ? `${minutes} min` : `${Math.round(minutes / 60)} h`;
}
