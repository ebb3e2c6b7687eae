import { z } from 'zod';
import { type Entry, NAMES, type Source } from './given.ts';
import { nearest } from './words/nearest.ts';
import { readYaml } from './words/yaml-lines.ts';

const scalar = z.string('must be one value, not a list or a group of settings');
const file = z.record(z.string(), z.unknown(), 'holds no settings: write one a line, such as `port: 8080`');

const KEYS = [...NAMES.keys()].map(name => name.toLowerCase());
/** Every key of the file is meant for us: even a distant resemblance helps. */
const near = (length: number) => Math.ceil(length / 2);

/** @param name of the file, as people know it */
export function givenByFile(name: string, text: string): Source {
  const read = readYaml(text, file, 'as written');
  if (!read.ok) {
    return {
      entries: [],
      problems: read.problems.map(({ line, message }) => `${name}:${line}: ${bare(message)}`),
    };
  }
  const entries: Entry[] = [];
  const problems: string[] = [];
  for (const [key, value] of Object.entries(read.value)) {
    const where = `${name}:${read.lineOf([key])}: ${key}`;
    const known = KEYS.includes(key) ? NAMES.get(key.toUpperCase()) : undefined;
    const parsed = scalar.safeParse(listed(key, value));
    if (known === undefined) problems.push(`${where} is no setting${meant(key)}`);
    else if (!parsed.success) problems.push(`${where} ${parsed.error.issues[0]?.message}`);
    else if (parsed.data.trim() === '') {
      problems.push(`${where} has no value: put one that begins with # in quotes, or remove the line`);
    } else entries.push({ ...known, value: parsed.data.trim(), where });
  }
  return { entries, problems };
}

function meant(key: string): string {
  const known = nearest(key, KEYS, near);
  return known === undefined ? ': remove it' : `: did you mean ${known}?`;
}

/** The one setting that is a list may be written as one. */
function listed(key: string, value: unknown): unknown {
  const isList = key === 'allow_private_hosts' && Array.isArray(value);
  return isList && value.every(item => typeof item === 'string') ? value.join(',') : value;
}

/** What the parser says, as far as it is in its own words: what follows may be a piece of the file, and that a secret. */
function bare(message: string): string {
  const said = /^YAML: ([A-Za-z ,-]+)/.exec(message)?.[1];
  return said === undefined ? message : `YAML: ${said.trim()}`;
}
