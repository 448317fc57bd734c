import { defineConfig, type Plugin } from 'vitest/config';
import { rulePageTexts } from './scripts/bundle-plugins.mjs';

/** The module that the build makes of the rules' pages. */
const rulePages: Plugin = {
  name: 'rule-pages',
  resolveId: (id) => (id === 'rule-page-texts' ? `\0${id}` : undefined),
  load: (id) =>
    id === '\0rule-page-texts' ? `export default ${JSON.stringify(rulePageTexts())};` : undefined,
};

export default defineConfig({
  test: {
    // Two cores. Many tests wait for a server or a timeout, so one more file at a time costs little.
    maxWorkers: 3,
    projects: [
      {
        plugins: [rulePages],
        test: {
          name: 'unit',
          setupFiles: ['__tests__/fixtures/property-seed.ts'],
          // Time is no subject of these tests, and the machine may be busy.
          testTimeout: 30_000,
          include: ['__tests__/**/*.test.ts'],
          exclude: ['__tests__/integration/**', '__tests__/e2e/**'],
        },
      },
      {
        test: {
          name: 'integration',
          setupFiles: ['__tests__/fixtures/property-seed.ts'],
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
