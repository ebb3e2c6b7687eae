import { runQuietly } from './run-quietly.mjs';
import { type Env, findOnPath } from './search.ts';

/** Whether system packages come from apt here: Debian, Ubuntu and their kin. */
export function hasAptGet(env: Env): boolean {
  return findOnPath(['apt-get'], env) !== undefined && findOnPath(['dpkg'], env) !== undefined;
}

/**
 * Installs system packages; needs root. Waits up to two minutes for another apt to finish.
 *
 * @returns what apt-get said last where it failed
 */
export async function aptGetInstall(
  packages: readonly string[],
  inherited: Env,
): Promise<{ ok: boolean; output: string }> {
  const env = { ...inherited, DEBIAN_FRONTEND: 'noninteractive', LC_ALL: 'C.UTF-8' };
  const apt = (...args: string[]) =>
    runQuietly('apt-get', ['-q', '-o', 'DPkg::Lock::Timeout=120', ...args], { env });
  // An install cut short leaves packages unpacked and not configured, and apt then refuses every other; a no-op otherwise.
  await runQuietly('dpkg', ['--configure', '-a'], { env });
  // A failed update (one source of many is down) need not stop us: the lists at hand may do, and the install says if not.
  await apt('update');
  return apt('install', '-y', '--no-install-recommends', ...packages);
}
