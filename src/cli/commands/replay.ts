import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import { openSqliteArchive } from '../../archive/open-sqlite.ts';
import { openReader } from '../../capture/playwright-reader.ts';
import { requireBrowser } from '../../machine/required.ts';
import { type ReplayLine, replay } from '../../watch/replay.ts';
import { readReplayFolder } from '../../watch/replay-files.ts';
import { minute } from '../../words/instant.ts';
import { archiveOption, jsonOption } from '../options.ts';

export function replayCommand(): Command {
  return new Command('replay')
    .description('play a folder of stored captures through the whole path, silently')
    .argument('<dir>', 'a folder with replay.json and gzipped captures')
    .addOption(jsonOption())
    .addOption(archiveOption().default(undefined, 'one that is thrown away'))
    .action(async (dir: string, options: { json?: boolean; archive?: string }) => {
      const folder = await readReplayFolder(dir);
      const executablePath = await requireBrowser();
      const temporary =
        options.archive === undefined ? await mkdtemp(join(tmpdir(), 'clausewatch-replay-')) : undefined;
      const archive = await openSqliteArchive(options.archive ?? temporary ?? '');
      try {
        const lines = replay(
          folder,
          archive,
          (answer, clock) => openReader({ executablePath, clock, answer }),
          // Nobody will look at the evidence in an archive that is thrown away.
          temporary === undefined ? 'evidence' : 'routine',
        );
        for await (const line of lines) console.log(options.json ? JSON.stringify(line) : forPeople(line));
      } finally {
        await archive.close();
        if (temporary !== undefined) await rm(temporary, { recursive: true });
      }
    });
}

const SIGN = { 'less-control': '▼', 'more-control': '▲', mixed: '◆', neutral: '○' } as const;

function forPeople({ fetched, check, reason, detail, alert, direction, findings }: ReplayLine): string {
  const why = [reason, detail].filter(part => part !== undefined).join(': ');
  const head = `${minute(fetched)}  ${check.padEnd(9)} ${alert ? `${SIGN[direction]} alert` : ''} ${why}`;
  const material = findings.filter(finding => finding.material);
  return [head.trimEnd(), ...material.map(({ topic, summary }) => `    ${topic}: ${summary}`)].join('\n');
}
