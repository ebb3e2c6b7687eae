import { WARC_1_1, WARCRecord, type WARCRecordOpts, WARCSerializer } from 'warcio';
import type { Instant } from '../../words/instant.ts';
import { sha256 } from '../../words/sha256.ts';
import type { Headers } from './withheld.ts';

/** A request with its answer, as it goes into a WARC. */
export interface WarcExchange {
  url: string;
  method: string;
  /** When it was asked for. */
  at: Instant;
  requestHeaders: Headers;
  status: number;
  statusText: string;
  responseHeaders: Headers;
  /** As the browser unpacked it; empty where there was none or none was kept. */
  body: Uint8Array;
  /** `address:port` that answered. */
  remoteAddress?: string | undefined;
  /** Why the body is not there though there was one. */
  truncated?: 'length' | 'unspecified' | undefined;
}

export interface WarcContent {
  /** Name and version of what wrote it, and what drove it. */
  software: string;
  readAt: Instant;
  exchanges: readonly WarcExchange[];
  /** The DOM as it was read, from this address; there is none without a browser. */
  dom?: { url: string; body: string };
}

const encode = (text: string) => new TextEncoder().encode(text);
const OPTIONS = { gzip: true, digest: { algo: 'sha-256', prefix: 'sha256:' } } as const;

/**
 * WARC 1.1 (ISO 28500:2017), each record gzipped by itself: a `warcinfo`, then `response` and `request` of every exchange, then
 * the DOM, where there is one, as a `resource` called `urn:dom:<address>`. The same content gives the same bytes, its record ids included.
 */
export async function warc({ software, readAt, exchanges, dom }: WarcContent): Promise<Uint8Array> {
  const seed = sha256(JSON.stringify([software, readAt, dom, exchanges.map(seedOf)]));
  let records = 0;
  const nextId = () => `<urn:uuid:${uuidOf(sha256(`${seed} ${records++}`))}>`;
  const written: Uint8Array[] = [];
  const info = nextId();

  async function write(
    id: string,
    { warcHeaders, ...options }: WARCRecordOpts & { warcHeaders?: Record<string, string> },
    block: Uint8Array,
  ): Promise<void> {
    const headers = { 'WARC-Record-ID': id, 'WARC-Warcinfo-ID': info, ...warcHeaders };
    const record = WARCRecord.create({ ...options, warcVersion: WARC_1_1, warcHeaders: headers }, [block]);
    written.push(await WARCSerializer.serialize(record, OPTIONS));
  }

  const warcinfo = {
    software,
    format: 'WARC File Format 1.1',
    conformsTo: 'https://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/',
  };
  const opening = WARCRecord.createWARCInfo(
    { warcVersion: WARC_1_1, date: readAt, warcHeaders: { 'WARC-Record-ID': info } },
    warcinfo,
  );
  written.push(await WARCSerializer.serialize(opening, OPTIONS));
  for (const exchange of exchanges) {
    const { url, at: date, method, body, status, statusText, remoteAddress, truncated } = exchange;
    const [response, request] = [nextId(), nextId()];
    const address = remoteAddress?.replace(/:\d+$/, '').replace(/^\[(.*)\]$/, '$1');
    const answered = {
      url,
      date,
      type: 'response',
      statusline: `HTTP/1.1 ${status} ${statusText}`.trimEnd(),
      httpHeaders: headersOf(unpacked(exchange.responseHeaders, body.length)),
      warcHeaders: {
        ...(address !== undefined && { 'WARC-IP-Address': address }),
        ...(truncated !== undefined && { 'WARC-Truncated': truncated }),
      },
    } as const;
    await write(response, answered, body);
    const { pathname, search, host } = new URL(url);
    const asked = {
      url,
      date,
      type: 'request',
      statusline: `${method} ${pathname}${search} HTTP/1.1`,
      httpHeaders: headersOf([
        ['Host', host],
        ...exchange.requestHeaders.filter(([name]) => !/^host$/i.test(name)),
      ]),
      warcHeaders: { 'WARC-Concurrent-To': response },
    } as const;
    await write(request, asked, new Uint8Array());
  }
  if (dom === undefined) return Buffer.concat(written);
  const page = { url: `urn:dom:${dom.url}`, date: readAt, type: 'resource' } as const;
  await write(
    nextId(),
    { ...page, warcHeaders: { 'Content-Type': 'text/html; charset=utf-8' } },
    encode(dom.body),
  );
  return Buffer.concat(written);
}

const seedOf = ({ body, ...rest }: WarcExchange) => [rest, sha256(body)];

/** What the answer's headers say of a body that travelled packed no longer fits the unpacked one: kept under another name. */
function unpacked(headers: Headers, length: number): Headers {
  const packing = /^(content-encoding|transfer-encoding|content-length)$/i;
  const renamed = headers.map(
    ([name, value]) => [packing.test(name) ? `X-Orig-${name}` : name, value] as const,
  );
  return [...renamed, ['Content-Length', String(length)]];
}

/** HTTP/2 sends parts of the first line as headers; a header named `WARC-…` would be taken for one of the record's own. */
function headersOf(headers: Headers): [string, string][] {
  return headers.filter(([name]) => !/^(:|warc-)/i.test(name)).map(([name, value]) => [name, value]);
}

/** A UUID of version 8 (RFC 9562) from the first bits of a hash. */
function uuidOf(hash: string): string {
  return hash.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/, '$1-$2-8$3-8$4-$5');
}
