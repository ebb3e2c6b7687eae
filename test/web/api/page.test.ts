import { describe, expect, it } from 'vitest';
import { webApp } from '../../../src/web/app.ts';
import { temporaryArchive } from '../invented.ts';
import { visit } from '../page.ts';
import { asking, clock } from './asking.ts';

const lutra = asking();
const open = () => visit(webApp({ archive: lutra.archive, clock }), '/api');

describe('the page of the API', () => {
  it('lists each endpoint of the description', async () => {
    const { paths } = await lutra.told('/api/openapi.json');
    const page = await open();
    expect(page.texts('section h2')).toEqual(Object.keys(paths).map(path => `GET ${path}`));
  });

  it('tells of each parameter what it takes', async () => {
    const page = await open();
    expect(page.texts('section[aria-labelledby=api-changes] tbody tr')).toEqual([
      'targettextOnly those of this document.',
      'alertingtrue or falseOnly those that are told to people, or only the others.',
      'limita number from 1 to 100; 50 if not givenHow many at most.',
      'belowa number from 1Only what was recorded before the one of this id. next of an answer sets it.',
    ]);
  });

  it('gives an example of each, which answers', async () => {
    const examples = (await open()).attributes('section p a', 'href');
    expect(examples).toHaveLength(9);
    for (const example of examples) {
      expect(await lutra.told(example)).toBeTypeOf('object');
    }
  });

  it('gives no example of what an archive does not hold', async () => {
    const { archive, close } = await temporaryArchive();
    const page = await visit(webApp({ archive, clock }), '/api');
    expect(page.texts('section[aria-labelledby=api-changes-id] p a')).toEqual([]);
    expect(page.texts('section[aria-labelledby=api-changes] p a')).toEqual(['/api/changes?alerting=true']);
    await close();
  });

  it('runs no script and is found from every page', async () => {
    const page = await open();
    expect(page.elements('script')).toEqual([]);
    expect(page.headers.get('content-security-policy')).toMatch(/^default-src 'none'/);
    expect(page.attributes('footer a', 'href')).toContain('/api');
  });
});
