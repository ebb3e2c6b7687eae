import { type Command, InvalidArgumentError, Option } from 'commander';
import type { Config } from '../config.ts';
import { loadConfig } from '../load-config.ts';

/** The options that stand for a setting, and win over the environment. */
export interface SettingOptions {
  archive?: string;
  port?: number;
  targets?: string;
}

export const archiveOption = () =>
  new Option('--archive <dir>', 'folder of the embedded archive (ARCHIVE_DIR), whatever DATABASE_URL says');
export const targetsOption = () => new Option('--targets <dir>', 'folder of target files (TARGETS_DIR)');
export const portOption = () =>
  new Option('--port <number>', 'port of the web archive (PORT)').argParser(parsePort);
export const jsonOption = () => new Option('--json', 'print JSON for programs');

function parsePort(text: string): number {
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new InvalidArgumentError('Use 0 to 65535; 0 takes a free one.');
}

/** Reads the value of an option or an argument. @returns for commander, which says what is wrong with it */
export function wholeNumber(least: number, most = Number.MAX_SAFE_INTEGER): (text: string) => number {
  return text => {
    const value = /^\d+$/.test(text) ? Number(text) : Number.NaN;
    if (value >= least && value <= most) return value;
    throw new InvalidArgumentError(
      `Use a whole number from ${least}${most === Number.MAX_SAFE_INTEGER ? '' : ` to ${most}`}.`,
    );
  };
}

/** The configuration from environment and file with a command's options over it. @throws ConfigError */
export function configOf(command: Command): Config {
  return loadConfig(process.env, settingsOf(command));
}

/** The settings that a command's options stand for. */
export function settingsOf(command: Command): Record<string, string | undefined> {
  const { archive, port, targets } = command.opts<SettingOptions>();
  return {
    ...(archive !== undefined && { ARCHIVE_DIR: archive, DATABASE_URL: undefined }),
    ...(port !== undefined && { PORT: String(port) }),
    ...(targets !== undefined && { TARGETS_DIR: targets }),
  };
}
