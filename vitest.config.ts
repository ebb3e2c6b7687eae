import { globSync } from 'node:fs';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Where it is there: the small projects that the tests of `npm test` itself make borrow this file.
    globalSetup: globSync('test/postgres/set-up.ts'),
    pool: 'forks',
    // Integration tests start a real Chromium and a real redis-server, on busy machines of two cores as well: nothing is learnt from a limit that they reach.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
