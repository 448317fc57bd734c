import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // Two cores, and the integration tests start real servers: a few files at a time.
    maxWorkers: 2,
    projects: [
      {
        test: {
          name: 'unit',
          // Time is no subject of these tests, and the machine may be busy.
          testTimeout: 30_000,
          include: ['__tests__/**/*.test.ts'],
          exclude: ['__tests__/integration/**', '__tests__/e2e/**'],
        },
      },
      {
        test: {
          name: 'integration',
          include: ['__tests__/integration/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['__tests__/e2e/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
