import type { Ran } from '../../cli/run.ts';
import { run } from './commands.ts';
import type { Store } from './store.ts';

/** Containers of one image, held in one way. All share this machine's network. */
export interface Containers {
  /** The program of this machine, with its arguments, that runs a command in one. */
  command(env: Record<string, string>, words: readonly string[]): [program: string, ...args: string[]];
  /** Runs a command to its end, in place of the entrypoint. */
  run(words: readonly string[], env?: Record<string, string>): Promise<Ran>;
}

export function containersBy(command: Containers['command']): Containers {
  return {
    command,
    async run(words, env = {}) {
      const [program, ...args] = command(env, words);
      return run(program, args);
    },
  };
}

/** In a chroot: works wherever root does. Linux refuses user namespaces there, so Chromium has no sandbox. */
export function inChroot(store: Store, container: string): Containers {
  return containersBy((env, words) => [
    'buildah',
    ...store.options,
    ...['run', '--isolation', 'chroot'],
    ...Object.entries(env).flatMap(pair => ['--env', pair.join('=')]),
    ...[container, '--', ...words],
  ]);
}
