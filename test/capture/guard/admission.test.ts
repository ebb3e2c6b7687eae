import { describe, expect, it } from 'vitest';
import { admit } from '../../../src/capture/guard/admission.ts';
import { allowance } from '../../../src/capture/guard/allowance.ts';

const PUBLIC = '93.184.216.34';
const nobody = allowance([]);
const DNS: Readonly<Record<string, readonly string[]>> = {
  'lutra.example': [PUBLIC, '2606:2800:220:1::1'],
  'inward.example': ['10.1.2.3'],
  'mixed.example': [PUBLIC, '127.0.0.1'],
  'mapped.example': ['::ffff:169.254.169.254'],
  'empty.example': [],
  'wiki.corp': ['10.9.9.9'],
};
async function resolve(name: string): Promise<readonly string[]> {
  const found = DNS[name];
  if (!found) throw new Error('ENOTFOUND');
  return found;
}
const verdict = (host: string, port = 443, entries: readonly string[] = []) =>
  admit(host, port, resolve, allowance(entries)).catch((error: Error & { reason: string }) => error);
const guarded = expect.objectContaining({ reason: 'guarded' });

/** What a page, a redirect or a WebSocket may name, as it may reach the proxy: normalised by the browser or not. */
const HOSTILE = `
  127.0.0.1 127.1 127.0.1 0177.0.0.1 0x7f.0.0.1 0x7f000001 2130706433 017700000001 127.0.0.1. 0 0.0.0.0 127.255.255.254
  １２７.0.0.1 ①②⑦.0.0.1 127%2e0%2e0%2e1 127。0。0。1
  10.0.0.1 10.255.255.255 012.0.0.1 0xa.0.0.1 167772161 172.16.0.1 172.31.255.255 192.168.0.1 0xc0a80001 3232235521
  100.64.0.1 100.127.255.255 100.100.100.200 169.254.169.254 0xa9fea9fe 2852039166 0251.0376.0251.0376 168.63.129.16 192.0.0.192
  192.0.2.1 198.18.0.1 198.51.100.1 203.0.113.1 224.0.0.1 239.255.255.250 240.0.0.1 255.255.255.255
  [::1] [::] [0:0:0:0:0:0:0:1] [::ffff:127.0.0.1] [::ffff:7f00:1] [::ffff:10.0.0.1] [::127.0.0.1] [::7f00:1] [::ffff:0:127.0.0.1]
  [64:ff9b::127.0.0.1] [64:ff9b::a9fe:a9fe] [64:ff9b:1::1] [2002:7f00:1::] [2002:a9fe:a9fe::1] [2001::7f00:1] [2001:db8::1]
  [fe80::1] [fec0::1] [fc00::1] [fd00:ec2::254] [fd12:3456::1] [ff02::1] [100::1] [5f00::1] [4000::1]
  localhost LOCALHOST localhost. ｌocalhost foo.localhost printer.local router.lan intranet metadata metadata.google.internal
  metadata.google.internal. vault.corp nas.home.arpa localhost.localdomain
  inward.example mixed.example mapped.example inward.example. INWARD.example`
  .trim()
  .split(/\s+/);

describe('a host', () => {
  it.each(HOSTILE)('%s is refused, and the message names it', async host => {
    const error = await verdict(host);
    expect(error).toEqual(guarded);
    expect((error as Error).message).toMatch(/^\S+ was not asked: its? .+ALLOW_PRIVATE_HOSTS/);
  });

  it.each([
    '',
    ' ',
    'a b',
    'user@127.0.0.1',
    'lutra.example/..',
    'lutra.example#',
    'lutra.example:80',
    '[fe80::1%25eth0]',
    'fe80::1%eth0',
    '[::1',
    '1.2.3.256',
    '0x100000000',
    'a..b',
    '%00',
    '\\\\nas',
  ])('%j is none, and is refused', async host => {
    expect(await verdict(host)).toEqual(guarded);
  });

  it('of the public network is admitted with all of its addresses, which are the ones to connect to', async () => {
    expect(await verdict('lutra.example')).toEqual(DNS['lutra.example']);
    expect(await verdict('LUTRA.example.', 80)).toEqual(DNS['lutra.example']);
    expect(await verdict(PUBLIC)).toEqual([PUBLIC]);
    expect(await verdict('[2606:2800:220:1::1]')).toEqual(['2606:2800:220:1::1']);
  });

  it('that no name server knows, or that has no address, is a matter of DNS', async () => {
    expect(await verdict('unknown.example')).toMatchObject({ reason: 'dns' });
    expect(await verdict('empty.example')).toMatchObject({ reason: 'dns' });
  });

  it('is told of its bad address where only one of them is', async () => {
    expect(((await verdict('mixed.example')) as Error).message).toContain(
      'mixed.example was not asked: its address 127.0.0.1 is this machine itself',
    );
  });
});

describe('a port', () => {
  it.each([22, 25, 53, 110, 389, 445, 631, 853, 1023, 2049, 5060, 6000, 6667, 10_080])(
    '%i is refused: other things than the web answer there',
    async port => {
      expect(await verdict('lutra.example', port)).toEqual(guarded);
    },
  );
  it.each([80, 443, 3000, 8080, 8443, 65_535])('%i is admitted', async port => {
    expect(await verdict('lutra.example', port)).toEqual(DNS['lutra.example']);
  });
});

describe('an allowance', () => {
  it.each<[string, string, number]>([
    ['127.0.0.1', '127.0.0.1', 8080],
    ['127.0.0.1', '0x7f.1', 22],
    ['127.0.0.1:8080', '127.0.0.1', 8080],
    ['[::1]:8080', '[::1]', 8080],
    ['::1', '[::1]', 80],
    ['10.0.0.0/8', 'inward.example', 443],
    ['wiki.corp', 'wiki.corp', 443],
    ['WIKI.corp.', 'wiki.corp', 443],
    ['fc00::/7', '[fd00:ec2::254]', 80],
  ])('of %s lets in %s on port %i', async (entry, host, port) => {
    expect(await verdict(host, port, [entry])).toBeInstanceOf(Array);
  });

  it.each<[string, string, number]>([
    ['127.0.0.1', '127.0.0.2', 80],
    ['127.0.0.1', 'localhost', 80],
    ['127.0.0.1', 'mixed.example.', 22],
    ['127.0.0.1:8080', '127.0.0.1', 8081],
    ['10.0.0.0/8', '[::ffff:10.0.0.1]', 80],
    ['10.0.0.0/8', '172.16.0.1', 80],
    ['wiki.corp', '10.9.9.9', 80],
    ['wiki.corp:443', 'wiki.corp', 80],
    ['lutra.example', 'mixed.example', 443],
  ])('of %s does not let in %s on port %i', async (entry, host, port) => {
    expect(await verdict(host, port, [entry])).toEqual(guarded);
  });

  it('must be of hosts, ports and blocks', () => {
    for (const entry of ['http://wiki.corp', 'a b', '10.0.0.0/33', '', 'user@wiki.corp'])
      expect(() => allowance([entry])).toThrow(`${entry} is not a host`);
    expect(nobody.address('127.0.0.1', 80)).toBe(false);
  });
});
