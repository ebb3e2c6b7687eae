import { describe, expect, it } from 'vitest';
import { serviceSchema } from '../../../src/target/ota/declaration.ts';
import { PLAIN_VISIT } from '../../../src/target/target.ts';
import { declarationsOf } from '../../../src/watch/ota/declarations.ts';
import { aTarget } from '../../archive/builders.ts';

describe('targets as declarations of Open Terms Archive', () => {
  it('are a file a vendor that their schema takes', () => {
    const { files, shortfalls } = declarationsOf([
      aTarget({ select: ['main', { startAfter: 'h1', endBefore: 'footer' }], remove: ['nav'] }),
      aTarget({
        id: 'lutra/terms',
        document: 'Terms of Service',
        url: 'https://lutra.example/terms.pdf',
        select: [],
      }),
      aTarget({
        id: 'corvid/imprint',
        vendor: 'Corvid',
        document: 'Imprint',
        visit: { ...PLAIN_VISIT, read: 'http' },
      }),
    ]);
    expect(shortfalls).toEqual([]);
    expect(files).toEqual([
      {
        name: 'Lutra AI.json',
        content: {
          name: 'Lutra AI',
          terms: {
            'Privacy Policy': {
              fetch: 'https://lutra.example/privacy',
              select: ['main', { startAfter: 'h1', endBefore: 'footer' }],
              remove: ['nav'],
              executeClientScripts: true,
            },
            'Terms of Service': { fetch: 'https://lutra.example/terms.pdf' },
          },
        },
      },
      {
        name: 'Corvid.json',
        content: {
          name: 'Corvid',
          terms: { Imprint: { fetch: 'https://lutra.example/privacy', select: ['main'] } },
        },
      },
    ]);
    for (const { content } of files) expect(serviceSchema.safeParse(content).error).toBeUndefined();
  });

  it('say what cannot be declared there', () => {
    const { files, shortfalls } = declarationsOf([
      aTarget({ select: [] }),
      aTarget({ id: 'lutra/privacy-eu' }),
      aTarget({ id: 'lutra/help', document: 'How to object' }),
      aTarget({
        id: 'corvid/terms',
        vendor: 'Corvid',
        document: 'Terms of Service',
        visit: { ...PLAIN_VISIT, steps: [{ wait: 1 }] },
      }),
    ]);
    expect(files[0]?.content.terms).toMatchObject({ 'Privacy Policy': { select: ['body'] } });
    expect(shortfalls.map(({ target, leftOut }) => [target, leftOut])).toEqual([
      ['lutra/privacy', false],
      ['lutra/privacy-eu', true],
      ['lutra/help', true],
      ['corvid/terms', false],
    ]);
  });
});
