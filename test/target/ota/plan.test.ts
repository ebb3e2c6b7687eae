import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planFiles } from '../../../src/target/ota/plan.ts';
import { parseTargets } from '../../../src/target/parse.ts';
import { said, take } from './declarations.ts';

const page = { fetch: 'https://lutra.example/privacy', select: 'main' };
const lutra = (terms: object = { 'Privacy Policy': page }) =>
  take({ 'Lutra Chat.json': { name: 'Lutra Chat', terms } });
const plan = (taken = lutra(), existing: Record<string, string> = {}) =>
  planFiles(taken, new Map(Object.entries(existing)), 'a collection', {
    every: 21_600_000,
    locale: 'fr',
    region: 'EU',
  });
const written = plan().files[0]!.text;

describe('the files of an import', () => {
  it('are target files, one a vendor', () => {
    expect(plan().files).toMatchObject([{ name: 'lutra-chat.yaml', as: 'new', documents: 1 }]);
    expect(parseTargets('lutra-chat.yaml', written)).toMatchObject({
      ok: true,
      targets: [
        {
          id: 'lutra-chat/privacy-policy',
          url: page.fetch,
          select: ['main'],
          locale: 'fr',
          region: 'EU',
          every: 21_600_000,
          visit: { read: 'auto' },
        },
      ],
    });
  });

  it('hold what was declared, whatever the texts', () => {
    const texts = fc
      .string({ unit: 'grapheme', minLength: 1 })
      .filter(text => text.trim() !== '' && !/[\r\n]/.test(text));
    fc.assert(
      fc.property(texts, texts, (name, id) => {
        const { files } = plan(
          take({
            'Lutra.json': { name, terms: { Imprint: { ...page, select: `[id=${JSON.stringify(id)}]` } } },
          }),
        );
        const parsed = parseTargets('lutra.yaml', files[0]?.text ?? '');
        expect(files.length === 0 || parsed.ok).toBe(true);
      }),
    );
  });

  it('stay as they are when nothing has changed', () => {
    expect(plan(lutra(), { 'lutra-chat.yaml': written }).files).toMatchObject([{ as: 'same' }]);
  });

  it('are replaced when the declaration has changed', () => {
    const changed = lutra({ 'Privacy Policy': { ...page, select: '#policy' } });
    expect(plan(changed, { 'lutra-chat.yaml': written }).files).toMatchObject([{ as: 'replaced' }]);
  });

  it('are left to whoever edited them', () => {
    const edited = plan(lutra(), { 'lutra-chat.yaml': written.replace('6h', '1h') });
    expect(edited.files).toEqual([]);
    expect(said(edited)[0]).toContain('lutra-chat.yaml was edited since it was imported');
  });

  it('stand beside a file that somebody wrote, without the addresses it watches', () => {
    const own = {
      'lutra-chat.yaml': 'vendor: Lutra\ndocuments:\n  privacy: https://www.lutra.example/privacy/\n',
    };
    const both = plan(
      lutra({ 'Privacy Policy': page, Imprint: { ...page, fetch: 'https://lutra.example/imprint' } }),
      own,
    );
    expect(both.files).toMatchObject([{ name: 'lutra-chat-ota.yaml', as: 'new', documents: 1 }]);
    expect(said(both)).toEqual([
      'left-out Lutra Chat.json:1: Privacy Policy: lutra-chat/privacy watches https://lutra.example/privacy already',
    ]);
  });

  it('keep their name, and so the ids, when the service gets another', () => {
    const renamed = take({ 'Vidra.json': { name: 'Vidra', terms: { 'Privacy Policy': page } } }, [
      { from: 'Lutra Chat', to: 'Vidra', at: '2026-01-01T00:00:00.000Z' },
    ]);
    expect(plan(renamed, { 'lutra-chat.yaml': written }).files).toMatchObject([
      { name: 'lutra-chat.yaml', as: 'replaced' },
    ]);
  });

  it('have names of their own where two services have one', () => {
    const terms = { Imprint: page };
    const two = take({ 'Bolt.new.json': { name: 'a', terms }, 'bolt new.json': { name: 'b', terms } });
    expect(plan(two).files.map(({ name }) => name)).toEqual(['bolt-new.yaml', 'bolt-new-2.yaml']);
  });
});
