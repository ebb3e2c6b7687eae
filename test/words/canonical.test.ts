import fc from 'fast-check';
import { expect, it } from 'vitest';
import { canonical, type Plain } from '../../src/words/canonical.ts';

it('writes members in the order of their names, without white space', () => {
  expect(canonical({ b: [1, null, { d: true, c: 'é' }], a: '"\n', none: undefined })).toBe(
    '{"a":"\\"\\n","b":[1,null,{"c":"é","d":true}]}',
  );
});

it('gives equal values one text, and that text the value', () => {
  fc.assert(
    fc.property(fc.jsonValue(), value => {
      const text = canonical(value as Plain);
      expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
      expect(canonical(JSON.parse(text))).toBe(text);
    }),
  );
});

it('holds what databases refuse in plain text as escapes', () => {
  expect(canonical({ text: 'a\0b\ud800' })).toBe('{"text":"a\\u0000b\\ud800"}');
});
