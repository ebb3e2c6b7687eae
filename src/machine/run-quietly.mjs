import { spawn } from 'node:child_process';

/**
 * Runs a program to its end and keeps what it says, to be shown only if it fails. Reads nothing from the terminal. A signal
 * that ends us ends it too, so that no install goes on behind the next one's back.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, timeout?: number }} [options] timeout in milliseconds
 * @param {(pid: number) => void} [onStart]
 * @returns {Promise<{ ok: boolean, output: string }>} everything it wrote to either stream; never rejects
 */
export function runQuietly(command, args, options = {}, onStart = () => {}) {
  return new Promise(resolve => {
    const child = spawn(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
    if (child.pid !== undefined) onStart(child.pid);
    let output = '';
    const keep = (/** @type {Buffer} */ chunk) => {
      output += chunk;
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    /** @type {NodeJS.Signals[]} */
    const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
    const pass = (/** @type {NodeJS.Signals} */ signal) => {
      child.kill(signal);
      process.exitCode = 1;
    };
    for (const signal of signals) process.on(signal, pass);
    const settle = (/** @type {boolean} */ ok) => {
      for (const signal of signals) process.off(signal, pass);
      resolve({ ok, output });
    };
    child.on('error', error => {
      output += error.message;
      settle(false);
    });
    child.on('close', (code, signal) => {
      if (signal) output += `\n${command} was ended by ${signal}`;
      settle(code === 0);
    });
  });
}

/**
 * The end of what a failed program said, indented for showing under our own line.
 *
 * @param {string} output
 */
export function lastLines(output) {
  const lines = output.split('\n').filter(line => line.trim() !== '');
  return lines
    .slice(-8)
    .map(line => `    ${line}`)
    .join('\n');
}
