import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type Blobs, readBlobs } from './git-blobs.ts';
import { type Version, versionsIn } from './recorded.ts';

const run = promisify(execFile);
/** A log of a hundred thousand versions; more is no collection of policies. In bytes. */
const LONGEST_LOG = 200_000_000;

/** A recorded history, open for reading. */
export interface History {
  /** Every version of every document, oldest first. */
  versions: readonly Version[];
  /** The text of a version. */
  text: Blobs['text'];
  close(): Promise<void>;
}

/**
 * Opens the history that a git repository holds, or a bundle of one, which is cloned into a folder that `close` removes.
 * @throws Error naming the path when it is neither, or git is not installed
 */
export async function openHistory(path: string): Promise<History> {
  const found = await stat(path).catch(() => undefined);
  if (found === undefined) throw new Error(`${path} does not exist: name a git repository or a git bundle`);
  if (found.isDirectory()) return read(path, async () => undefined);
  const directory = await mkdtemp(join(tmpdir(), 'clausewatch-stream-'));
  const remove = () => rm(directory, { recursive: true, force: true });
  try {
    await git(['clone', '--quiet', '--bare', '--', path, directory], path);
    return await read(directory, remove);
  } catch (error) {
    await remove();
    throw error;
  }
}

async function read(directory: string, remove: () => Promise<void>): Promise<History> {
  const log = await git(['-C', directory, ...LOG], directory);
  const child = spawn('git', ['-C', directory, 'cat-file', '--batch'], {
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  const blobs = readBlobs(child.stdin, child.stdout);
  return { versions: versionsIn(log), text: blobs.text, close: () => end(child).finally(remove) };
}

/** Commits from the first to the last, each with the files it wrote; merges wrote none of their own. */
const LOG = [
  'log',
  '--reverse',
  '--topo-order',
  '--no-renames',
  '--no-merges',
  '--raw',
  '--no-abbrev',
  '-z',
  '--format=%x01%H%x02%aI%x02%s%x02%b%x02',
];

async function git(args: readonly string[], path: string): Promise<string> {
  try {
    const { stdout } = await run('git', args, {
      maxBuffer: LONGEST_LOG,
      env: { ...process.env, LC_ALL: 'C' },
    });
    return stdout;
  } catch (error) {
    const { code, stderr } = error as { code?: unknown; stderr?: string };
    if (code === 'ENOENT') throw new Error('git is not installed, or not on the PATH', { cause: error });
    const said = stderr?.trim().split('\n').at(-1) ?? String(error);
    throw new Error(`${path} is no git repository or bundle that git can read: ${said}`, { cause: error });
  }
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const closed = new Promise(resolve => child.once('close', resolve));
  child.stdin?.end();
  await closed;
}
