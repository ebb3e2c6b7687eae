import type { Env } from './search.ts';

export type Need = 'browser' | 'redis-server' | 'postgresql' | 'openssl' | 'unzip';

/** What people run that needs more of the machine than packages. */
export const ERRANDS = ['start', 'demo', 'test'] as const;
export type Errand = (typeof ERRANDS)[number];

/**
 * The demonstration and the tests run a redis-server of their own whatever `REDIS_URL` says: they must not touch a shared one.
 * The tests run a PostgreSQL of their own as well, to see that both homes of the archive keep the same promises, and check bundles
 * of evidence as others do, with the tools that those have.
 */
export function needsOf(errand: Errand, env: Env): Need[] {
  if (errand === 'test') return ['browser', 'redis-server', 'postgresql', 'openssl', 'unzip'];
  return errand === 'start' && env.REDIS_URL ? ['browser'] : ['browser', 'redis-server'];
}

export const NAMES: Readonly<Record<Need, string>> = {
  browser: 'Chromium',
  'redis-server': 'redis-server',
  postgresql: 'PostgreSQL',
  openssl: 'openssl',
  unzip: 'unzip',
};

/** Debian's and Ubuntu's packages. The server's program is in `redis-tools`: see `linkRedisServer`. */
const DEBIAN_PACKAGES: Readonly<Record<Need, readonly string[]>> = {
  browser: ['chromium-headless-shell', 'fonts-liberation'],
  'redis-server': ['redis-tools'],
  postgresql: ['postgresql'],
  openssl: ['openssl'],
  unzip: ['unzip'],
};

const ELSEWHERE: Readonly<Record<Need, string>> = {
  browser: 'npx playwright install --with-deps --only-shell chromium',
  postgresql: "install PostgreSQL's server programs (initdb, postgres) with your system's packages",
  'redis-server': "install Redis 6.2 or newer with your system's packages, or set REDIS_URL",
  openssl: "install openssl 3.0 or newer with your system's packages",
  unzip: "install unzip with your system's packages",
};

export function debianPackages(needs: readonly Need[]): string[] {
  return needs.flatMap(need => DEBIAN_PACKAGES[need]);
}

/** How a person mends it: one clause to put after "missing:". */
export function mendOf(needs: readonly Need[], debianLike: boolean): string {
  if (!debianLike) return needs.map(need => ELSEWHERE[need]).join('; ');
  return `as root, run: apt-get update && apt-get install -y --no-install-recommends ${debianPackages(needs).join(' ')}`;
}

/** What is to be done about missing programs: installed where that is ours to do, told otherwise. */
export type Plan =
  | { kind: 'nothing' }
  | { kind: 'install'; needs: readonly Need[]; packages: readonly string[] }
  | { kind: 'tell'; sentence: string };

export function planFor(missing: readonly Need[], machine: { debianLike: boolean; root: boolean }): Plan {
  if (missing.length === 0) return { kind: 'nothing' };
  if (machine.debianLike && machine.root) {
    return { kind: 'install', needs: missing, packages: debianPackages(missing) };
  }
  return { kind: 'tell', sentence: missingSentence(missing, machine.debianLike) };
}

export function missingSentence(missing: readonly Need[], debianLike: boolean): string {
  const names = missing.map(need => NAMES[need]).join(' and ');
  return `${names} ${missing.length === 1 ? 'is' : 'are'} missing here: ${mendOf(missing, debianLike)}`;
}

export function misnamedSentence({ variable, path }: { variable: string; path: string }): string {
  return `${variable} names ${path}, which is no program to run: correct or unset it`;
}
