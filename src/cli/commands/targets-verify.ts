import { readFile, writeFile } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { Command } from 'commander';
import type { Target } from '../../target/target.ts';
import { withoutMarks } from '../../target/verified.ts';
import { fileOf, readTargets } from '../../target/yaml-files.ts';
import { type FirstLook, firstLook } from '../../watch/first-look.ts';
import { readTarget } from '../../watch/reading.ts';
import { Failure } from '../failure.ts';
import { openLooking } from '../looking.ts';
import { configOf, jsonOption, targetsOption } from '../options.ts';

interface Options {
  json?: boolean;
  write?: boolean;
}

export function verifyCommand(): Command {
  return new Command('verify')
    .description(
      'read the unverified targets, or those named, once each, and tell what is there; records nothing',
    )
    .argument('[id...]', 'ids of targets')
    .option('--write', 'take the mark `unverified` from those that are as declared, so that they are watched')
    .addOption(jsonOption())
    .addOption(targetsOption())
    .action(verify);
}

async function verify(ids: string[], { json, write }: Options, command: Command): Promise<void> {
  const config = configOf(command);
  const targets = chosen(await readTargets(config.targetsDir), ids);
  if (targets.length === 0) return console.log(json ? '[]' : 'Every target is verified.');
  await using looking = await openLooking(config);
  const looks: FirstLook[] = [];
  const lastAt = new Map<string, number>();
  for (const target of targets) {
    const { host } = new URL(target.url);
    await wait(Math.max(0, (lastAt.get(host) ?? 0) + config.hostSpacing - Date.now()));
    const look = firstLook(target, await readTarget(target, looking.reader));
    lastAt.set(host, Date.now());
    looks.push(look);
    if (!json) console.log(forPeople(look));
  }
  if (json) console.log(JSON.stringify(looks, null, 2));
  if (write) await takeMarks(config.targetsDir, looks);
  if (looks.some(({ outcome }) => outcome !== 'verified')) process.exitCode = 1;
}

function chosen(all: readonly Target[], ids: readonly string[]): readonly Target[] {
  if (ids.length === 0) return all.filter(({ unverified }) => unverified);
  return ids.map(id => {
    const target = all.find(each => each.id === id);
    if (!target) throw new Failure(`no target is called ${id}: \`targets list\` names all`);
    return target;
  });
}

function forPeople({ target, outcome, doubts, title, clauses }: FirstLook): string {
  const read = clauses === undefined ? '' : `: ${JSON.stringify(title)}, ${clauses} clauses`;
  return `${outcome.padEnd(8)}  ${target}${read}${doubts.map(doubt => `; ${doubt}`).join('')}`;
}

async function takeMarks(folder: string, looks: readonly FirstLook[]): Promise<void> {
  const verified = looks
    .filter(({ outcome }) => outcome === 'verified')
    .map(({ target }) => target.split('/'));
  for (const [stem, documents] of Map.groupBy(verified, ([vendor]) => vendor!)) {
    const file = fileOf(folder, stem);
    const keys = new Set(documents.map(([, key]) => key!));
    await writeFile(file, withoutMarks(await readFile(file, 'utf8'), keys));
  }
}
