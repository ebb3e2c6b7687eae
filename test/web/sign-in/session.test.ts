import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openSession, roleOf, SESSION, type Session, sealSession } from '../../../src/web/sign-in/session.ts';
import { plus } from '../../../src/words/instant.ts';
import { DAWN } from '../../archive/builders.ts';

const TOKENS = { reader: 'r'.repeat(20), reviewer: 'w'.repeat(20) };
const ADA: Session = { role: 'reviewer', name: 'Ada Okafor', since: DAWN };

describe('a token', () => {
  it('says whose it is', () => {
    expect(roleOf(TOKENS.reader, TOKENS)).toBe('reader');
    expect(roleOf(TOKENS.reviewer, TOKENS)).toBe('reviewer');
    expect(roleOf(`${TOKENS.reader} `, TOKENS)).toBeUndefined();
  });

  it('that is not set is nobody’s, and an empty one neither', () => {
    for (const given of ['', 'undefined']) {
      expect(roleOf(given, {})).toBeUndefined();
      expect(roleOf(given, { reader: '', reviewer: undefined })).toBeUndefined();
    }
  });
});

describe('a session', () => {
  it('is what it was when it was sealed', () => {
    expect(openSession(sealSession(ADA, TOKENS), TOKENS, plus(DAWN, 1_000))).toEqual(ADA);
  });

  it('ends after two weeks, and when a token is changed', () => {
    const sealed = sealSession(ADA, TOKENS);
    expect(openSession(sealed, TOKENS, plus(DAWN, SESSION - 1))).toEqual(ADA);
    expect(openSession(sealed, TOKENS, plus(DAWN, SESSION))).toBeUndefined();
    expect(openSession(sealed, { ...TOKENS, reader: 'another token entirely' }, DAWN)).toBeUndefined();
  });

  it('cannot be made by whoever does not know the tokens', () => {
    const sealed = sealSession({ ...ADA, role: 'reader' }, TOKENS);
    const [, signed] = sealed.split('.');
    const content = Buffer.from(JSON.stringify(ADA)).toString('base64url');
    expect(openSession(`${content}.${signed}`, TOKENS, DAWN)).toBeUndefined();
    fc.assert(
      fc.property(fc.string(), text => {
        fc.pre(text !== sealed);
        expect(openSession(text, TOKENS, DAWN)).toBeUndefined();
      }),
    );
  });
});
