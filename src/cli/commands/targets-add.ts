import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Command } from 'commander';
import type { Reader } from '../../capture/capture.ts';
import { PLAIN_VISIT, type Target } from '../../target/target.ts';
import { withDocument } from '../../target/with-document.ts';
import { readTargets } from '../../target/yaml-files.ts';
import { noiseOf, type Proposal, propose } from '../../watch/propose.ts';
import { type Reading, readTarget } from '../../watch/reading.ts';
import { speaksOf } from '../../watch/speaks-of.ts';
import { Failure } from '../failure.ts';
import { openLooking } from '../looking.ts';
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
  const { document, capture } = readings[0];
  const proposal = propose(url, document, known, options);
  const look = {
    proposal,
    seen: {
      url: capture.finalUrl,
      status: capture.status,
      title: document.title,
      language: document.language,
      section: document.section,
      clauses: document.clauses.length,
    },
    relevant: speaksOf(document).map(({ topic, after }) => ({ topic, text: after?.text ?? '' })),
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
  const target: Target = {
    id: 'look/once',
    vendor: '',
    document: '',
    url,
    select: [],
    remove: [],
    locale: 'en',
    every: 0,
    visit: PLAIN_VISIT,
  };
  const readings: Read[] = [];
  while (readings.length < READS) {
    if (readings.length > 0) await wait(spacing);
    process.stderr.write(`reading ${url}, ${readings.length + 1} of ${READS} …\n`);
    const reading = await readTarget(target, reader);
    if (reading.kind === 'failed') throw new Failure(reading.error.message);
    readings.push(reading);
  }
  return readings as [Read, ...Read[]];
}

/** The vendor's file as it is, and what would stand in it. */
async function declaration(folder: string, url: string, proposal: Proposal) {
  const [stem] = proposal.id.split('/');
  const file = join(folder, `${stem}.${existsSync(join(folder, `${stem}.yml`)) ? 'yml' : 'yaml'}`);
  const before = existsSync(file) ? await readFile(file, 'utf8') : undefined;
  const yaml = withDocument(undefined, proposal.vendor, documentOf(url, proposal)).replace(/^#.*\n/, '');
  return { file, before, yaml };
}

function documentOf(url: string, { id, name, locale }: Proposal) {
  return { key: id.split('/')[1]!, name, url, ...(locale !== 'en' && { locale }) };
}
