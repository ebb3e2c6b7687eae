import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const CONFIG = `
[req]
distinguished_name = name
x509_extensions = root
prompt = no
[name]
CN = Holt Time Stamping
[root]
basicConstraints = critical, CA:true
keyUsage = critical, keyCertSign
[stamper]
extendedKeyUsage = critical, timeStamping
[tsa]
default_tsa = it
[it]
serial = serial
crypto_device = builtin
signer_digest = sha256
default_policy = 1.2.3.4.1
digests = sha256
ess_cert_id_alg = sha256
`;

/** A time-stamping authority (RFC 3161) that openssl plays, with a root of its own. */
export function authority() {
  const folder = mkdtempSync(join(tmpdir(), 'clausewatch-tsa-'));
  const at = (name: string) => join(folder, name);
  const openssl = (...args: string[]) => {
    const ran = spawnSync('openssl', args, { cwd: folder, encoding: 'utf8' });
    if (ran.status !== 0) throw new Error(`openssl ${args[0]}: ${ran.stderr}`);
  };
  writeFileSync(at('conf'), CONFIG);
  writeFileSync(at('serial'), '01\n');
  const key = (name: string) => [
    '-newkey',
    'ec',
    '-pkeyopt',
    'ec_paramgen_curve:P-256',
    '-nodes',
    '-keyout',
    name,
  ];
  openssl('req', '-x509', '-config', 'conf', ...key('root.key'), '-out', 'root.pem', '-days', '30');
  openssl(
    'req',
    '-new',
    '-config',
    'conf',
    ...key('tsa.key'),
    '-out',
    'tsa.csr',
    '-subj',
    '/CN=Holt Stamper',
  );
  openssl(
    'x509',
    '-req',
    '-in',
    'tsa.csr',
    '-CA',
    'root.pem',
    '-CAkey',
    'root.key',
    '-CAcreateserial',
    '-out',
    'tsa.pem',
    '-days',
    '30',
    '-extfile',
    'conf',
    '-extensions',
    'stamper',
  );
  return {
    root: readFileSync(at('root.pem'), 'utf8'),
    stamp(note: string): Uint8Array {
      writeFileSync(at('note'), note);
      openssl('ts', '-query', '-data', 'note', '-sha256', '-cert', '-out', 'query');
      openssl(
        'ts',
        '-reply',
        '-config',
        'conf',
        '-queryfile',
        'query',
        '-signer',
        'tsa.pem',
        '-inkey',
        'tsa.key',
        '-out',
        'reply',
      );
      return readFileSync(at('reply'));
    },
    clear: () => rmSync(folder, { recursive: true, force: true }),
  };
}
