import { basename } from 'node:path';
import { Command } from 'commander';
import { openHistory } from '../../watch/git-history.ts';
import { stream } from '../../watch/stream.ts';
import { streamCounter } from '../../watch/stream-count.ts';
import { jsonOption } from '../options.ts';
import { progress } from '../progress.ts';
import { countForPeople } from './stream-text.ts';

export function streamCommand(): Command {
  return new Command('stream')
    .description('walk a recorded history of policies and count what its changes were')
    .argument('<repo>', 'a git repository, or a git bundle, of Open Terms Archive versions')
    .addOption(jsonOption())
    .option('--lines', 'print every change as a line of JSON first')
    .action(async (path: string, options: { json?: boolean; lines?: boolean }) => {
      const history = await openHistory(path);
      const told = progress(history.versions.length, 'versions');
      const counter = streamCounter();
      try {
        for await (const line of stream(told.each(history.versions), history.text)) {
          counter.add(line);
          if (options.lines) console.log(JSON.stringify(line));
        }
      } finally {
        told.end();
        await history.close();
      }
      const count = counter.count();
      const name = basename(path).replace(/\.(?:bundle|git)$/u, '');
      console.log(
        options.json ? JSON.stringify({ repository: name, ...count }) : countForPeople(name, count),
      );
    });
}
