import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readStoredZip } from '../../../src/archive/bundle/read-zip.ts';
import { verifyBundle } from '../../../src/archive/bundle/verify-bundle.ts';
import { httpAuthority } from '../../../src/archive/log/http-authority.ts';
import { type OpensslAuthority, openOpensslAuthority } from '../log/openssl-authority.ts';
import { aBundle } from './a-bundle.ts';
import { bareMachine, commandsIn } from './stand-alone.ts';

let tsa: OpensslAuthority;
let root: Uint8Array;
const machine = bareMachine();
let name: string;
let zip: Uint8Array;
let readme: string;
let commands: string;

beforeAll(async () => {
  tsa = await openOpensslAuthority();
  root = readFileSync(tsa.root);
  const bundle = await aBundle(undefined, { stamp: note => httpAuthority(tsa.url).stamp(note) });
  ({ name, zip } = bundle);
  machine.put(`${name}.zip`, zip);
  machine.put('tsa-root.pem', root);
  machine.run(`unzip -q ${name}.zip`);
  const [first] = await readStoredZip(bundle.zip);
  readme = Buffer.from(first!.bytes).toString();
  commands = commandsIn(readme);
});
afterAll(async () => {
  machine.clear();
  await tsa.close();
});

describe('the README of a bundle, on a machine with only sha256sum, openssl and unzip', () => {
  it('has commands that pass as they stand, one after the other', () => {
    const fresh = bareMachine();
    fresh.put(`${name}.zip`, zip);
    fresh.put('tsa-root.pem', root);
    const { code, output } = fresh.run(commands);
    fresh.clear();
    expect(output).toContain('ALL IN ORDER');
    expect(output).toContain('Signature Verified Successfully');
    expect(output).toContain('Verification: OK');
    expect(code).toBe(0);
  });

  it('is checked by us as well, time stamps included', async () => {
    const { entries } = await verifyBundle(zip);
    for (const { stampedAt } of entries.values()) expect(stampedAt).toMatch(/^20\d\d-/);
  });

  it('names the key as the command prints it', () => {
    const [, key] = /this one\s+was\s+made\s+it\s+was\s+([0-9a-f]{64})/.exec(readme)!;
    expect(
      machine.run(`cd ${name}\n${commands.split('\n').find(line => line.startsWith('openssl pkey '))}`)
        .output,
    ).toContain(key);
  });

  it('fits on paper', () => {
    const lines = readme.split('\n').filter(line => !line.startsWith('    '));
    expect(lines.filter(line => line.length > 80)).toEqual([]);
  });

  it('says what is not proven', () => {
    expect(readme).toMatch(/NOT PROVEN\n[\s\S]*That the record was honest when it was made/);
  });
});

describe('a bundle of which a byte was altered', () => {
  const checks = () => commands.split('\n').slice(1).join('\n');

  it.each(Array.from({ length: 12 }, (_, index) => index))(
    'fails one of the commands, whichever file it is in (%i)',
    index => {
      const folder = join(machine.work, name);
      const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter(each => statSync(join(folder, each)).isFile())
        .sort();
      for (const file of files.filter((_, at) => at % 12 === index)) {
        const path = join(folder, file);
        const bytes = readFileSync(path);
        const altered = Buffer.from(bytes);
        const at = (index * 7919) % bytes.length;
        altered[at] = altered[at]! ^ (1 << (index % 8));
        writeFileSync(path, altered);
        expect(machine.run(checks()).code, `${file}, byte ${at}`).not.toBe(0);
        writeFileSync(path, bytes);
      }
    },
  );

  it('fails where the manifest was altered with it', () => {
    const forge = `cd ${name}
page=$(sha256sum < after/page.html)
printf '<main><p>We never train on your chats.</p></main>' > after/page.html
forged=$(sha256sum < after/page.html)
manifest=
while IFS= read -r line; do
  case $line in "\${page%% *}"*) line="\${forged%% *}  after/page.html" ;; esac
  manifest="$manifest$line
"
done < MANIFEST.sha256
printf '%s' "$manifest" > MANIFEST.sha256
sha256sum --check --strict --quiet MANIFEST.sha256
sh check.sh`;
    const { code, output } = machine.run(forge);
    expect(output).toContain('NOT IN ORDER: after/page.html is not what was logged');
    expect(code).toBe(1);
  });
});
