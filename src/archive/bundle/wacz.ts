import { getSurt, WARCParser } from 'warcio';
import type { Instant } from '../../words/instant.ts';
import { sha256 } from '../../words/sha256.ts';
import { WARC } from '../evidence.ts';
import { storedZip, type ZipEntry } from './stored-zip.ts';

export interface WaczContent {
  /** A WARC of which each record is gzipped by itself. */
  warc: Uint8Array;
  /** The page to open first. */
  page: { url: string; readAt: Instant; title: string };
  /** What makes the WACZ. */
  software: string;
}

/** A WACZ 1.1.1 (specs.webrecorder.net/wacz/1.1.1) of one capture: the WARC as it was recorded, with an index and its one page. */
export async function wacz({ warc, page, software }: WaczContent): Promise<Uint8Array> {
  const url = page.url.replace(/#.*$/s, '');
  const files: ZipEntry[] = [
    { path: `archive/${WARC}`, bytes: warc },
    { path: 'indexes/index.cdx', bytes: encode(await cdxj(warc)) },
    {
      path: 'pages/pages.jsonl',
      bytes: lines([
        { format: 'json-pages-1.0', id: 'pages', title: 'All Pages' },
        { id: sha256(url).slice(0, 12), url, ts: page.readAt, title: page.title },
      ]),
    },
  ];
  const datapackage = lines([
    {
      profile: 'data-package',
      wacz_version: '1.1.1',
      title: page.title,
      created: page.readAt,
      software,
      mainPageUrl: url,
      mainPageDate: page.readAt,
      resources: files.map(({ path, bytes }) => ({
        name: path.replace(/^.*\//, ''),
        path,
        hash: `sha256:${sha256(bytes)}`,
        bytes: bytes.length,
      })),
    },
  ]);
  const digest = lines([{ path: 'datapackage.json', hash: `sha256:${sha256(datapackage)}` }]);
  const all = [
    { path: 'datapackage.json', bytes: datapackage },
    { path: 'datapackage-digest.json', bytes: digest },
    ...files,
  ];
  return Buffer.concat(await Array.fromAsync(storedZip(all, page.readAt)));
}

/** A line a record that can be replayed, in the order in which a viewer searches them: by address in its sortable form, then by time. */
async function cdxj(warc: Uint8Array): Promise<string> {
  const parser = new WARCParser([warc]);
  const entries: string[] = [];
  for await (const record of parser) {
    await record.readFully();
    const { warcTargetURI: url, warcType, httpHeaders, warcPayloadDigest: digest } = record;
    const { offset, length } = { offset: parser.offset, length: parser.recordLength };
    if (!url || (warcType !== 'response' && warcType !== 'resource')) continue;
    const mime = httpHeaders?.headers.get('content-type') ?? record.warcContentType ?? 'unk';
    const entry = {
      url,
      mime: mime.split(';', 1)[0]!.trim(),
      ...(httpHeaders && { status: String(httpHeaders.statusCode) }),
      ...(digest && { digest }),
      length: String(length),
      offset: String(offset),
      filename: WARC,
    };
    const timestamp = (record.warcDate ?? '').replace(/\D/g, '').slice(0, 14);
    entries.push(`${getSurt(url)} ${timestamp} ${JSON.stringify(entry)}\n`);
  }
  return entries.sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b))).join('');
}

const encode = (text: string) => new TextEncoder().encode(text);
const lines = (values: readonly unknown[]) =>
  encode(values.map(value => `${JSON.stringify(value)}\n`).join(''));
