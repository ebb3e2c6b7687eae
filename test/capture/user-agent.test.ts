import { expect, it } from 'vitest';
import { userAgent } from '../../src/capture/user-agent.ts';

it('the default user agent keeps what the browser says and adds who drives it and where to complain', () => {
  const agent = userAgent(
    'Mozilla/5.0 (X11; Linux x86_64) HeadlessChrome/156.0.0.0 Safari/537.36',
    'https://lutra.example/bot',
  );
  expect(agent).toMatch(
    /^Mozilla\/5\.0 \(X11; Linux x86_64\) Chrome\/156\.0\.0\.0 Safari\/537\.36 Clausewatch\/\d+\.\d+\.\d+ \(\+https:\/\/lutra\.example\/bot\)$/,
  );
});
