import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { promisify } from 'node:util';
import type { VersionCommit } from './export-history.ts';

const run = promisify(execFile);

/**
 * Writes commits to the branch `main` of a repository, which is made where there is none. The same commits have the same hashes, so a
 * repository that holds the first of them gets the others, and one that holds something else is left as it is.
 * @returns how many were written
 * @throws Error saying what is wrong with the directory
 */
export async function writeVersions(
  directory: string,
  commits: AsyncIterable<VersionCommit>,
  written: () => void = () => undefined,
): Promise<number> {
  await mkdir(directory, { recursive: true });
  await git(directory, 'init', '--quiet', '--initial-branch=main');
  if ((await git(directory, 'status', '--porcelain')) !== '')
    throw new Error(`${directory} holds changes that are not committed: commit them, or name another folder`);
  const child = spawn('git', ['-C', directory, 'fast-import', '--quiet', '--done'], {
    stdio: ['pipe', 'ignore', 'pipe'],
  });
  const said = text(child.stderr);
  const ended = once(child, 'exit');
  let count = 0;
  // `from` nothing: the branch is written from its beginning, and not moved unless it grows.
  await put(child.stdin, 'reset refs/heads/main\n\n');
  for await (const commit of commits) {
    await put(child.stdin, entry(commit));
    count++;
    written();
  }
  child.stdin.end('done\n');
  const [code] = await ended;
  if (code !== 0) {
    throw new Error(
      `${directory} is a repository of something else, or of a history that is no more in the archive: name another folder (git says: ${(await said).trim().split('\n').at(-1)})`,
    );
  }
  if (count > 0) await git(directory, 'reset', '--quiet', '--hard', 'main');
  return count;
}

async function put(stdin: NodeJS.WritableStream, data: string): Promise<void> {
  if (!stdin.write(data)) await once(stdin, 'drain');
}

const WHO = 'Clausewatch <clausewatch@localhost>';

function entry({ path, at, message, text: content }: VersionCommit): string {
  const when = `${WHO} ${Math.floor(Date.parse(at) / 1000)} +0000`;
  return `commit refs/heads/main\nauthor ${when}\ncommitter ${when}\n${data(message)}M 100644 inline ${quoted(`${path}.md`)}\n${data(content)}`;
}

const data = (content: string) => `data ${Buffer.byteLength(content)}\n${content}\n`;

function quoted(path: string): string {
  return `"${path.replace(/[\\"]/gu, '\\$&').replace(/\n/gu, '\\n')}"`;
}

async function git(directory: string, ...args: string[]): Promise<string> {
  const { stdout } = await run('git', ['-C', directory, ...args], { env: { ...process.env, LC_ALL: 'C' } });
  return stdout.trim();
}
