import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vitest/config';
import {
  actionInputDefaults,
  actionInputs,
  reportPageParts,
  rulePageTexts,
} from './scripts/bundle-plugins.mjs';

/** The modules that the build makes of the rules' pages, the inputs in action.yml and the report page. */
const modules: Readonly<Record<string, () => unknown>> = {
  'rule-page-texts': rulePageTexts,
  'action-inputs': actionInputs,
  'action-input-defaults': actionInputDefaults,
  'report-page-parts': reportPageParts,
};

const builtModules: Plugin = {
  name: 'built-modules',
  resolveId: (id) => (Object.hasOwn(modules, id) ? `\0${id}` : undefined),
  transform: (code, id) =>
    id.endsWith('.sh') ? { code: `export default ${JSON.stringify(code)};`, map: null } : undefined,
  load: async (id) => {
    const contents = id.startsWith('\0') ? modules[id.slice(1)] : undefined;
    return contents === undefined ? undefined : `export default ${JSON.stringify(await contents())};`;
  },
};

// The tests start Node some thousand times, with the same few bundles and with TypeScript: each is compiled once.
process.env.NODE_COMPILE_CACHE ??= fileURLToPath(new URL('build/compile-cache', import.meta.url));

const ofServers = ['integration', 'e2e'].map((folder) => `__tests__/${folder}/**`);

/**
 * Tests that replace modules, time or parts of the process, or that look at the process: each file has one of its own.
 * To start one and to load the modules again takes 0.4 s of CPU time a file, so the others do without.
 */
const isolated = globSync('__tests__/**/*.test.ts', { cwd: import.meta.dirname, exclude: ofServers }).filter(
  (file) => /\bvi\.|\bprocess\.(?!execPath|pid)/.test(readFileSync(`${import.meta.dirname}/${file}`, 'utf8')),
);

export default defineConfig({
  test: {
    // Two cores. Many tests wait for a server or a timeout: with three files at a time, a sixth of the time is idle.
    maxWorkers: 4,
    projects: [
      {
        plugins: [builtModules],
        test: {
          name: 'unit',
          setupFiles: ['__tests__/fixtures/property-seed.ts'],
          // Time is no subject of these tests, and the machine may be busy.
          testTimeout: 30_000,
          include: ['__tests__/**/*.test.ts'],
          exclude: [...ofServers, ...isolated],
          isolate: false,
        },
      },
      {
        plugins: [builtModules],
        test: {
          name: 'isolated',
          setupFiles: ['__tests__/fixtures/property-seed.ts'],
          testTimeout: 30_000,
          include: isolated,
        },
      },
      {
        plugins: [builtModules],
        test: {
          name: 'integration',
          setupFiles: ['__tests__/fixtures/property-seed.ts'],
          include: ['__tests__/integration/**/*.test.ts'],
          isolate: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        plugins: [builtModules],
        test: {
          name: 'e2e',
          include: ['__tests__/e2e/**/*.test.ts'],
          // The tested programs run in processes of their own. The sandbox and the SDK are loaded once, not for each file.
          isolate: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
