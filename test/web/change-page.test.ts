import { beforeAll, describe, expect, it } from 'vitest';
import { webApp } from '../../src/web/app.ts';
import { aTarget, DAWN, hours } from '../archive/builders.ts';
import { changed, first, policy, temporaryArchive } from './invented.ts';
import { recordLutra } from './lutra.ts';
import { type Page, visit } from './page.ts';

let alerted: Page;
let silent: Page;

beforeAll(async () => {
  const { archive, close } = await temporaryArchive();
  const { trains, renamed } = await recordLutra(archive);
  const app = webApp({ archive, clock: () => new Date(hours(80)) });
  alerted = await visit(app, `/changes/${trains}`);
  silent = await visit(app, `/changes/${renamed}`);
  await close();
});

describe('the head of a change', () => {
  it('is its gravest finding, then how many findings point which way', () => {
    expect(alerted.text('h1')).toBe('Lutra AI now trains on chats unless people object');
    expect(alerted.text('.verdict')).toBe(
      '▼Less control in 1 finding▲More control in 1 finding High severity',
    );
    expect(alerted.text('.also')).toBe('The default for training was reversed.');
  });

  it('gives both instants: the old text last read, the new text first read', () => {
    expect(alerted.text('.facts dd')).toBe(
      '2 Mar 2026, 18:00 UTC and3 Mar 2026, 06:00 UTCold text last read, new text first read',
    );
    expect(alerted.text('.told')).toBe('Owed to #privacysince 3 Mar 2026, 06:00 UTC');
  });

  it('says why there was no alert', () => {
    expect(silent.text('h1')).toBe('The text changed, without bearing on training or opting out');
    expect(silent.text('.also')).toBe('No alert. No changed clause speaks of training.');
    expect(silent.elements('.verdict, #findings')).toEqual([]);
  });
});

describe('its findings', () => {
  it('come worst first, each with its reason and its rules', () => {
    expect(alerted.texts('.finding h3')).toEqual([
      'Lutra AI now trains on chats unless people object.',
      'Anyone may object by e-mail.',
    ]);
    expect(alerted.text('#f1 .why')).toBe('High because: the default turned on.');
    expect(alerted.text('#f1 .rules')).toBe('Read by en/train/use');
  });

  it('are told in French, too, unless they were made before there was a French sentence', () => {
    expect(alerted.texts('.finding [lang=fr]')).toEqual([
      'Lutra AI s’entraîne désormais sur les échanges, sauf opposition.',
    ]);
    expect(alerted.elements('#f2 .fr')).toEqual([]);
  });

  it('quote before and after with the words that differ, and lead to the clause', () => {
    expect(alerted.texts('#f1 del')).toEqual(['do not', 'ask us to']);
    expect(alerted.texts('#f1 ins')).toEqual(['object']);
    expect(alerted.texts('#f2 figure')).toEqual([
      'BeforeNo such clause',
      'After under “Your choices”You may object by writing to privacy@lutra.example.',
    ]);
    expect(alerted.attributes('.ref a', 'href')).toEqual(['#c4', '#c6']);
  });
});

describe('its text', () => {
  it('is counted, and unchanged stretches are folded under the names of their sections', () => {
    expect(alerted.text('#text .lede')).toBe('3 of 10 clauses differ: 1 amended and 2 added.');
    expect(alerted.texts('.fold summary')).toEqual([
      '2 clauses unchanged: Who we are',
      '4 clauses unchanged: Storage and Children',
    ]);
  });

  it('holds one merged text in both columns of an amended clause', () => {
    expect(alerted.text('#c4 .old')).toBe(alerted.text('#c4 .new'));
    expect(alerted.text('#c4 .kind')).toBe('Amended');
    expect(alerted.texts('#c4 .old del')).toEqual(['do not', 'ask us to']);
  });

  it('links clauses and findings both ways', () => {
    expect(alerted.attributes('#c4 .gutter a', 'href')).toEqual(['#c4', '#f1']);
    expect(alerted.attributes('#c6 .gutter a', 'href')).toEqual(['#c6', '#f2']);
  });

  it('says what is absent', () => {
    expect(alerted.text('#c6 .old')).toBe('No such clause');
  });

  it('names an address once', () => {
    const ids = alerted.attributes('[id]', 'id');
    expect(ids).toEqual([...new Set(ids)]);
  });
});

describe('its evidence', () => {
  it('names both readings by address, status and hashes', () => {
    expect(alerted.texts('.ev tbody th')).toEqual([
      'First read',
      'Last read',
      'Address',
      'Status',
      'Capture, SHA-256',
      'Text, SHA-256',
      'Browser',
      'Archived text',
    ]);
    expect(alerted.texts('.ev td').slice(4, 8)).toEqual([
      'https://lutra.example/privacy',
      'https://lutra.example/privacy',
      '200, no redirect',
      '200, no redirect',
    ]);
  });
});

it('lists links whose address alone changed, as text that cannot be followed', async () => {
  const { archive, close } = await temporaryArchive();
  const withToken = (token: string) =>
    policy({
      Choices: [
        {
          text: 'See your settings.',
          links: [{ text: 'your settings', href: `https://lutra.example/?t=${token}` }],
        },
      ],
    });
  await archive.declareTargets([aTarget()], DAWN);
  await first(archive, 0, withToken('aaa'));
  const id = await changed(archive, 12, withToken('bbb'), {
    verdict: { alert: false, topics: [], reason: 'Only link addresses changed.' },
  });
  const page = await visit(webApp({ archive, clock: () => new Date(hours(13)) }), `/changes/${id}`);
  expect(page.text('h1')).toBe('Only link addresses changed');
  expect(page.text('#text .lede')).toBe('The words of all 2 clauses are unchanged.');
  expect(page.texts('.links td')).toEqual(['https://lutra.example/?t=aaa', 'https://lutra.example/?t=bbb']);
  expect(page.elements('.links a')).toEqual([]);
  await close();
});
