import { existsSync, readFileSync } from 'node:fs';
import { type Config, ConfigError, tryConfig } from './config.ts';
import { gather, type ReadText, type Source } from './given.ts';
import { CONFIG_FILE, givenByEnvironment } from './given-by-environment.ts';
import { givenByFile } from './given-by-file.ts';

/** The file that is read where `CONFIG_FILE` names no other and there is one. */
const DEFAULT_FILE = 'clausewatch.yaml';

type Values = Readonly<Record<string, string | undefined>>;

/** The configuration as far as it can be used, and all that is wrong with it. */
export interface Loaded {
  config: Config;
  /** The settings as they were given, secrets among them. */
  values: Values;
  /** A line each, without any secret. */
  problems: readonly string[];
  /** The settings that cannot be used: `config` has their defaults. */
  wrong: ReadonlySet<string>;
}

/**
 * Reads the configuration from environment and file.
 * @param over settings that win over both; undefined unsets one
 */
export function tryLoadConfig(env: Values, over: Values = {}): Loaded {
  const given = gather([givenByEnvironment(env), ...namedFile(env[CONFIG_FILE])], readText);
  const values = { ...given.values, ...over };
  const { config, problems } = tryConfig(values, given.unusable);
  return {
    config,
    values,
    problems: [
      ...given.problems,
      ...problems.map(({ setting, message }) => `${given.where(setting)} ${message}`),
    ],
    wrong: new Set([...given.unusable, ...problems.map(({ setting }) => setting)]),
  };
}

/** @throws ConfigError naming everything that is wrong, a line each */
export function loadConfig(env: Values, over?: Values): Config {
  const { config, problems } = tryLoadConfig(env, over);
  if (problems.length > 0) throw new ConfigError(problems.join('\n'));
  return config;
}

/** What a variable holds, or the file that `NAME_FILE` names: for variables that only target files and routes know of. */
export function secretOf(env: Values): (name: string) => string | undefined {
  return name => {
    const file = env[`${name}_FILE`];
    if (env[name] || !file) return env[name];
    const found = readText(file);
    return 'text' in found ? found.text.trim() : undefined;
  };
}

function namedFile(named: string | undefined): Source[] {
  const file = named || DEFAULT_FILE;
  if (!named && !existsSync(file)) return [];
  const found = readText(file);
  if ('text' in found) return [givenByFile(file, found.text)];
  const mend = named ? `correct or unset ${CONFIG_FILE}` : 'let this user read it';
  return [{ entries: [], problems: [`${file} cannot be read (${found.why}): ${mend}`] }];
}

const readText: ReadText = path => {
  try {
    return { text: readFileSync(path, 'utf8') };
  } catch (error) {
    return { why: (error as NodeJS.ErrnoException).code ?? 'unknown reason' };
  }
};
