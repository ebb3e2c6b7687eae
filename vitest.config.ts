import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    pool: 'forks',
    // Integration tests start a real Chromium and a real redis-server, on machines of two cores as well.
    testTimeout: 20_000,
    hookTimeout: 30_000,
  },
});
