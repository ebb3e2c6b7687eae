import { WARCParser } from 'warcio';

export interface ReadRecord {
  version: string;
  type: string;
  uri: string;
  date: string;
  headers: Readonly<Record<string, string>>;
  /** First line and headers of the HTTP message, where it is one. */
  http: string;
  status?: number;
  bytes: Uint8Array;
  text: string;
}

/** Every record of a WARC, as its own library reads it back. */
export async function recordsOf(warc: Uint8Array): Promise<ReadRecord[]> {
  const records: ReadRecord[] = [];
  for await (const record of new WARCParser([warc], { keepHeadersCase: true })) {
    const bytes = await record.readFully(true);
    const status = Number(record.httpHeaders?.statusCode);
    records.push({
      version: record.warcHeaders.statusline,
      type: record.warcType,
      uri: record.warcTargetURI ?? '',
      date: record.warcDate ?? '',
      headers: Object.fromEntries(record.warcHeaders.headers),
      http: record.httpHeaders?.toString() ?? '',
      ...(status > 0 && { status }),
      bytes,
      text: new TextDecoder().decode(bytes),
    });
  }
  return records;
}

/** Width and height that a PNG says of itself, in pixels. */
export function pngSize(png: Uint8Array): { width: number; height: number } {
  const header = new DataView(png.buffer, png.byteOffset);
  return { width: header.getUint32(16), height: header.getUint32(20) };
}
