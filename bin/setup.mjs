#!/usr/bin/env node
// Makes this checkout ready to run: the packages, the right Node, then (in TypeScript, under that Node) a browser and
// redis-server. npm runs it before `npm start`, `npm test`, `npm run demo` and `npm run clausewatch`, under whatever Node the host
// has, before any package is there: plain JavaScript and Node's own modules only. Silent when nothing is missing.
//
//   node bin/setup.mjs packages | start | demo | test
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { delimiter, dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { oneAtATime } from '../src/machine/one-at-a-time.mjs';
import { missingPackages } from '../src/machine/packages.mjs';
import { lastLines, runQuietly } from '../src/machine/run-quietly.mjs';

const NODE_NEEDED = 24;
const root = dirname(dirname(fileURLToPath(import.meta.url)));
const modules = join(root, 'node_modules');
const linkedNode = join(modules, '.bin', 'node');
const hasRightNode = Number.parseInt(process.versions.node, 10) >= NODE_NEEDED;

process.exitCode = await setUp(process.argv[2] ?? '');

/**
 * @param {string} what
 * @returns {Promise<number>} exit code
 */
async function setUp(what) {
  if (!['packages', 'start', 'demo', 'test'].includes(what)) {
    return fail('Usage: node bin/setup.mjs packages | start | demo | test');
  }
  if (missingPackages(root).length > 0 && !(await installPackages())) return 1;
  if (!hasRightNode && !linkNode()) return 1;
  if (what === 'packages') return 0;
  if (!hasRightNode) return runUnderLinkedNode(what);
  const { install } = await import('../src/machine/install.ts');
  return install(what);
}

/** @returns {Promise<boolean>} */
function installPackages() {
  const waiting = () => say('another install is at work in this folder; waiting for it to end …');
  return oneAtATime(join(root, '.installing'), waiting, async handOn =>
    missingPackages(root).length === 0 ? true : runNpm(handOn),
  );
}

/** @param {(pid: number) => void} onStart */
async function runNpm(onStart) {
  say('installing the packages of package-lock.json (npm ci, about half a minute) …');
  const began = Date.now();
  // npm's note of a finished install goes first: whatever interrupts the rest, the next run sees that there is none.
  rmSync(join(modules, '.package-lock.json'), { force: true });
  // The whole lock whatever NODE_ENV says, since the same checkout runs the service and its tests.
  const args = ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error'];
  const { ok, output } = await runQuietly('npm', args, { cwd: root, env: withoutOurBin() }, onStart);
  if (ok) say(`packages installed in ${Math.round((Date.now() - began) / 1000)} s.`);
  else fail(`npm ci failed; mend what it says and run this again:\n${lastLines(output)}`);
  return ok;
}

/** npm puts node_modules/.bin first on PATH, where `node` is ours: npm must not run on the very file it is about to replace. */
function withoutOurBin() {
  const path = (process.env.PATH ?? '').split(delimiter);
  return {
    ...process.env,
    PATH: path.filter(dir => !dir.endsWith(`node_modules${sep}.bin`)).join(delimiter),
  };
}

/** npm 11 links the locked Node itself, npm 10 does not when the lock names one for several platforms. */
function linkNode() {
  const locked = join(modules, `node-${process.platform}-${process.arch}`, 'bin', 'node');
  if (!existsSync(linkedNode) && existsSync(locked)) {
    mkdirSync(dirname(linkedNode), { recursive: true });
    rmSync(linkedNode, { force: true });
    symlinkSync(relative(dirname(linkedNode), locked), linkedNode);
  }
  const runs = spawnSync(linkedNode, ['--version']).status === 0;
  if (!runs) {
    fail(
      `this needs Node ${NODE_NEEDED} or newer, here is ${process.version}, and the packages hold none that runs on ` +
        `${process.platform}-${process.arch}: install it from https://nodejs.org/ and run this again.`,
    );
  }
  return runs;
}

/** @param {string} what */
function runUnderLinkedNode(what) {
  return spawnSync(linkedNode, [fileURLToPath(import.meta.url), what], { stdio: 'inherit' }).status ?? 1;
}

/** @param {string} line */
function say(line) {
  process.stderr.write(`clausewatch: ${line}\n`);
}

/** @param {string} line */
function fail(line) {
  say(line);
  return 1;
}
