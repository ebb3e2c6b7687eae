import { execFileSync } from 'node:child_process';
import type { Instant } from '../../../src/words/instant.ts';

/** A commit of a collection: a text under `Service/Terms Type`. */
export interface Recording {
  subject: string;
  document: string;
  at: Instant;
  text: string;
}

/** Whether git is here; what reads real repositories is skipped where it is not. */
export const hasGit = (() => {
  try {
    execFileSync('git', ['--version']);
    return true;
  } catch {
    return false;
  }
})();

/** Makes a repository of versions in an empty directory, in one go. */
export function gitCollection(directory: string, recordings: readonly Recording[]): void {
  const data = (text: string) => `data ${Buffer.byteLength(text)}\n${text}\n`;
  const commits = recordings.map(({ subject, document, at, text }) => {
    const who = `Otter <otter@lutra.example> ${Date.parse(at) / 1000} +0000`;
    const body = `${subject}\n\nThis version was recorded after extracting from snapshot https://github.com/Otters/river-snapshots/commit/${'a'.repeat(40)}\n`;
    return `commit refs/heads/main\nauthor ${who}\ncommitter ${who}\n${data(body)}M 100644 inline ${document}.md\n${data(text)}`;
  });
  execFileSync('git', ['init', '--quiet', '--initial-branch=main', directory]);
  execFileSync('git', ['-C', directory, 'fast-import', '--quiet'], { input: commits.join('') });
}
