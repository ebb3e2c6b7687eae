import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { Command } from 'commander';
import type { Reader } from '../../capture/capture.ts';
import { withDocument } from '../../target/with-document.ts';
import { fileOf, readTargets } from '../../target/yaml-files.ts';
import { noiseOf, type Proposal, propose } from '../../watch/propose.ts';
import { type Reading, readTarget } from '../../watch/reading.ts';
import { Failure } from '../failure.ts';
import { openLooking, seenBy, undeclared } from '../looking.ts';
import { configOf, jsonOption, targetsOption } from '../options.ts';
import { lookForPeople } from './targets-add-text.ts';

interface Options {
  vendor?: string;
  name?: string;
  write?: boolean;
  json?: boolean;
}

/** Enough to tell a page that differs by itself from one that does not. */
const READS = 3;

export function addCommand(): Command {
  return new Command('add')
    .description('read an address three times and propose how to declare it; records nothing')
    .argument('<url>', 'an http(s) address')
    .option('--vendor <name>', 'whose document it is; else the vendor of a declared page on the same site')
    .option('--name <name>', 'what the document is called; else as the page says')
    .option('--write', 'declare it in the targets folder')
    .addOption(jsonOption())
    .addOption(targetsOption())
    .action(add);
}

async function add(url: string, options: Options, command: Command): Promise<void> {
  if (!/^https?:$/.test(URL.parse(url)?.protocol ?? '')) {
    throw new Failure(`${url} is not an http or https address`, { exitCode: 2 });
  }
  const config = configOf(command);
  const known = existsSync(config.targetsDir) ? await readTargets(config.targetsDir) : [];
  const declared = known.find(target => target.url === url);
  if (declared) throw new Failure(`${url} is declared already, as ${declared.id}`);
  await using looking = await openLooking(config);
  const readings = await readOften(url, looking.reader, config.hostSpacing);
  const proposal = propose(url, readings[0].document, known, options);
  const look = {
    proposal,
    ...seenBy(readings[0]),
    noise: noiseOf(readings.map(reading => reading.document)),
  };
  const { file, before, yaml } = await declaration(config.targetsDir, url, proposal);
  console.log(options.json ? JSON.stringify({ ...look, file, yaml }) : lookForPeople(look, yaml, file));
  if (!options.write) {
    if (!options.json) console.log('\nNothing was written: say --write to declare it.');
    return;
  }
  await writeFile(file, withDocument(before, proposal.vendor, documentOf(url, proposal)));
  if (!options.json) console.log(`\nDeclared in ${file}.`);
}

type Read = Extract<Reading, { kind: 'read' }>;

async function readOften(url: string, reader: Reader, spacing: number): Promise<[Read, ...Read[]]> {
  const readings: Read[] = [];
  while (readings.length < READS) {
    if (readings.length > 0) await wait(spacing);
    process.stderr.write(`reading ${url}, ${readings.length + 1} of ${READS} …\n`);
    const reading = await readTarget(undeclared(url), reader);
    if (reading.kind === 'failed') throw new Failure(reading.error.message);
    readings.push(reading);
  }
  return readings as [Read, ...Read[]];
}

/** The vendor's file as it is, and what would stand in it. */
async function declaration(folder: string, url: string, proposal: Proposal) {
  const file = fileOf(folder, proposal.id.split('/')[0]!);
  const before = existsSync(file) ? await readFile(file, 'utf8') : undefined;
  const yaml = withDocument(undefined, proposal.vendor, documentOf(url, proposal)).replace(/^#.*\n/, '');
  return { file, before, yaml };
}

function documentOf(url: string, { id, name, locale }: Proposal) {
  return { key: id.split('/')[1]!, name, url, ...(locale !== 'en' && { locale }) };
}
