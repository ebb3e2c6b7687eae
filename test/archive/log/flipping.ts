import type { Archive } from '../../../src/archive/archive.ts';
import type { Fault } from '../../../src/archive/log/fault.ts';

export async function firstFault(archive: Archive): Promise<Fault | undefined> {
  for await (const fault of archive.log.verify()) return fault;
  return undefined;
}

/** Another value, one byte away. Null has no bytes, and becomes something. */
export function flipped(value: unknown, at: number): string | number {
  if (value === null) return 1;
  // A higher byte than the lowest: small numbers are keys of other rows.
  if (typeof value === 'number') return value ^ (256 << (at % 8));
  const bytes = Buffer.from(String(value));
  if (bytes.length === 0) return 'x';
  const byte = bytes[at % bytes.length]!;
  bytes[at % bytes.length] = byte < 0x80 ? byte ^ 1 : byte;
  return byte < 0x80 ? bytes.toString() : `${value}x`;
}
