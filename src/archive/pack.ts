import { promisify } from 'node:util';
import {
  constants,
  crc32,
  gunzip,
  type ZstdOptions,
  zstdCompress,
  zstdDecompress,
  zstdDecompressSync,
} from 'node:zlib';

const compress = promisify(zstdCompress);
const decompress = promisify(zstdDecompress);
const ungzip = promisify(gunzip);

/** Of the levels, the one after which time doubles and size hardly falls (`npm run bench archive`). */
const LEVEL = 9;

/**
 * Shorter repetitions are not looked for beside an earlier page: it has them everywhere, and naming one costs more than it spares. Pages
 * full of tokens take half the room for it.
 */
const SHORTEST_MATCH = 6;

/** Packed bytes below which a frame is unpacked at once. */
const SMALL = 200_000;

/** The first of the sixteen magic numbers of a zstd skippable frame (RFC 8878, section 3.1.2), as it lies on disk. */
const SKIPPABLE = Uint8Array.of(0x50, 0x2a, 0x4d, 0x18);
const GZIP = Uint8Array.of(0x1f, 0x8b, 0x08);
const PREFIX = SKIPPABLE.length + 4;
const HASH = 32;

/** What a packed blob builds on: the bytes of another, known by their hash. */
export interface Base {
  hash: string;
  bytes: Uint8Array;
}

/**
 * A packed blob, taken apart. `position` is how many blobs of its chain came before it; a full copy has none before it and no base.
 * `sound` says whether every byte is as it was written. Archives of earlier versions hold plain gzip files.
 */
export type Packed =
  | { kind: 'gzip'; position: 0; base?: undefined; frame: Uint8Array; sound: boolean }
  | { kind: 'zstd'; position: number; base?: string; frame: Uint8Array; sound: boolean };

/**
 * A zstd frame, preceded by a skippable frame that `zstd -d` passes over: the position (a byte), the CRC-32 of all the rest (four
 * bytes, little-endian) and, where the frame needs a dictionary, the SHA-256 of the blob that is it (32 bytes). The dictionary is raw
 * content: `zstd -d -D BASE` unpacks.
 *
 * @throws Error when the bytes cannot be packed so that they come back, as with a base that zstd takes for a trained dictionary
 */
export async function pack(bytes: Uint8Array, position = 0, base?: Base): Promise<Uint8Array> {
  const frame = await compress(bytes, {
    params: {
      [constants.ZSTD_c_compressionLevel]: LEVEL,
      ...(base && { [constants.ZSTD_c_minMatch]: SHORTEST_MATCH }),
    },
    pledgedSrcSize: bytes.length,
    ...dictionary(base),
  } as ZstdOptions);
  const named = base === undefined ? Buffer.alloc(0) : Buffer.from(base.hash, 'hex');
  const packed = Buffer.concat([
    SKIPPABLE,
    Buffer.alloc(4),
    Buffer.of(position),
    Buffer.alloc(4),
    named,
    frame,
  ]);
  packed.writeUInt32LE(5 + named.length, SKIPPABLE.length);
  packed.writeUInt32LE(checksum(position, named, frame), PREFIX + 1);
  const again = await unpack(parsePacked(packed), base?.bytes);
  if (!Buffer.from(again).equals(bytes)) throw new Error('what was packed does not come back as it was');
  return packed;
}

/** @throws Error when these are no packed bytes */
export function parsePacked(packed: Uint8Array): Packed {
  if (startsWith(packed, GZIP)) return { kind: 'gzip', position: 0, frame: packed, sound: soundGzip(packed) };
  const view = Buffer.from(packed.buffer, packed.byteOffset, packed.byteLength);
  const length = startsWith(packed, SKIPPABLE) && packed.length > PREFIX + 5 ? view.readUInt32LE(4) : 0;
  if (length !== 5 && length !== 5 + HASH)
    throw new Error('it is neither zstd as Clausewatch writes it nor gzip');
  const position = packed[PREFIX]!;
  const named = view.subarray(PREFIX + 5, PREFIX + length);
  const frame = view.subarray(PREFIX + length);
  return {
    kind: 'zstd',
    position,
    ...(named.length > 0 && { base: named.toString('hex') }),
    frame,
    sound: view.readUInt32LE(PREFIX + 1) === checksum(position, named, frame),
  };
}

/**
 * @param base the bytes of the blob that `packed.base` names, where it names one
 * @throws Error when the frame is damaged
 */
export async function unpack(packed: Packed, base?: Uint8Array): Promise<Uint8Array> {
  if (packed.kind === 'gzip') return ungzip(packed.frame);
  const options = dictionary(base && { bytes: base }) as ZstdOptions;
  // A page takes less time to unpack than to hand to another thread, and a chain has many.
  return packed.frame.length < SMALL
    ? zstdDecompressSync(packed.frame, options)
    : decompress(packed.frame, options);
}

/** An empty dictionary is none, to zstd. */
function dictionary(base: Pick<Base, 'bytes'> | undefined): { dictionary?: Uint8Array } {
  return base === undefined || base.bytes.length === 0 ? {} : { dictionary: base.bytes };
}

function checksum(position: number, base: Uint8Array, frame: Uint8Array): number {
  return crc32(frame, crc32(base, crc32(Uint8Array.of(position))));
}

/** Whether the header is as Node writes it on Linux: no name, no comment, no time. What follows has a checksum of gzip's own. */
function soundGzip(packed: Uint8Array): boolean {
  return packed.subarray(3, 9).every(byte => byte === 0) && packed[9] === 3;
}

function startsWith(bytes: Uint8Array, start: Uint8Array): boolean {
  return start.every((byte, at) => bytes[at] === byte);
}
