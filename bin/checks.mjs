#!/usr/bin/env node
// Runs every check of the project, goes on after a failure, and ends with `N passed, N failed, N skipped` alone on a line:
// each test counts as one, the format and lint check as one, the type check as one. What follows `npm test --` goes to vitest.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** @typedef {{ passed: number, failed: number, skipped: number }} Count */

const root = join(import.meta.dirname, '..');
// The tools colour what they write wherever CI is set, a log file too.
const colours = process.stdout.isTTY || process.env.FORCE_COLOR !== undefined;
const env = colours ? process.env : { ...process.env, NO_COLOR: '1' };

const counts = [
  await check('format and lint', 'biome', [
    'ci',
    '--error-on-warnings',
    ...(colours ? [] : ['--colors=off']),
    '.',
  ]),
  await check('types', 'tsc', []),
  await check('types of what runs in browsers', 'tsc', ['-p', 'src/web/client']),
  await tests(process.argv.slice(2)),
];
const sum = (/** @type {keyof Count} */ key) => counts.reduce((total, count) => total + count[key], 0);
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed, ${sum('skipped')} skipped`);
process.exitCode = sum('failed') === 0 ? 0 : 1;

/**
 * @param {string} name
 * @param {string} program
 * @param {string[]} args
 * @returns {Promise<Count>}
 */
async function check(name, program, args) {
  console.log(`\n── ${name}: ${[program, ...args].join(' ')}`);
  const ok = await run(program, args);
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 };
}

/**
 * @param {string[]} args
 * @returns {Promise<Count>}
 */
async function tests(args) {
  const folder = mkdtempSync(join(tmpdir(), 'clausewatch-checks-'));
  const file = join(folder, 'vitest.json');
  try {
    console.log(`\n── tests: ${['vitest', 'run', ...args].join(' ')}`);
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
    const ok = await run('vitest', ['run', ...reporters, ...args]);
    return countOf(file, ok);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * @param {string} file vitest's report
 * @param {boolean} ok whether vitest itself was content: it also fails for a file that cannot be loaded or a stray rejection
 * @returns {Count}
 */
function countOf(file, ok) {
  let report;
  try {
    report = JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
  const brokenFiles = report.testResults.filter(
    (/** @type {{ status: string, assertionResults: { status: string }[] }} */ result) =>
      result.status === 'failed' && result.assertionResults.every(test => test.status !== 'failed'),
  ).length;
  const failed = report.numFailedTests + brokenFiles;
  return {
    passed: report.numPassedTests,
    failed: failed === 0 && !ok ? 1 : failed,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/**
 * Streams what the program says; it reads nothing from us.
 *
 * @param {string} program a name in node_modules/.bin
 * @param {string[]} args
 * @returns {Promise<boolean>}
 */
function run(program, args) {
  return new Promise(resolve => {
    const script = join(root, 'node_modules', '.bin', program);
    const child = spawn(script, args, { cwd: root, env, stdio: ['ignore', 'inherit', 'inherit'] });
    child.on('error', error => {
      console.error(error.message);
      resolve(false);
    });
    child.on('close', code => resolve(code === 0));
  });
}
