import { describe, expect, it } from 'vitest';
import { declaredAs, derivedId, heldAs, type Named, versionAddress } from '../../../src/watch/ota/held-as.ts';
import { may, source } from './lutra-history.ts';

describe('what a recorded document is held as', () => {
  const privacy = { id: 'lutra/privacy', vendor: 'Lutra AI', document: 'Privacy Policy' };

  it.each<[string, Named & { id: string }, string, boolean]>([
    ['its vendor and name', privacy, 'Lutra AI/Privacy Policy', true],
    ['its product', { ...privacy, product: 'Otter' }, 'Otter/Privacy Policy', true],
    ['a former vendor', { ...privacy, formerly: [{ vendor: 'Mustelid' }] }, 'Mustelid/Privacy Policy', true],
    ['a former name', { ...privacy, formerly: [{ document: 'Data Notice' }] }, 'Lutra AI/Data Notice', true],
    ['both in one', { ...privacy, formerly: [{ document: 'Stoat/Terms' }] }, 'Stoat/Terms', true],
    ['another service', privacy, 'Otter/Privacy Policy', false],
    ['other terms', privacy, 'Lutra AI/Terms of Service', false],
  ])('is the target that is called so: %s', (_, target, path, isIt) => {
    expect(declaredAs([target], path)).toBe(isIt ? target : undefined);
  });

  it('is none of two that are called so', () => {
    expect(
      declaredAs([privacy, { ...privacy, id: 'lutra/privacy-eu' }], 'Lutra AI/Privacy Policy'),
    ).toBeUndefined();
  });

  it('has an id of service, terms and collection where no target is', () => {
    expect(derivedId('river', 'Bolt.new', 'Privacy Policy')).toBe('bolt-new/privacy-policy-river');
    expect(derivedId('river', 'DALL·E', 'Terms')).toBe('dall-e/terms-river');
    expect(derivedId('river', '水獭', 'Terms')).toBe('u6c34-u736d/terms-river');
    expect(heldAs(source('river', 'Otter/Terms of Service', [[may(1), 'text']]))).toMatchObject({
      id: 'otter/terms-of-service-river',
      vendor: 'Otter',
      document: 'Terms of Service (Open Terms Archive river)',
      url: `git:river/Otter/Terms%20of%20Service.md@${'220'.padStart(40, '0')}`,
    });
  });

  it('can be looked at where its commit says', () => {
    const snapshots = [`https://github.com/Otters/river-snapshots/commit/${'a'.repeat(40)}`];
    expect(versionAddress('river', 'Otter/Terms', { commit: 'c1', snapshots })).toBe(
      'https://github.com/Otters/river-versions/blob/c1/Otter/Terms.md',
    );
  });
});
