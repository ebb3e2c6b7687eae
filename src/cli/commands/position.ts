import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { Command } from 'commander';
import type { Document } from '../../document/document.ts';
import { documentFromHtml } from '../../document/from-html.ts';
import { documentFromMarkdown } from '../../document/from-markdown.ts';
import { documentFromPdf } from '../../document/from-pdf.ts';
import { untoldLanguage } from '../../position/glossary.ts';
import type { Position } from '../../position/position.ts';
import { positionsOf } from '../../position/positions.ts';
import { rowOf } from '../../position/row.ts';
import type { Since } from '../../position/since.ts';
import { positionsAt } from '../../watch/positions-at.ts';
import { type Instant, instant, minute } from '../../words/instant.ts';
import { withArchive } from '../existing-archive.ts';
import { Failure } from '../failure.ts';
import { archiveOption, configOf, jsonOption } from '../options.ts';
import { positionsForPeople, untoldForPeople } from './position-text.ts';

interface Options {
  at?: string;
  json?: boolean;
}

interface Told {
  name: string;
  /** Where the lines of JSON say that they come from. */
  source: Readonly<Record<string, string | number>>;
  positions: readonly { position: Position; since?: Since }[];
  /** The language of the text, where positions are not told in it. */
  untold: string | null;
}

/** Texts by what the name of their file ends with. */
const READERS: Readonly<Record<string, (bytes: Buffer) => Document | Promise<Document>>> = {
  '.md': bytes => documentFromMarkdown(bytes.toString('utf8')),
  '.txt': bytes => documentFromMarkdown(bytes.toString('utf8')),
  '.html': bytes => documentFromHtml(bytes.toString('utf8')),
  '.htm': bytes => documentFromHtml(bytes.toString('utf8')),
  '.pdf': bytes => documentFromPdf(bytes),
};

export function positionCommand(): Command {
  return new Command('position')
    .description('tell who is trained on, on what, and how one refuses, as a text says it tier by tier')
    .argument('<file|target>', 'a file (.md, .html, .pdf), or the id of a target in the archive')
    .option('--at <date>', 'as the target stood then: 2025-02-13, or with a time in ISO 8601')
    .addOption(jsonOption())
    .addOption(archiveOption())
    .action(async (what: string, options: Options, command: Command) => {
      const read = READERS[extname(what).toLowerCase()];
      const told = read ? await ofFile(what, read, options) : await ofTarget(what, options, command);
      if (told.untold !== null)
        return console.log(
          options.json
            ? JSON.stringify({ ...told.source, told: false, language: told.untold })
            : untoldForPeople(told.name, told.untold),
        );
      if (!options.json) return console.log(positionsForPeople(told.name, told.positions));
      for (const { position, since } of told.positions)
        console.log(JSON.stringify({ ...told.source, ...rowOf(position), ...(since && { since }) }));
    });
}

async function ofFile(
  file: string,
  read: (bytes: Buffer) => Document | Promise<Document>,
  { at }: Options,
): Promise<Told> {
  if (at !== undefined) throw new Failure('--at is for targets: a file has one text only', { exitCode: 2 });
  const bytes = await readFile(file).catch((error: NodeJS.ErrnoException) => {
    throw new Failure(`${file}: cannot be read (${error.code})`, { cause: error });
  });
  const document = await read(bytes);
  const positions = positionsOf(document).map(position => ({ position }));
  return { name: file, source: { path: file }, positions, untold: untoldLanguage(document) };
}

async function ofTarget(id: string, { at }: Options, command: Command): Promise<Told> {
  const until = at === undefined ? instant(new Date()) : endOf(at);
  const found = await withArchive(
    configOf(command),
    archive => positionsAt(archive, id, until),
    'for a file, give its name with .md or .html',
  );
  if (!found) throw new Failure(`nothing is archived of ${id}${at === undefined ? '' : ` by ${at}`}`);
  const { snapshot, positions } = found;
  const date = snapshot.takenAt;
  return {
    name: `${id} since ${minute(date)}`,
    source: { target: id, snapshot: snapshot.id, date },
    positions,
    untold: untoldLanguage(snapshot.document),
  };
}

/** A day counts until its end. */
function endOf(text: string): Instant {
  const date = new Date(/^\d{4}-\d{2}-\d{2}$/u.test(text) ? `${text}T23:59:59.999Z` : text);
  if (Number.isNaN(date.getTime())) throw new Failure(`${text} is no date: use 2025-02-13`, { exitCode: 2 });
  return instant(date);
}
