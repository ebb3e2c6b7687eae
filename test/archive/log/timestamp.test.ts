import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { httpAuthority } from '../../../src/archive/log/http-authority.ts';
import { verifyTimestamp } from '../../../src/archive/log/timestamp.ts';
import { type OpensslAuthority, openOpensslAuthority } from './openssl-authority.ts';

const NOTE = 'clausewatch/otter\n3\nAAAA\n\n— clausewatch/otter BBBB\n';

describe('a timestamp', () => {
  let authority: OpensslAuthority;
  beforeAll(async () => {
    authority = await openOpensslAuthority();
  });
  afterAll(() => authority.close());

  it('is asked for, given and verified', async () => {
    const before = Math.floor(Date.now() / 1000) * 1000;
    const token = await httpAuthority(authority.url).stamp(NOTE);
    const at = Date.parse(await verifyTimestamp(token, NOTE));
    expect(at).toBeGreaterThanOrEqual(before);
    expect(at).toBeLessThanOrEqual(Date.now());
  });

  it('satisfies openssl', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'clausewatch-stamp-'));
    const [note, token] = [join(folder, 'note'), join(folder, 'token')];
    await writeFile(note, NOTE);
    await writeFile(token, await httpAuthority(authority.url).stamp(NOTE));
    const verify = ['ts', '-verify', '-data', note, '-in', token, '-CAfile', authority.root];
    const { stdout, stderr } = await promisify(execFile)('openssl', verify);
    expect(stdout + stderr).toContain('Verification: OK');
    await rm(folder, { recursive: true });
  });

  it('is of one text only, and of no byte less or more', async () => {
    const token = await httpAuthority(authority.url).stamp(NOTE);
    await expect(verifyTimestamp(token, `${NOTE} `)).rejects.toThrow('the timestamp is of something else');
    const signature = Uint8Array.from(token);
    signature[token.length - 4]! ^= 1;
    await expect(verifyTimestamp(signature, NOTE)).rejects.toThrow('signature that does not verify');
    await expect(verifyTimestamp(token.subarray(0, 200), NOTE)).rejects.toThrow('the timestamp is damaged');
    await expect(verifyTimestamp(Buffer.from('nothing'), NOTE)).rejects.toThrow('the timestamp is damaged');
    const time = Uint8Array.from(token);
    const year = Buffer.from(time).indexOf(`${new Date().getUTCFullYear()}`);
    time[year + 3]! ^= 1;
    await expect(verifyTimestamp(time, NOTE)).rejects.toThrow('signature that does not verify');
  });

  it.each([
    ['fail', 'it answers 503'],
    ['garble', 'the timestamp is damaged'],
    ['refuse', 'the timestamp is a refusal (status 2'],
    ['stamp something else', 'the timestamp is of something else'],
  ] as const)('is not had from an authority that does otherwise: %s', async (behaviour, why) => {
    authority.behave(behaviour);
    await expect(httpAuthority(authority.url).stamp(NOTE)).rejects.toThrow(
      `${authority.url} gave no timestamp (${why}`,
    );
  });

  it('is not had from one that cannot be reached', async () => {
    await expect(httpAuthority('http://127.0.0.1:9/tsa').stamp(NOTE)).rejects.toThrow(
      /http:\/\/127\.0\.0\.1:9\/tsa gave no timestamp \(.+\)/,
    );
  });

  it('may cost a password, which is told to the authority alone', async () => {
    const named = authority.url.replace('http://', 'http://otter:s%40ge@');
    const paid = httpAuthority(`${named}?account=7`);
    expect(paid.name).toBe(authority.url);
    await paid.stamp(NOTE);
    expect(authority.asked.at(-1)).toBe(`Basic ${Buffer.from('otter:s@ge').toString('base64')}`);
  });
});
