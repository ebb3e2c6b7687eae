import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Archive } from '../../src/archive/archive.ts';
import { webApp } from '../../src/web/app.ts';
import { aTarget, hours } from '../archive/builders.ts';
import { changed, evidence, first, policy, temporaryArchive } from './invented.ts';
import { OBJECTION, recordLutra } from './lutra.ts';
import { visit } from './page.ts';

let archive: Archive;
let close: () => Promise<void>;
const open = (path: string) => visit(webApp({ archive, clock: () => new Date(hours(80)) }), path);
const said = async (path: string) => (await open(path)).texts('.entry .say');
const TRAINS = 'Lutra AI now trains on chats unless people object.';

beforeAll(async () => {
  ({ archive, close } = await temporaryArchive());
  await recordLutra(archive);
});
afterAll(() => close());

describe('the list of findings', () => {
  it.each([
    ['', [TRAINS]],
    ['?vendor=lutra+ai', [TRAINS]],
    ['?vendor=Corvid+Chat', []],
    ['?topic=opt-out&direction=more-control', [TRAINS]],
    ['?severity=low', []],
    ['?topic=weather&severity=extreme&below=x', [TRAINS]],
  ])('is narrowed by %s', async (query, sentences) => {
    expect(await said(`/${query}`)).toEqual(sentences);
  });

  it('keeps what was asked, says when nothing fits, and shows the way back', async () => {
    const page = await open('/?severity=low');
    expect(page.text('.empty')).toBe('No finding is all of this. Show all');
    expect(page.attributes('.narrow option[selected]', 'value')).toEqual(['low']);
    expect(page.elements('details.narrow[open]')).toHaveLength(1);
    expect((await open('/')).elements('details.narrow[open]')).toHaveLength(0);
  });

  it('is told in pages of fifty', async () => {
    const many = await temporaryArchive();
    await many.archive.declareTargets([aTarget()], hours(0));
    await first(many.archive, 0, policy({ A: ['Otter 0.'] }));
    for (let n = 1; n <= 60; n++) {
      const document = policy({ A: [`Otter ${n}.`] });
      const finding = {
        ...OBJECTION,
        after: evidence(document, `Otter ${n}`),
        summary: `Otter ${n} may object.`,
      };
      await changed(many.archive, n, document, { findings: [finding] });
    }
    const app = webApp({ archive: many.archive, clock: () => new Date(hours(80)) });
    const page = await visit(app, '/?topic=opt-out');
    expect(page.elements('.entry')).toHaveLength(50);
    const [older = ''] = page.attributes('.more a', 'href');
    const rest = (await visit(app, older)).texts('.entry .say');
    expect([rest[0], rest.at(-1), rest.length]).toEqual(['Otter 10 may object.', 'Otter 1 may object.', 10]);
    await many.close();
  });
});

describe('the list of documents', () => {
  const names = async (query: string) =>
    (await open(`/targets${query}`)).texts('.targets th[scope=row] > a:first-child');

  it('has those apart that nobody watches, whose history stays', async () => {
    const own = await temporaryArchive();
    await own.archive.declareTargets(
      [aTarget(), aTarget({ id: 'otter/terms', document: 'Terms' })],
      hours(0),
    );
    await own.archive.declareTargets([aTarget()], hours(1));
    const app = webApp({ archive: own.archive, clock: () => new Date(hours(80)) });
    const documents = async (query: string) =>
      (await visit(app, `/targets${query}`)).texts('.targets th[scope=row] > a:first-child');
    expect(await documents('')).toEqual(['Privacy Policy']);
    expect(await documents('?state=retired')).toEqual(['Terms']);
    const page = await visit(app, '/targets?state=retired');
    expect(page.text('.title p')).toContain('1 document of 1 vendor');
    expect(page.text('.targets td')).toBe('Not watchedWhat was recorded stays.');
    await own.close();
  });

  it.each([
    ['', ['Privacy Policy', 'Privacy Policy']],
    ['?state=changed', ['Privacy Policy']],
    ['?state=unread&vendor=corvid+chat', ['Privacy Policy']],
    ['?state=calm', []],
    ['?language=fr', []],
  ])('is narrowed by %s', async (query, documents) => {
    expect(await names(query)).toEqual(documents);
  });

  it('comes in pages of a hundred', async () => {
    const many = await temporaryArchive();
    const targets = Array.from({ length: 130 }, (_, n) =>
      aTarget({ id: `v/d${n}`, document: `Document ${n}` }),
    );
    await many.archive.declareTargets(targets, hours(0));
    const app = webApp({ archive: many.archive, clock: () => new Date(hours(1)) });
    const page = await visit(app, '/targets');
    expect(page.text('.notice')).toBe('1 to 100 of 130 documents.');
    const [next = ''] = page.attributes('.more a', 'href');
    expect((await visit(app, next)).text('.notice')).toBe('101 to 130 of 130 documents.');
    const overview = await visit(app, '/');
    expect(overview.elements('#unread tbody tr')).toHaveLength(30);
    expect(overview.attributes('#unread .more a', 'href')).toEqual(['/targets?state=unread']);
    await many.close();
  });
});
