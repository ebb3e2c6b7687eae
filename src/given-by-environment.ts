import { type Entry, NAMES, SECRETS, SETTINGS, type Source } from './given.ts';
import { nearest } from './words/nearest.ts';

/** Names the optional file; not a setting, for it could not stand in that file. */
export const CONFIG_FILE = 'CONFIG_FILE';

const KNOWN = [...NAMES.keys(), CONFIG_FILE];

/** Others' variables stand beside ours: only what is hardly another word counts as one of ours misspelt. */
const slip = (length: number) => Math.min(2, Math.floor((length - 1) / 4));

/** An empty variable counts as not set. A misspelt one is a problem: what it was meant to set would silently stay unset. */
export function givenByEnvironment(env: Readonly<Record<string, string | undefined>>): Source {
  const set = Object.entries(env).flatMap(([name, text]): [string, string][] => {
    const value = text?.trim() ?? '';
    return value === '' ? [] : [[name, value]];
  });
  const entries = set.flatMap(([name, value]): Entry[] => {
    const known = NAMES.get(name);
    return known ? [{ ...known, value, where: name }] : [];
  });
  const names = new Set(set.map(([name]) => name));
  const problems = set.flatMap(([name]) => strange(name, names) ?? []);
  return { entries, problems };
}

function strange(name: string, set: ReadonlySet<string>): string | undefined {
  if (KNOWN.includes(name)) return undefined;
  const base = name.replace(/_FILE$/, '');
  if (base !== name && SETTINGS.includes(base)) {
    return `${name} is not read: only secrets can be given by a file (${SECRETS.join(', ')}); set ${base} itself`;
  }
  const meant = nearest(name, KNOWN, slip);
  if (meant === undefined || set.has(meant)) return undefined;
  return `${name} is not read: did you mean ${meant}? Where another program needs it, keep it from this one`;
}
