import { describe, expect, it } from 'vitest';
import { CaptureError } from '../../src/capture/capture.ts';
import { robotsAddress, robotsFile, robotsWord } from '../../src/capture/robots.ts';

const URL = 'https://lutra.example/legal/privacy?lang=en';
const says = (...lines: string[]) => robotsWord({ kind: 'file', text: lines.join('\n') }, URL);

describe('robots.txt', () => {
  it('lies at the root of the scheme, host and port', () => {
    expect(robotsAddress('https://lutra.example:8443/a/b?c#d')).toBe('https://lutra.example:8443/robots.txt');
  });

  it.each([
    ['forbids', ['User-agent: *', 'Disallow: /']],
    ['forbids', ['User-agent: *', 'Disallow: /legal/']],
    ['forbids', ['User-agent: clausewatch', 'Disallow: /*?lang=']],
    ['forbids', ['\uFEFFUser-agent: *', 'Disallow: /']],
    ['allows', ['User-agent: *', 'Disallow: /', 'Allow: /legal/privacy']],
    ['allows', ['User-agent: *', 'Disallow: /', '', 'User-agent: Clausewatch', 'Allow: /']],
    ['silent', ['User-agent: *', 'Disallow: /', '', 'User-agent: Clausewatch', 'Disallow:']],
    ['silent', ['User-agent: OtherBot', 'Disallow: /']],
    ['silent', ['User-agent: *', 'Disallow: /shop/']],
    ['silent', ['<!doctype html><title>Lutra AI</title>']],
    ['silent', ['']],
  ])('%s: %j', (word, lines) => {
    expect(says(...lines)).toBe(word);
  });

  it.each([
    [200, 'file'],
    [404, 'none'],
    [401, 'none'],
    [403, 'none'],
    [429, 'unreachable'],
    [500, 'unreachable'],
    [503, 'unreachable'],
    [302, 'unreachable'],
  ])('answered with status %d is %s', (status, kind) => {
    expect(robotsFile({ url: URL, status, body: '' }).kind).toBe(kind);
  });

  it('that is not there says nothing, and one that cannot be reached leaves it open', () => {
    expect(robotsWord({ kind: 'none' }, URL)).toBe('silent');
    expect(robotsWord({ kind: 'unreachable', why: new CaptureError('timeout', 'no answer') }, URL)).toBe(
      'unreachable',
    );
  });

  it('is read for half a megabyte, not without end', () => {
    const body = `User-agent: *\n${'# peace\n'.repeat(100_000)}Disallow: /`;
    expect(robotsWord(robotsFile({ url: URL, status: 200, body }), URL)).toBe('silent');
  });
});
