import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';

const POLL = 250;
/** A process number is given anew in time: a note this old is nobody's, whoever bears the number now. Milliseconds. */
const STALE = 10 * 60_000;

/**
 * Does a piece of work when no other process is at it, told by a note with that process's number. The work may hand its note on to
 * the program it starts, so that the program is waited for even when we were killed and it was not.
 *
 * @template T
 * @param {string} note file
 * @param {() => void} onWait called once if another is at it
 * @param {(handOn: (pid: number) => void) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function oneAtATime(note, onWait, work) {
  for (let waited = false; !take(note); waited = true) {
    if (!held(note)) rmSync(note, { force: true });
    else {
      if (!waited) onWait();
      await setTimeout(POLL);
    }
  }
  try {
    return await work(pid => writeFileSync(note, String(pid)));
  } finally {
    rmSync(note, { force: true });
  }
}

/** @param {string} note */
function take(note) {
  try {
    writeFileSync(note, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'EEXIST') return false;
    throw error;
  }
}

/** @param {string} note */
function held(note) {
  try {
    const recent = Date.now() - statSync(note).mtimeMs < STALE;
    return recent && process.kill(Number(readFileSync(note, 'utf8')), 0);
  } catch (error) {
    // Another user's process may not be signalled, but it is there.
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM';
  }
}
