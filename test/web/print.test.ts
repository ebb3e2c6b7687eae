import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Archive } from '../../src/archive/archive.ts';
import { documentFromPdf } from '../../src/document/from-pdf.ts';
import { requireBrowser } from '../../src/machine/required.ts';
import { openBundle } from '../../src/web/bundle.ts';
import { printer } from '../../src/web/playwright-print.ts';
import { hours } from '../archive/builders.ts';
import { recordChange } from '../archive/bundle/recorded.ts';
import { temporaryArchive } from './invented.ts';

const print = printer(requireBrowser);
let archive: Archive;
let close: () => Promise<void>;
beforeAll(async () => {
  ({ archive, close } = await temporaryArchive());
  await recordChange(archive);
});
afterAll(() => close());

const textOf = async (pdf: Uint8Array) =>
  (await documentFromPdf(pdf)).clauses.map(({ text }) => text).join('\n');

describe('the paper of a change', () => {
  it('is a PDF that says what changed, when, and by what it can be checked', async () => {
    let pdf: Uint8Array | undefined;
    const keeping = async (html: string, foot: string) => {
      pdf = await print(html, foot);
      return pdf;
    };
    const how = { archive, now: hours(48), software: 'Clausewatch/0.0.0', print: keeping };
    await openBundle({ kind: 'change', id: 1 }, how);
    const text = await textOf(pdf!);
    expect(text).toContain('Lutra AI, Privacy Policy');
    expect(text).toContain('1 Mar 2026, 18:00:00 UTC');
    expect(text).toContain('We do not train on your chats.');
    expect(text).toContain('We train our models on your chats.');
    const { bodyHash } = (await archive.snapshot(1))!;
    expect(text.replaceAll(/\s/g, '')).toContain(bodyHash);
  });
});

/** So much that it is taken for a text. */
const ENOUGH = 'We keep your chats for thirty days, and no longer than that. '.repeat(10);

describe('printing', () => {
  it('loads nothing and runs nothing, whatever the page holds', async () => {
    let asked = 0;
    const server = createServer((_, response) => {
      asked += 1;
      response.end();
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    const hostile = `<p>${ENOUGH}</p><p id="p">As it was.</p><img src="http://127.0.0.1:${port}/"><script>document.getElementById('p').textContent = 'Forged.'</script>`;
    expect(await textOf(await print(hostile, '<b>&'))).toContain('As it was.');
    expect(asked).toBe(0);
    server.close();
  });

  it('prints what was asked for at once one after the other', async () => {
    const both = await Promise.all(['One.', 'Two.'].map(text => print(`<p>${text} ${ENOUGH}</p>`, '')));
    expect((await Promise.all(both.map(textOf))).map(text => /One|Two/.exec(text)![0])).toEqual([
      'One',
      'Two',
    ]);
  });
});
