import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { Command } from 'commander';
import { z } from 'zod';
import { judge } from '../../watch/judge.ts';
import { Failure } from '../failure.ts';

const pairLine = z.object({ id: z.string(), old: z.string(), new: z.string() });

export function judgeCommand(): Command {
  return new Command('judge')
    .description('judge pairs of Markdown texts, one verdict a line; needs no browser, Redis or network')
    .argument('<pairs>', 'a .jsonl file of {id, old, new}, the texts’ paths relative to it')
    .action(async (file: string) => {
      const text = await read(file);
      const pairs = text
        .split('\n')
        .flatMap((line, index) => (line.trim() === '' ? [] : [parse(line, file, index + 1)]));
      for (const pair of pairs) {
        const [old, recent] = await Promise.all(
          [pair.old, pair.new].map(path => read(resolve(dirname(file), path))),
        );
        console.log(JSON.stringify(judge({ id: pair.id, old: old ?? '', new: recent ?? '' })));
      }
    });
}

function parse(line: string, file: string, number: number): z.infer<typeof pairLine> {
  const parsed = pairLine.safeParse(json(line));
  if (parsed.success) return parsed.data;
  throw new Failure(`${file}:${number}: not a pair: each line must be a JSON object with id, old and new`);
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

async function read(file: string): Promise<string> {
  return readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new Failure(`${file}: cannot be read (${error.code})`, { cause: error });
  });
}
