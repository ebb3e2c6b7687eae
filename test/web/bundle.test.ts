import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Archive } from '../../src/archive/archive.ts';
import { verifyBundle } from '../../src/archive/bundle/verify-bundle.ts';
import { webApp } from '../../src/web/app.ts';
import { hours } from '../archive/builders.ts';
import { recordChange } from '../archive/bundle/recorded.ts';
import { temporaryArchive } from './invented.ts';
import { visit } from './page.ts';

let archive: Archive;
let close: () => Promise<void>;
const clock = () => new Date(hours(48));

beforeAll(async () => {
  ({ archive, close } = await temporaryArchive());
  await recordChange(archive);
});
afterAll(() => close());

describe('the record as a PDF alone', () => {
  const printed = new TextEncoder().encode('%PDF-1.7 printed');

  it.each(['/changes/1', '/snapshots/2'])('is printed from the paper of %s', async path => {
    const asked: string[] = [];
    const print = async (html: string) => {
      asked.push(html);
      return printed;
    };
    const answer = await webApp({ archive, clock, print }).request(`${path}/record.pdf`);
    expect(answer.headers.get('content-type')).toBe('application/pdf');
    expect(answer.headers.get('content-disposition')).toMatch(
      /^attachment; filename="clausewatch-(change|snapshot)-\d\.pdf"$/,
    );
    expect(await answer.bytes()).toEqual(printed);
    expect(asked).toHaveLength(1);
  });

  it('says so where there is nothing to print with, and is nowhere else', async () => {
    const app = webApp({ archive, clock });
    const answer = await app.request('/changes/1/record.pdf');
    expect([answer.status, await answer.text()]).toEqual([503, expect.stringContaining('no browser')]);
    expect((await app.request('/changes/99/record.pdf')).status).toBe(404);
  });
});

describe('the evidence as a download', () => {
  it.each([
    ['/changes/1', 'clausewatch-change-1.zip', ['before', 'last-read', 'after']],
    ['/snapshots/2', 'clausewatch-snapshot-2.zip', ['snapshot']],
  ])('is offered on %s, and in order', async (path, fileName, proved) => {
    const app = webApp({ archive, clock });
    const page = await visit(app, path);
    expect(page.attributes('a[download]', 'href')).toContain(`${path}/bundle.zip`);
    const answer = await app.request(`${path}/bundle.zip`);
    expect(answer.headers.get('content-disposition')).toBe(`attachment; filename="${fileName}"`);
    const { entries } = await verifyBundle(await answer.bytes());
    expect([...entries.keys()]).toEqual(proved);
  });

  it('cannot do anything in our origin', async () => {
    const { headers } = await webApp({ archive, clock }).request('/changes/1/bundle.zip');
    expect(Object.fromEntries(headers)).toMatchObject({
      'content-type': 'application/zip',
      'content-disposition': 'attachment; filename="clausewatch-change-1.zip"',
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
    });
  });

  it.each(['/changes/9/bundle.zip', '/snapshots/9/bundle.zip', '/changes/0/bundle.zip'])(
    'is nowhere else: %s',
    async path => {
      expect((await webApp({ archive, clock }).request(path)).status).toBe(404);
    },
  );

  it('breaks off, and is told of, where a page cannot be read', async () => {
    const told: Error[] = [];
    const damaged: Archive = {
      ...archive,
      content: async () => {
        throw new Error('blob ab is missing');
      },
    };
    const app = webApp({ archive: damaged, clock, onError: error => told.push(error) });
    const answer = await app.request('/changes/1/bundle.zip');
    await expect(answer.arrayBuffer()).rejects.toThrow();
    expect(told.map(({ message }) => message)).toEqual(['blob ab is missing']);
  });
});
