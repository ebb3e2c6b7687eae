import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Command } from 'commander';
import type { Archive } from '../../archive/archive.ts';
import { SOFTWARE } from '../../capture/user-agent.ts';
import { declarationsOf } from '../../watch/ota/declarations.ts';
import { versionCommits } from '../../watch/ota/export-history.ts';
import { type Exported, exportPaths } from '../../watch/ota/exported-as.ts';
import { writeVersions } from '../../watch/ota/git-write-versions.ts';
import { withArchive } from '../existing-archive.ts';
import { Failure } from '../failure.ts';
import { archiveOption, configOf, jsonOption } from '../options.ts';
import { steps } from '../progress.ts';

export function exportCommand(): Command {
  const command = new Command('export').description('write the history for other tools');
  command
    .command('ota')
    .description('as a repository of versions and a folder of declarations, as Open Terms Archive has them')
    .argument('<dir>', 'folder that gets versions/ and declarations/')
    .option('--with-held', 'also what others recorded of documents that are not declared here')
    .addOption(archiveOption())
    .addOption(jsonOption())
    .action(exportOta);
  return command;
}

async function exportOta(
  directory: string,
  options: { json?: boolean; withHeld?: boolean },
  command: Command,
): Promise<void> {
  await withArchive(configOf(command), async archive => {
    const all = await exported(archive, options.withHeld ?? false);
    const targets = all.map(({ target }) => target);
    const walk = steps(await snapshotsOf(archive, all), 'snapshots');
    const commits = versionCommits(archive, targets, exportPaths(all), SOFTWARE);
    const versions = await writeVersions(join(directory, 'versions'), commits, () => walk.step()).catch(
      (error: Error) => {
        throw new Failure(error.message, { cause: error });
      },
    );
    walk.end();
    const { files, shortfalls } = declarationsOf(
      all.filter(({ declared }) => declared).map(({ target }) => target),
    );
    const declarations = join(directory, 'declarations');
    await mkdir(declarations, { recursive: true });
    for (const { name, content } of files)
      await writeFile(join(declarations, name), `${JSON.stringify(content, undefined, 2)}\n`);
    const told = { documents: all.length, versions, services: files.length, shortfalls };
    console.log(options.json ? JSON.stringify(told) : forPeople(told));
  });
}

/** All targets, declared or retired; what is only held as others recorded it, where asked for. */
async function exported(archive: Archive, withHeld: boolean): Promise<Exported[]> {
  const all: Exported[] = [];
  for (const { target, retiredAt } of await archive.targets(await archive.knownTargets())) {
    const recorded = (await archive.latest(target.id))?.capture.recorded;
    const declared = retiredAt === undefined;
    if (declared || recorded === undefined || withHeld) all.push({ target, declared, recorded });
  }
  return all;
}

async function snapshotsOf(archive: Archive, all: readonly Exported[]): Promise<number> {
  const states = await archive.targets(all.map(({ target }) => target.id));
  return states.reduce((sum, { snapshots }) => sum + snapshots, 0);
}

function forPeople({
  documents,
  versions,
  services,
  shortfalls,
}: { documents: number; versions: number; services: number } & Pick<
  ReturnType<typeof declarationsOf>,
  'shortfalls'
>): string {
  return [
    `${versions.toLocaleString('en')} versions of ${documents} documents, and declarations of ${services} services.`,
    ...shortfalls.map(({ target, leftOut, why }) => `${target}${leftOut ? ' is not declared' : ''}: ${why}`),
  ].join('\n');
}
