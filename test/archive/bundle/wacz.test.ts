import { gunzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { readStoredZip } from '../../../src/archive/bundle/read-zip.ts';
import { wacz } from '../../../src/archive/bundle/wacz.ts';
import { sha256 } from '../../../src/words/sha256.ts';
import { aTarget, hours } from '../builders.ts';
import { evidenceOf } from './recorded.ts';
import { bareMachine } from './stand-alone.ts';

const { url } = aTarget();
let warc: Uint8Array;
let packed: Uint8Array;
let files: ReadonlyMap<string, Uint8Array>;
const text = (path: string) => Buffer.from(files.get(path)!).toString();

beforeAll(async () => {
  warc = (await evidenceOf(['We keep your chats.'], hours(3))).find(
    ({ name }) => name === 'page.warc.gz',
  )!.bytes;
  const page = { url: `${url}#top`, readAt: hours(3), title: 'Privacy Policy' };
  packed = await wacz({ warc, page, software: 'Clausewatch/0.0.0' });
  files = new Map((await readStoredZip(packed)).map(({ path, bytes }) => [path, bytes]));
});

/** As specs.webrecorder.net/wacz/1.1.1 has it. */
describe('a WACZ', () => {
  it('has the files that the specification asks for, and no others', () => {
    expect([...files.keys()]).toEqual([
      'datapackage.json',
      'datapackage-digest.json',
      'archive/page.warc.gz',
      'indexes/index.cdx',
      'pages/pages.jsonl',
    ]);
  });

  it('holds the WARC as it was recorded', () => {
    expect(Buffer.from(files.get('archive/page.warc.gz')!).equals(warc)).toBe(true);
  });

  it('names every file with its length and hash', () => {
    const { profile, wacz_version: version, resources } = JSON.parse(text('datapackage.json'));
    expect([profile, version]).toEqual(['data-package', '1.1.1']);
    expect(resources).toEqual(
      [...files]
        .filter(([path]) => path.includes('/'))
        .map(([path, bytes]) => ({
          name: path.split('/')[1],
          path,
          hash: `sha256:${sha256(bytes)}`,
          bytes: bytes.length,
        })),
    );
    expect(JSON.parse(text('datapackage-digest.json'))).toEqual({
      path: 'datapackage.json',
      hash: `sha256:${sha256(files.get('datapackage.json')!)}`,
    });
  });

  it('says which page it is and when it was read', () => {
    expect(JSON.parse(text('datapackage.json'))).toMatchObject({ mainPageUrl: url, mainPageDate: hours(3) });
    const [head, page] = text('pages/pages.jsonl')
      .trimEnd()
      .split('\n')
      .map(line => JSON.parse(line));
    expect(head.format).toBe('json-pages-1.0');
    expect(page).toMatchObject({ url, ts: hours(3), title: 'Privacy Policy' });
  });

  it('finds each record by its index, in the order of the addresses', () => {
    const lines = text('indexes/index.cdx').trimEnd().split('\n');
    expect(lines).toEqual(lines.toSorted());
    expect(lines[0]).toMatch(/^example,lutra\)\/privacy 20260301\d{6} \{/);
    for (const line of lines) {
      const { url: of, offset, length, filename } = JSON.parse(line.slice(line.indexOf('{')));
      expect(filename).toBe('page.warc.gz');
      const record = gunzipSync(warc.subarray(Number(offset), Number(offset) + Number(length))).toString();
      expect(record).toMatch(/^WARC\/1\.1\r\n/);
      expect(record).toContain(`WARC-Target-URI: ${of}\r\n`);
    }
  });

  it('is a ZIP for others, too', () => {
    const machine = bareMachine();
    machine.put('page.wacz', packed);
    expect(machine.run('unzip -tq page.wacz')).toEqual({
      code: 0,
      output: 'No errors detected in compressed data of page.wacz.\n',
    });
    machine.clear();
  });
});
