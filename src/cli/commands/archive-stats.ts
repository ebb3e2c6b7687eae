import { Command } from 'commander';
import type { Statistics } from '../../archive/statistics.ts';
import { minute } from '../../words/instant.ts';
import { withArchive } from '../existing-archive.ts';
import { markdownTable } from '../markdown-table.ts';
import { archiveOption, configOf, jsonOption } from '../options.ts';

export function archiveStatsCommand(): Command {
  return new Command('stats')
    .description('how much the archive holds: rows, and the room that bodies and evidence take by kind')
    .addOption(jsonOption())
    .addOption(archiveOption())
    .action(async (options: { json?: boolean }, command: Command) => {
      const held = await withArchive(configOf(command), archive => archive.statistics());
      console.log(options.json ? JSON.stringify(held) : statisticsForPeople(held));
    });
}

const number = (value: number) => value.toLocaleString('en');

function statisticsForPeople({ rows, oldest, newest, blobs }: Statistics): string {
  const span =
    oldest === undefined || newest === undefined
      ? 'No check was made yet.'
      : `Checks from ${minute(oldest)} to ${minute(newest)} UTC.`;
  const all = blobs.reduce((sum, { bytes }) => sum + bytes, 0);
  const files = blobs.reduce((sum, { count }) => sum + count, 0);
  const kinds = [...blobs, { kind: 'all', count: files, bytes: all }];
  const counted = Object.entries(rows).map(([table, count]) => [table, number(count)]);
  const taken = kinds.map(({ kind, count, bytes }) => [kind, number(count), number(bytes)]);
  return [
    span,
    '',
    ...markdownTable([['table', 'rows'], ...counted], true),
    '',
    ...markdownTable([['bodies and evidence', 'count', 'bytes on disk'], ...taken], true),
  ].join('\n');
}
