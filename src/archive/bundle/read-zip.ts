import { type Instant, instant } from '../../words/instant.ts';
import { storedZip, type ZipEntry } from './stored-zip.ts';

const HEADER = 0x04034b50;
const LENGTH = 30;

/**
 * The files of a ZIP that `storedZip` wrote. It is written anew from what was found in it, and must come out the same: so any
 * altered byte of the container itself is found, also those that other programs pass over.
 * @throws Error saying where it is not as it was written
 */
export async function readStoredZip(zip: Uint8Array): Promise<ZipEntry[]> {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const entries: ZipEntry[] = [];
  let at = 0;
  let made: Instant | undefined;
  while (at + LENGTH <= zip.length && view.getUint32(at, true) === HEADER) {
    const [size, nameLength] = [view.getUint32(at + 18, true), view.getUint16(at + 26, true)];
    const start = at + LENGTH + nameLength;
    if (start + size > zip.length) throw new Error(`it ends within the file that begins at byte ${at}`);
    made ??= madeAt(view.getUint16(at + 10, true), view.getUint16(at + 12, true));
    const path = new TextDecoder().decode(zip.subarray(at + LENGTH, start));
    entries.push({ path, bytes: zip.subarray(start, start + size) });
    at = start + size;
  }
  if (made === undefined)
    throw new Error('it is no ZIP that Clausewatch wrote: it does not begin with a file');
  let offset = 0;
  for await (const part of storedZip(entries, made)) {
    for (let i = 0; i < part.length; i++) {
      if (part[i] !== zip[offset + i]) throw new Error(`it is not as it was written at byte ${offset + i}`);
    }
    offset += part.length;
  }
  if (offset !== zip.length) throw new Error(`${zip.length - offset} bytes were added at its end`);
  return entries;
}

function madeAt(time: number, date: number): Instant {
  const [year, month, day] = [1980 + (date >> 9), ((date >> 5) & 15) - 1, date & 31];
  const of = new Date(Date.UTC(year, month, day, time >> 11, (time >> 5) & 63, (time & 31) * 2));
  return instant(of);
}
