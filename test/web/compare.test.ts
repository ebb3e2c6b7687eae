import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Archive } from '../../src/archive/archive.ts';
import { webApp } from '../../src/web/app.ts';
import { aFirst, hours } from '../archive/builders.ts';
import { temporaryArchive } from './invented.ts';
import { recordLutra } from './lutra.ts';
import { visit } from './page.ts';

let archive: Archive;
let close: () => Promise<void>;
beforeAll(async () => {
  ({ archive, close } = await temporaryArchive());
  await recordLutra(archive);
  await archive.record(aFirst(hours(79), ['Another document.'], 'corvid/terms'));
});
afterAll(() => close());

const open = (path: string) => visit(webApp({ archive, clock: () => new Date(hours(80)) }), path);

describe('the comparison of two readings', () => {
  it('is asked for on the page of the document', async () => {
    const page = await open('/documents/lutra/privacy');
    expect(page.attributes('form[action="/compare"] select[name=before] option[selected]', 'value')).toEqual([
      '1',
    ]);
    expect(page.attributes('form[action="/compare"] select[name=after] option[selected]', 'value')).toEqual([
      '3',
    ]);
  });

  it('shows what lies between them, however many changes that are, with its findings', async () => {
    const page = await open('/compare?before=1&after=3');
    expect(page.status).toBe(200);
    expect(page.text('header.title p')).toMatch(/1 reading between them is passed over/);
    expect(page.texts('#findings article').length).toBeGreaterThan(0);
    expect(page.texts('#text ins').join(' ')).toContain('Ltd.');
    expect(page.texts('#text del').length).toBeGreaterThan(0);
    expect(page.text('.dhead')).toMatch(/first read .*first read /);
  });

  it('puts the earlier one first, whichever was named first', async () => {
    const [one, other] = [await open('/compare?before=3&after=1'), await open('/compare?before=1&after=3')];
    // The way to the other language asks for what was asked.
    expect(one.text('main')).toBe(other.text('main'));
  });

  it('of a text with itself shows no difference', async () => {
    const page = await open('/compare?before=2&after=2');
    expect(page.text('#text .lede')).toMatch(/unchanged/);
    expect(page.elements('#findings')).toEqual([]);
  });

  it.each([
    '',
    '?before=1',
    '?before=1&after=99',
    '?before=1&after=4',
    '?before=x&after=1',
    '?before=1&after=1e0',
  ])('is no page for %j', async query => {
    expect((await open(`/compare${query}`)).status).toBe(404);
  });
});
