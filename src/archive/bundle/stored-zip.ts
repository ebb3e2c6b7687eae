import { crc32 } from 'node:zlib';
import type { Instant } from '../../words/instant.ts';

/** A file in a ZIP. */
export interface ZipEntry {
  /** With `/` between folders: lower-case letters, digits, dots, hyphens, and capitals. */
  path: string;
  bytes: Uint8Array;
}

const PATH = /^(?!\/)(?!.*\.\.)[A-Za-z0-9./-]+$/;
const LOCAL = { signature: 0x04034b50, length: 30 };
const CENTRAL = { signature: 0x02014b50, length: 46 };
const END = { signature: 0x06054b50, length: 22 };
/** ZIP 1.0: nothing but stored files. */
const VERSION = 10;
/** Made under Unix, a regular file that its owner may write and all may read. */
const [UNIX, MODE] = [3 << 8, (0o100644 << 16) >>> 0];
const MOST_BYTES = 0xffffffff;
const MOST_ENTRIES = 0xffff;

/**
 * A ZIP (PKWARE APPNOTE 6.3) whose files are stored as they are, without extra fields or comments: the same entries give the same
 * bytes, so that a reader can tell whether any byte of it was altered. Comes a file at a time.
 * @param at when the files were made; a ZIP knows it to two seconds, here in UTC
 * @throws RangeError for a path that some program could misread, or more than a ZIP without extensions can hold
 */
export async function* storedZip(
  entries: AsyncIterable<ZipEntry> | Iterable<ZipEntry>,
  at: Instant,
): AsyncGenerator<Uint8Array> {
  const directory: Uint8Array[] = [];
  let offset = 0;
  for await (const { path, bytes } of entries) {
    if (!PATH.test(path)) throw new RangeError(`${path} cannot be the name of a file in a ZIP`);
    const name = new TextEncoder().encode(path);
    const common = commonFields({ bytes, name, at });
    const header = record(LOCAL, [[16, VERSION], [16, 0], ...common, [16, 0]], name);
    directory.push(
      record(
        CENTRAL,
        [
          [16, UNIX | VERSION],
          [16, VERSION],
          [16, 0],
          ...common,
          [16, 0],
          [16, 0],
          [16, 0],
          [16, 0],
          [32, MODE],
          [32, offset],
        ],
        name,
      ),
    );
    offset += header.length + bytes.length;
    if (offset > MOST_BYTES || directory.length > MOST_ENTRIES) {
      throw new RangeError(`${path} does not fit: a ZIP without extensions ends at 4 GB and 65,535 files`);
    }
    yield header;
    yield bytes;
  }
  yield* directory;
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  const count = directory.length;
  yield record(END, [
    [16, 0],
    [16, 0],
    [16, count],
    [16, count],
    [32, size],
    [32, offset],
    [16, 0],
  ]);
}

type Field = readonly [bits: 16 | 32, value: number];

/** What the header before a file and its entry in the directory say alike, from the method to the length of the name. */
function commonFields({ bytes, name, at }: { bytes: Uint8Array; name: Uint8Array; at: Instant }): Field[] {
  const { time, date } = dosTime(at);
  const { length } = bytes;
  return [
    [16, 0],
    [16, time],
    [16, date],
    [32, crc32(bytes)],
    [32, length],
    [32, length],
    [16, name.length],
  ];
}

function record(
  { signature, length }: { signature: number; length: number },
  fields: readonly Field[],
  name: Uint8Array = new Uint8Array(),
): Uint8Array {
  const bytes = new Uint8Array(length + name.length);
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (const [bits, value] of [[32, signature] as const, ...fields]) {
    if (bits === 16) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += bits / 8;
  }
  bytes.set(name, length);
  return bytes;
}

function dosTime(at: Instant): { time: number; date: number } {
  const of = new Date(at);
  const year = Math.max(0, of.getUTCFullYear() - 1980);
  return {
    time: (of.getUTCHours() << 11) | (of.getUTCMinutes() << 5) | (of.getUTCSeconds() >> 1),
    date: (year << 9) | ((of.getUTCMonth() + 1) << 5) | of.getUTCDate(),
  };
}
