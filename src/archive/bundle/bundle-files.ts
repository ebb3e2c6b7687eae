import { sha256 } from '../../words/sha256.ts';
import { MANIFEST } from './making.ts';

/** The files of an unpacked bundle by their path in its folder. */
export type Files = ReadonlyMap<string, Uint8Array>;

/** What is wrong with a bundle, and where. */
export class BundleFault extends Error {
  override readonly name = 'BundleFault';
  /** The file it was found in; empty where it is the container. */
  readonly where: string;

  constructor(where: string, message: string) {
    super(message);
    this.where = where;
  }
}

export function fault(where: string, what: string): BundleFault {
  return new BundleFault(where, `${where} ${what}`);
}

/** @throws BundleFault when it is not there */
export function fileOf(files: Files, path: string): Uint8Array {
  const bytes = files.get(path);
  if (bytes === undefined) throw fault(path, 'is missing');
  return bytes;
}

/** @throws BundleFault when it is not there, or no UTF-8 */
export function textOf(files: Files, path: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(fileOf(files, path));
  } catch (error) {
    throw error instanceof BundleFault ? error : fault(path, 'is no text in UTF-8');
  }
}

/** Holds the manifest against the files: every one named once, by its hash, and none besides. @throws BundleFault */
export function checkManifest(files: Files): void {
  const left = new Set(files.keys());
  left.delete(MANIFEST);
  for (const line of textOf(files, MANIFEST).split(/(?<=\n)/)) {
    const [, sum, path] = /^([0-9a-f]{64}) {2}([^\n]+)\n$/.exec(line) ?? [];
    if (sum === undefined || path === undefined)
      throw fault(MANIFEST, `has a line that is none: ${JSON.stringify(line)}`);
    if (sha256(fileOf(files, path)) !== sum) throw fault(path, `is not the file that ${MANIFEST} names`);
    if (!left.delete(path)) throw fault(MANIFEST, `names ${path} twice`);
  }
  for (const path of left) throw fault(path, `is not named in ${MANIFEST}: it was added later`);
}
