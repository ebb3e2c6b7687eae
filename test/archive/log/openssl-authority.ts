import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { promisify } from 'node:util';

const run = promisify(execFile);

const CONFIGURATION = `
[ req ]
distinguished_name = name
[ name ]
[ authority ]
basicConstraints = critical, CA:true
[ stamping ]
basicConstraints = CA:false
extendedKeyUsage = critical, timeStamping
[ mailing ]
basicConstraints = CA:false
extendedKeyUsage = emailProtection
[ tsa ]
default_tsa = ours
[ ours ]
serial = SERIAL
default_policy = 1.2.3.4.1
digests = sha256
signer_digest = sha256
ess_cert_id_alg = sha256
`;

/** What the authority does with the next request. */
export type Behaviour = 'stamp' | 'fail' | 'refuse' | 'stamp something else' | 'garble';

export interface OpensslAuthority {
  url: string;
  /** The root certificate, as a file. */
  root: string;
  /** What it was asked, from the first request on: how often, and with which authorisation. */
  asked: (string | undefined)[];
  behave(behaviour: Behaviour): void;
  close(): Promise<void>;
}

/** A timestamp authority of this machine: openssl behind an HTTP server. */
export async function openOpensslAuthority(): Promise<OpensslAuthority> {
  const folder = await mkdtemp(join(tmpdir(), 'clausewatch-tsa-'));
  const path = (name: string) => join(folder, name);
  await writeFile(path('conf'), CONFIGURATION.replace('SERIAL', path('serial')));
  await writeFile(path('serial'), '01\n');
  const key = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-config', path('conf')];
  const root = [...key, '-x509', '-days', '30', '-subj', '/CN=Otter Root', '-extensions', 'authority'];
  await run('openssl', ['req', ...root, '-keyout', path('root.key'), '-out', path('root.pem')]);
  const signer = [...key, '-subj', '/CN=Otter Stamps'];
  await run('openssl', ['req', ...signer, '-keyout', path('tsa.key'), '-out', path('tsa.csr')]);
  const ca = ['-CA', path('root.pem'), '-CAkey', path('root.key'), '-CAcreateserial', '-days', '30'];
  const extensions = ['-extfile', path('conf'), '-extensions', 'stamping'];
  await run('openssl', [
    'x509',
    '-req',
    '-in',
    path('tsa.csr'),
    ...ca,
    ...extensions,
    '-out',
    path('tsa.pem'),
  ]);

  let next: Behaviour = 'stamp';
  const asked: (string | undefined)[] = [];
  const reply = async (query: Uint8Array): Promise<Uint8Array> => {
    await writeFile(path('query'), query);
    const config = ['-config', path('conf'), '-section', 'ours'];
    const signing = ['-signer', path('tsa.pem'), '-inkey', path('tsa.key')];
    await run('openssl', [
      'ts',
      '-reply',
      ...config,
      '-queryfile',
      path('query'),
      ...signing,
      '-out',
      path('reply'),
    ]);
    return readFile(path('reply'));
  };
  const server = createServer(async (request, response) => {
    const query = await buffer(request);
    asked.push(request.headers.authorization);
    const behaviour = next;
    next = 'stamp';
    if (behaviour === 'fail') return response.writeHead(503).end();
    if (behaviour === 'garble') return response.end('<html>Welcome to our wireless network</html>');
    // Another digest algorithm is refused; another hash is stamped, but not what was asked for.
    if (behaviour === 'refuse') query[query.indexOf('608648016503040201', 'hex') + 8] = 3;
    if (behaviour === 'stamp something else') query[query.indexOf('0420', 'hex') + 2]! ^= 1;
    response.setHeader('content-type', 'application/timestamp-reply').end(await reply(query));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/tsa`,
    root: path('root.pem'),
    asked,
    behave(behaviour) {
      next = behaviour;
    },
    async close() {
      server.close();
      await rm(folder, { recursive: true });
    },
  };
}
