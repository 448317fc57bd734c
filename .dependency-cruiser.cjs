/** The import rules. Those between rooms come from the table in scripts/rooms.mjs. */
const { rooms } = require('./scripts/rooms.mjs');

/** The linter and the sandbox run without the rest of the product, so they have no use for a run's error codes. */
const withoutErrorCodes = ['policy', 'sandbox'];

const betweenRooms = rooms
  .filter(({ mayImport }) => mayImport !== undefined)
  .map(({ path, mayImport }) => ({
    name: `${path}-imports-only-${mayImport.join('-') || 'itself'}`,
    severity: 'error',
    from: { path: `^src/${path}/` },
    to: {
      path: '^src/',
      pathNot: [
        `^src/${path}/`,
        '^src/(thrown-text|system-error-code|single-quotes)\\.ts$',
        ...(withoutErrorCodes.includes(path) ? [] : ['^src/eic-error\\.ts$']),
        ...mayImport.map((allowed) => `^src/${allowed}/`),
      ],
    },
  }));

module.exports = {
  forbidden: [
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-orphans',
      severity: 'error',
      from: { orphan: true, path: '^src/', pathNot: '\\.d\\.ts$' },
      to: {},
    },
    ...betweenRooms,
    {
      name: 'only-choose-route-knows-concrete-routes',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/connect/(choose-route\\.ts$|routes/)' },
      to: { path: '^src/connect/routes/', pathNot: '/route\\.ts$' },
    },
    {
      name: 'policy-runs-in-a-browser',
      severity: 'error',
      from: { path: '^src/policy/' },
      to: { path: '(@aws-sdk|@smithy|@actions)/' },
    },
    {
      name: 'policy-needs-no-node',
      severity: 'error',
      from: { path: '^src/policy/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'only-ssh2-and-sandbox-run-ssh2',
      comment: 'Others may import its types. See scripts/check-inside-ssh2.mjs for its inner parts.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(ssh2|sandbox)/' },
      to: { path: 'node_modules/(@types/)?ssh2/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'eic-error-imports-only-thrown-text',
      severity: 'error',
      from: { path: '^src/eic-error\\.ts$' },
      to: { pathNot: '^src/thrown-text\\.ts$' },
    },
    {
      name: 'what-all-rooms-import-imports-nothing',
      severity: 'error',
      from: { path: '^src/(thrown-text|system-error-code|single-quotes)\\.ts$' },
      to: {},
    },
    {
      name: 'no-test-in-product',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(__tests__|bench|scripts)/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
};
