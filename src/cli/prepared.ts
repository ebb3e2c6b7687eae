import type { Command } from 'commander';
import { type Config, ConfigError } from '../config.ts';
import { type Loaded, tryLoadConfig } from '../load-config.ts';
import { examineArchive } from '../machine/examine-checkout.ts';
import { examineDatabase, examineRedis } from '../machine/examine-programs.ts';
import type { Examined } from '../machine/examined.ts';
import { requireBrowser } from '../machine/required.ts';
import { openChannels } from '../open-channels.ts';
import type { Target } from '../target/target.ts';
import { readTargets, TargetFilesError } from '../target/yaml-files.ts';
import { assertListenable } from '../web/serve.ts';
import { Failure } from './failure.ts';
import { settingsOf } from './options.ts';

/** What a start needs, looked at before anything is opened. */
export interface Prepared {
  config: Config;
  targets: readonly Target[];
}

/**
 * Reads configuration and targets, and looks at what they name, changing nothing.
 * @throws Failure naming at once everything that stands in the way, a line each
 */
export async function preparedFor(command: Command): Promise<Prepared> {
  const loaded = tryLoadConfig(process.env, settingsOf(command));
  const { config } = loaded;
  let targets: readonly Target[] = [];
  const declared = async () => {
    targets = await declaredIn(config.targetsDir);
  };
  const looks = [{ of: ['TARGETS_DIR'], look: declared }, ...lookingAt(loaded)];
  const sound = looks.filter(({ of }) => !of.some(setting => loaded.wrong.has(setting)));
  const inTheWay = await Promise.all(sound.map(({ look }) => trying(look)));
  const problems = [...loaded.problems, ...inTheWay.flat()];
  if (problems.length > 0) {
    throw new Failure(`cannot start:\n${problems.map(line => `  ${line}`).join('\n')}`);
  }
  return { config, targets };
}

/** What to look at, and the settings that it is about: of wrong ones enough has been said. */
function lookingAt({ config, values }: Loaded): { of: string[]; look: () => Promise<unknown> }[] {
  const env = { ...process.env, REDIS_URL: '', DATABASE_URL: '', ...values };
  return [
    { of: ['ARCHIVE_DIR'], look: async () => assertFound(await examineArchive(config.archiveDir)) },
    { of: ['DATABASE_URL'], look: async () => assertFound(...(await examineDatabase(env))) },
    { of: ['REDIS_URL'], look: async () => assertFound(await examineRedis(env)) },
    { of: ['CHROMIUM_PATH'], look: () => requireBrowser({ ...env, CHROMIUM_PATH: config.chromiumPath }) },
    { of: ['HOST', 'PORT'], look: () => assertListenable(config) },
    {
      of: ['SLACK_TOKEN', 'SLACK_CHANNEL', 'SLACK_OPERATORS_CHANNEL', 'ALERTS_FILE'],
      look: () =>
        openChannels(
          config,
          () => new Date(),
          () => undefined,
        ),
    },
  ];
}

async function declaredIn(folder: string): Promise<Target[]> {
  const targets = await readTargets(folder);
  if (targets.length > 0) return targets;
  throw new Failure(
    `${folder} holds no targets: put a .yaml file for each vendor there, or name the folder of yours with TARGETS_DIR`,
  );
}

function assertFound(...examined: Examined[]): void {
  const missing = examined.find(({ state }) => state === 'missing');
  if (missing) throw new Failure(`${missing.name}: ${missing.detail}; ${missing.mend}`);
}

/** @returns what went wrong, a line each */
async function trying(look: () => Promise<unknown>): Promise<string[]> {
  try {
    await look();
    return [];
  } catch (error) {
    if (error instanceof TargetFilesError || error instanceof ConfigError) return error.message.split('\n');
    return [(error as Error).message.replaceAll('\n', ' ')];
  }
}
