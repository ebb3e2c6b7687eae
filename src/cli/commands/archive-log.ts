import { Command } from 'commander';
import type { Checkpoint } from '../../archive/log/checkpoint.ts';
import { fingerprint, type Verifier, verifierKey } from '../../archive/log/note.ts';
import { withArchive } from '../existing-archive.ts';
import { archiveOption, configOf, jsonOption, wholeNumber } from '../options.ts';

interface Options {
  json?: boolean;
  newKey?: boolean;
  limit: number;
}

export function archiveLogCommand(): Command {
  return new Command('log')
    .description('sign the log where it has grown, and show its checkpoints and the key that verifies them')
    .addOption(archiveOption())
    .addOption(jsonOption())
    .option('--limit <number>', 'how many checkpoints, the newest first', wholeNumber(1, 1_000_000), 10)
    .option('--new-key', 'first go on with another key: the one put in place, or else a new one')
    .action(async (options: Options, command: Command) => {
      const { keys, checkpoints } = await withArchive(configOf(command), async ({ log }) => {
        if (options.newKey) await log.changeKey();
        await log.sign();
        return {
          keys: await log.keys(),
          checkpoints: await log.checkpoints(options.limit),
        };
      });
      console.log(
        options.json
          ? JSON.stringify(toJson(keys, checkpoints), null, 2)
          : [...keys.map(keyForPeople), '', ...checkpoints.map(forPeople)].join('\n'),
      );
    });
}

function toJson(keys: readonly Verifier[], checkpoints: readonly Checkpoint[]) {
  return {
    keys: keys.map(verifierKey),
    fingerprints: keys.map(({ publicKey }) => fingerprint(publicKey)),
    checkpoints: checkpoints.map(checkpointJson),
  };
}

function checkpointJson({ treeSize, note, createdAt, timestamp }: Checkpoint) {
  const stamp = timestamp && {
    ...timestamp,
    token: Buffer.from(timestamp.token).toString('base64'),
  };
  return { treeSize, createdAt, note, ...(stamp && { timestamp: stamp }) };
}

/** The second line is what bundles and `verify-bundle --key` call the key. */
function keyForPeople(key: Verifier): string {
  return `key  ${verifierKey(key)}\n     SHA-256 ${fingerprint(key.publicKey)}`;
}

function forPeople({ note, createdAt, timestamp }: Checkpoint): string {
  const stamped = timestamp ? `, stamped by ${timestamp.authority}` : '';
  return `signed ${createdAt}${stamped}\n${note.replaceAll(/^(?=.)/gm, '  ')}`;
}
