import type { Instant } from '../../words/instant.ts';
import { sha256 } from '../../words/sha256.ts';
import { WARC } from '../evidence.ts';
import { BundleFault, checkManifest, type Files, fault, fileOf } from './bundle-files.ts';
import { type Logged, loggedFiles, loggedIn } from './logged.ts';
import { MANIFEST } from './making.ts';
import { readStoredZip } from './read-zip.ts';
import { PAGES, WACZ } from './reading-files.ts';
import { includedLeaf, type SignedCheckpoint, signedCheckpoint, stampOf } from './verify-proof.ts';

/** An entry of the log, and the signed checkpoint that covers it. */
export interface ProvedEntry {
  logged: Logged;
  checkpoint: SignedCheckpoint;
  /** When an authority says that the checkpoint was there; whether it deserves trust is for the reader to judge. */
  stampedAt?: Instant;
}

/** A bundle that is in order, and what that rests on. */
export interface Verified {
  /** How many files were held against the manifest. */
  files: number;
  /** The entries of the log by the name of what they prove: `before`, `last-read`, `after` or `snapshot`. */
  entries: ReadonlyMap<string, ProvedEntry>;
  /** Evidence that the log names and the bundle does not hold. */
  absent: readonly string[];
}

/**
 * Checks a bundle with nothing but itself: its container to the byte, every file, signature, place in the log, and that the
 * recorded files are those that were logged.
 * @throws BundleFault naming the first thing that is wrong
 */
export async function verifyBundle(zip: Uint8Array): Promise<Verified> {
  const entries = await readStoredZip(zip).catch(error => {
    throw new BundleFault(
      '',
      `the ZIP was altered or is none of ours: ${(error as Error).message}. If somebody has packed it anew, unpack it and check the folder`,
    );
  });
  const files = new Map(entries.map(({ path, bytes }) => [path.replace(/^[^/]*\//, ''), bytes]));
  if (files.size < entries.length) throw new BundleFault('', 'two files of the ZIP have one name');
  return verifyFiles(files);
}

/** The same for a bundle that was unpacked. @throws BundleFault */
export async function verifyFiles(files: Files): Promise<Verified> {
  checkManifest(files);
  const roles = [...files.keys()].flatMap(path => /^proof\/([a-z-]+)\/leaf\.json$/.exec(path)?.[1] ?? []);
  const entries = new Map<string, ProvedEntry>();
  const absent: string[] = [];
  for (const role of roles) {
    const checkpoint = signedCheckpoint(files, role);
    const logged = loggedIn(includedLeaf(files, role, checkpoint));
    const stampedAt = await stampOf(files, role);
    entries.set(role, { logged, checkpoint, ...(stampedAt && { stampedAt }) });
    absent.push(...(await checkRecorded(files, role, logged)));
  }
  checkFolders(files, roles);
  checkTogether(name => entries.get(name)?.logged);
  return { files: files.size - 1, entries, absent };
}

/** Holds a reading's files against its entry of the log, and returns the evidence that is not in the bundle. */
async function checkRecorded(files: Files, role: string, logged: Logged): Promise<string[]> {
  const known = loggedFiles(logged);
  const held = new Set<string>();
  for (const [path, bytes] of files) {
    if (!path.startsWith(`${role}/`)) continue;
    const inside = path.slice(role.length + 1);
    const name = inside === WACZ ? WARC : inside;
    const recorded = inside === WACZ ? await warcIn(path, bytes) : bytes;
    const sum = known.get(name);
    if (sum === undefined) throw fault(path, `is not named in proof/${role}/leaf.json`);
    if (sha256(recorded) !== sum) throw fault(path, `is not what was logged in proof/${role}/leaf.json`);
    held.add(name);
  }
  if (role === 'last-read') return [];
  fileOf(files, `${role}/document.json`);
  if (!Object.values(PAGES).some(name => held.has(name))) throw fault(`${role}/`, 'does not hold the page');
  return logged.evidence.filter(({ name }) => !held.has(name)).map(({ name }) => `${role}/${name}`);
}

async function warcIn(path: string, bytes: Uint8Array): Promise<Uint8Array> {
  const entries = await readStoredZip(bytes).catch(error => {
    throw fault(path, `is no WACZ of ours: ${(error as Error).message}`);
  });
  const warc = entries.find(entry => entry.path === `archive/${WARC}`);
  if (!warc) throw fault(path, `holds no archive/${WARC}`);
  return warc.bytes;
}

/** Nothing stands beside the folders that were checked. */
function checkFolders(files: Files, roles: readonly string[]): void {
  const known = new Set([...roles, 'proof', 'reading']);
  const loose = new Set([MANIFEST, 'README.txt', 'check.sh']);
  for (const path of files.keys()) {
    const folder = path.includes('/') ? path.slice(0, path.indexOf('/')) : undefined;
    if (folder === undefined ? !loose.has(path) : !known.has(folder))
      throw fault(path, 'is no part of a bundle');
  }
}

/** The entries tell one story: the change lies between these two readings, and the old text was last read when it says. */
function checkTogether(entry: (role: string) => Logged | undefined): void {
  const [before, after] = [entry('before'), entry('after')];
  if (!after) {
    if (!entry('snapshot')?.snapshot)
      throw fault('proof/', 'holds no entry of the log: nothing shows that this was not made up');
    return;
  }
  const { change, snapshot } = after;
  if (!change || change.before !== before?.snapshot?.id || change.after !== snapshot?.id) {
    throw fault('proof/after/leaf.json', 'is of no change between these two readings');
  }
  if ((entry('last-read') ?? before).check.startedAt !== change.lastReadBefore) {
    throw fault('proof/last-read/leaf.json', 'is not of the check that last read the old text');
  }
}
