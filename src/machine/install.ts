import { aptGetInstall, hasAptGet } from './apt-get.ts';
import { findBrowser } from './find-browser.ts';
import { findPostgres } from './find-postgres.ts';
import { findRedisServer, linkRedisServer } from './find-redis.ts';
import {
  ERRANDS,
  type Errand,
  misnamedSentence,
  missingSentence,
  NAMES,
  type Need,
  needsOf,
  planFor,
} from './needs.ts';
import { lastLines } from './run-quietly.mjs';
import { type Env, findTool, type Search } from './search.ts';

const FIND: Readonly<Record<Need, (env: Env) => Promise<Search>>> = {
  browser: findBrowser,
  'redis-server': findRedisServer,
  openssl: findTool('openssl'),
  unzip: findTool('unzip'),
  postgresql: findPostgres,
};

/**
 * Sees to the programs an errand needs: found, else installed as root on a Debian-like system, else one sentence with the
 * command to run. Speaks to stderr, and not at all when everything is there.
 *
 * @param errand one of {@link ERRANDS}
 * @param root whether system packages may be installed
 * @returns exit code
 */
export async function install(
  errand: string,
  env: Env = process.env,
  root = process.getuid?.() === 0,
): Promise<number> {
  if (!isErrand(errand)) return say(`nothing is known of "${errand}": use ${ERRANDS.join(', ')}`, 2);
  linkRedisServer(env);
  const searches = await Promise.all(
    needsOf(errand, env).map(async need => ({ need, ...(await FIND[need](env)) })),
  );
  const misnamed = searches.find(search => search.state === 'misnamed');
  if (misnamed) return say(misnamedSentence(misnamed), 1);
  const missing = searches.filter(search => search.state === 'missing').map(search => search.need);
  const plan = planFor(missing, { debianLike: hasAptGet(env), root });
  switch (plan.kind) {
    case 'nothing':
      return 0;
    case 'tell':
      return say(plan.sentence, 1);
    case 'install':
      return installPackages(plan.needs, plan.packages, env);
  }
}

async function installPackages(
  needs: readonly Need[],
  packages: readonly string[],
  env: Env,
): Promise<number> {
  const names = needs.map(need => NAMES[need]).join(' and ');
  say(`installing ${names} (apt-get install ${packages.join(' ')}, about a minute) …`);
  const began = Date.now();
  const { ok, output } = await aptGetInstall(packages, env);
  linkRedisServer(env);
  const found = await Promise.all(needs.map(async need => (await FIND[need](env)).state === 'found'));
  if (ok && found.every(Boolean)) {
    return say(`${names} installed in ${Math.round((Date.now() - began) / 1000)} s.`, 0);
  }
  const still = needs.filter((_, index) => !found[index]);
  return say(`apt-get could not install it. ${missingSentence(still, false)}\n${lastLines(output)}`, 1);
}

function isErrand(text: string): text is Errand {
  return (ERRANDS as readonly string[]).includes(text);
}

function say(line: string, code = 0): number {
  process.stderr.write(`clausewatch: ${line}\n`);
  return code;
}
