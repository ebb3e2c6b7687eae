import { Command } from 'commander';
import { type Copied, copyArchive, OtherHistory } from '../../archive/copy/copy.ts';
import { openHome } from '../../archive/open-archive.ts';
import { placeOf } from '../../archive/place.ts';
import { assertArchive } from '../existing-archive.ts';
import { Failure } from '../failure.ts';
import { configOf, jsonOption } from '../options.ts';
import { stageProgress } from '../progress.ts';

interface Options {
  from: string;
  to?: string;
  json?: boolean;
}

export function archiveCopyCommand(): Command {
  return new Command('copy')
    .description(
      'copy an archive with its whole history into another home, and verify the copy; goes on where it was cut short',
    )
    .requiredOption(
      '--from <archive>',
      'folder of an embedded archive, or postgres:// address of a shared one',
    )
    .option('--to <archive>', 'as --from; left out: the archive that is configured (DATABASE_URL)')
    .addOption(jsonOption())
    .action(async (options: Options, command: Command) => {
      const source = placeOf(options.from);
      await assertArchive(source, 'correct --from');
      await using open = new AsyncDisposableStack();
      const from = open.adopt(await openHome(source), home => home.db.destroy());
      const target = options.to === undefined ? configOf(command) : placeOf(options.to);
      const to = open.adopt(await openHome(target), home => home.db.destroy());
      const shown = stageProgress();
      const copied = await copyArchive(from, to, shown.at)
        .catch(error => {
          throw error instanceof OtherHistory ? new Failure(error.message, { cause: error }) : error;
        })
        .finally(shown.end);
      console.log(
        options.json ? JSON.stringify({ from: from.name, to: to.name, ...copied }) : inWords(copied, to.name),
      );
    });
}

function inWords({ rows, blobs }: Copied, to: string): string {
  const counted = (name: string) => (rows[name]?.total ?? 0).toLocaleString('en');
  const fresh = Object.values(rows).reduce((sum, { copied }) => sum + copied, blobs.copied);
  const all = `${counted('targets')} targets, ${counted('snapshots')} snapshots, ${counted('changes')} changes, ${counted('checks')} checks and ${blobs.total.toLocaleString('en')} blobs`;
  const news = fresh === 0 ? 'Nothing was new' : `${fresh.toLocaleString('en')} rows and blobs were new`;
  return `${to} holds ${all}, each as it is in the other. ${news}.`;
}
