/** The arrows of the house: who may import whom. Everything not forbidden here is allowed. */
const only = (from, allowed) => ({
  name: `${from}-imports-only-${allowed.join('-') || 'itself'}`,
  severity: 'error',
  from: { path: `^src/${from}/` },
  to: {
    path: '^src/',
    pathNot: [`^src/${from}/`, '^src/eic-error\\.ts$', ...allowed.map((a) => `^src/${a}/`)],
  },
});

module.exports = {
  forbidden: [
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    { name: 'no-orphans', severity: 'error', from: { orphan: true, path: '^src/' }, to: {} },
    only('aws', []),
    only('ssh2', []),
    only('instance', ['aws']),
    only('connect', ['ssh2', 'instance', 'aws']),
    only('remote', ['connect', 'ssh2', 'instance', 'aws']),
    only('fleet', ['remote', 'connect', 'ssh2', 'instance', 'aws']),
    only('policy-files', ['policy']),
    only('report', ['fleet', 'remote', 'connect', 'instance', 'policy']),
    only('actions', ['fleet', 'remote', 'connect', 'instance', 'aws', 'report', 'policy', 'policy-files']),
    only('cli', [
      'fleet',
      'remote',
      'connect',
      'instance',
      'aws',
      'report',
      'policy',
      'policy-files',
      'sandbox',
    ]),
    {
      name: 'policy-stands-alone',
      severity: 'error',
      from: { path: '^src/policy/' },
      to: { path: '^src/', pathNot: '^src/policy/' },
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
      name: 'sandbox-knows-no-product-code',
      severity: 'error',
      from: { path: '^src/sandbox/' },
      to: { path: '^src/', pathNot: '^src/(sandbox|ssh2)/' },
    },
    {
      name: 'only-ssh2-and-sandbox-run-ssh2',
      comment: 'Others may import its types. See scripts/biome/inside-ssh2.grit for its inner parts.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(ssh2|sandbox)/' },
      to: { path: 'node_modules/(@types/)?ssh2/', dependencyTypesNot: ['type-only'] },
    },
    { name: 'eic-error-imports-nothing', severity: 'error', from: { path: '^src/eic-error\\.ts$' }, to: {} },
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
