import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // Two cores. Many tests wait for a server or a timeout, so one more file at a time costs little.
    maxWorkers: 3,
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
