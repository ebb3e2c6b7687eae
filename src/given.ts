import { settings } from './settings.ts';

/** A setting as somebody wrote it: itself, or for a secret the file that holds it. */
export interface Entry {
  setting: string;
  value: string;
  kind: 'value' | 'file';
  /** How a message names it: its variable, or file, line and key. */
  where: string;
}

/** What one source says, and what in it cannot be used at all. */
export interface Source {
  entries: readonly Entry[];
  problems: readonly string[];
}

/** Settings from all sources. */
export interface Given {
  values: Readonly<Record<string, string>>;
  problems: readonly string[];
  /** Settings that somebody gave and that could not be had. */
  unusable: ReadonlySet<string>;
  /** How a message names a setting. */
  where(setting: string): string;
}

export const SETTINGS = Object.keys(settings.shape);

/** Those that can be given by a file that holds them, and are never shown. */
export const SECRETS = [
  'DATABASE_URL',
  'REDIS_URL',
  'SLACK_TOKEN',
  'SLACK_SIGNING_SECRET',
  'READER_TOKEN',
  'REVIEWER_TOKEN',
] as const satisfies (keyof typeof settings.shape)[];

/** Names under which a source may give something: every setting, and the file of every secret. */
export const NAMES: ReadonlyMap<string, Pick<Entry, 'setting' | 'kind'>> = new Map<
  string,
  Pick<Entry, 'setting' | 'kind'>
>([
  ...SETTINGS.map(setting => [setting, { setting, kind: 'value' }] as const),
  ...SECRETS.map(setting => [`${setting}_FILE`, { setting, kind: 'file' }] as const),
]);

/** A file's text, or why there is none. */
export type ReadText = (path: string) => { text: string } | { why: string };

/**
 * Puts sources together: what the first says of a setting counts, in whichever form. Secrets are fetched from their files.
 * Never puts a secret into a problem.
 */
export function gather(sources: readonly Source[], read: ReadText): Given {
  const taken = new Map<string, Entry>();
  const problems = sources.flatMap(source => [...source.problems, ...doubles(source)]);
  for (const { entries } of sources) {
    const before = new Set(taken.keys());
    for (const entry of entries) if (!before.has(entry.setting)) taken.set(entry.setting, entry);
  }
  const values: Record<string, string> = {};
  const unusable = new Set<string>();
  for (const entry of taken.values()) {
    const found = entry.kind === 'value' ? unquoted(entry) : fetched(entry, read);
    if ('value' in found) values[entry.setting] = found.value;
    else {
      unusable.add(entry.setting);
      problems.push(`${entry.where} ${found.problem}`);
    }
  }
  return { values, problems, unusable, where: setting => named(taken.get(setting)) ?? setting };
}

function named(entry: Entry | undefined): string | undefined {
  return entry && (entry.kind === 'file' ? `${entry.where} (${entry.value})` : entry.where);
}

function doubles({ entries }: Source): string[] {
  return entries
    .filter(({ kind }) => kind === 'file')
    .flatMap(({ setting, where }) => {
      const other = entries.find(entry => entry.setting === setting && entry.kind === 'value');
      return other ? [`${where} and ${other.where} are both set: keep one of them`] : [];
    });
}

/** Some programs that pass variables on pass on the quotes around their values as well. */
function unquoted({ value }: Entry): { value: string } | { problem: string } {
  return /^(["']).*\1$/s.test(value)
    ? { problem: 'has quotes around its value, which count as part of it: leave them out' }
    : { value };
}

function fetched({ value: path }: Entry, read: ReadText): { value: string } | { problem: string } {
  const found = read(path);
  if ('why' in found) {
    return {
      problem: `names ${path}, which cannot be read (${found.why}): name a file that this user may read`,
    };
  }
  const value = found.text.trim();
  if (value === '') return { problem: `names ${path}, which is empty: put the secret in it` };
  if (/\s/.test(value))
    return { problem: `names ${path}, which holds more than the secret: leave only that in it` };
  return { value };
}
