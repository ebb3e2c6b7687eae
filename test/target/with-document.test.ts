import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseTargets } from '../../src/target/parse.ts';
import { withDocument } from '../../src/target/with-document.ts';

const terms = { key: 'terms', name: 'Terms', url: 'https://lutra.example/terms' };

it('makes a file that declares the document', () => {
  const text = withDocument(undefined, 'Lutra AI', { ...terms, locale: 'fr' });
  expect(text.split('\n')[0]).toBe('# yaml-language-server: $schema=schema.json');
  expect(parseTargets('lutra.yaml', text)).toMatchObject({
    ok: true,
    targets: [{ id: 'lutra/terms', vendor: 'Lutra AI', document: 'Terms', url: terms.url, locale: 'fr' }],
  });
});

it('leaves what stands in a file as it was written', () => {
  const before =
    '# Ours.\nvendor: Lutra AI\ndocuments:\n  privacy: https://lutra.example/privacy   # read hourly\n';
  const after = withDocument(before, 'Lutra AI', terms);
  expect(after.startsWith('# Ours.\nvendor: Lutra AI\n')).toBe(true);
  expect(after).toContain('# read hourly');
  expect(parseTargets('lutra.yaml', after)).toMatchObject({
    targets: [{ id: 'lutra/privacy' }, { id: 'lutra/terms' }],
  });
});

it('declares any name that a page gives itself', () => {
  const names = fc.string({ minLength: 1, maxLength: 80, unit: 'binary' }).filter(name => name.trim() !== '');
  fc.assert(
    fc.property(names, name => {
      const parsed = parseTargets('lutra.yaml', withDocument(undefined, 'Lutra AI', { ...terms, name }));
      expect(parsed).toMatchObject({ ok: true, targets: [{ document: name.trim() }] });
    }),
  );
});
