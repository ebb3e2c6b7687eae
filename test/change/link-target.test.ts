import { describe, expect, it } from 'vitest';
import { linkTarget } from '../../src/change/link-target.ts';

const form = 'https://lutra.example/form';

describe('where a link leads', () => {
  it.each([
    ['tracking parameters', `${form}?utm_source=mail&utm_medium=x`, form],
    ['session tokens', `${form};jsessionid=0A1B?sid=77`, form],
    [
      'UUIDs in the path',
      'https://lutra.example/s/123e4567-e89b-12d3-a456-426614174000/form',
      'https://lutra.example/s/9b2c4567-e89b-12d3-a456-426614174fff/form',
    ],
    [
      'tokens in the path',
      'https://lutra.example/c/a8F3kq09ZtBv71LmWx2R/form',
      'https://lutra.example/c/Q0pW7e5rTy2uI8oP1aSd/form',
    ],
    [
      'redirecting wrappers',
      `https://l.social.example/l.php?u=${encodeURIComponent(`${form}?fbclid=1`)}&h=AT0`,
      form,
    ],
    [
      'wrappers without a path',
      `https://links.mail.example/?url=${encodeURIComponent(form)}&data=05%7C01`,
      form,
    ],
    [
      'a wrapper in a wrapper',
      `https://a.example/url?q=${encodeURIComponent(`https://b.example/out?to=${form}`)}`,
      form,
    ],
    ['scheme, www and a slash at the end', form, 'http://www.lutra.example/form/'],
    ['the part of a page', `${form}#one`, `${form}#two`],
    ['how signs are written', 'https://lutra.example/%7Eform', 'https://lutra.example/~form'],
    ['tracking in addresses without a host', '/form?utm_source=a', '/form?utm_source=b'],
  ])('is the same whatever %s', (_, one, other) => {
    expect(linkTarget(one)).toBe(linkTarget(other));
  });

  it.each([
    ['path', form, 'https://lutra.example/object'],
    ['host', form, 'https://forms.lutra.example/form'],
    ['parameter that chooses', `${form}?topic=training`, `${form}?topic=deletion`],
    ['address of a mail', 'mailto:privacy@lutra.example', 'mailto:dpo@lutra.example'],
    ['view of an app', 'https://lutra.example/#/privacy/object', 'https://lutra.example/#/privacy/terms'],
    [
      'article of a help desk',
      'https://help.lutra.example/a/360012345678-object',
      'https://help.lutra.example/a/360099999999-object',
    ],
    [
      'page behind a wrapper',
      `https://a.example/url?q=${form}`,
      'https://a.example/url?q=https://lutra.example/object',
    ],
    ['path without a host', '/form', '/object'],
  ])('differs with its %s', (_, one, other) => {
    expect(linkTarget(one)).not.toBe(linkTarget(other));
  });

  it.each(['', 'http://', 'https://[', '#top', '%', 'javascript:void(0)'])('is told of %j too', href => {
    expect(linkTarget(href)).toBeTypeOf('string');
  });
});
