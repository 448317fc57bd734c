import { describe, expect, it } from 'vitest';
import { writtenText } from '../../../../src/policy/needed/text';
import { usesIn } from '../../../../src/policy/needed/workflow/read-uses';
import { WorkflowError } from '../../../../src/policy/needed/workflow/use';

const file = '.github/workflows/deploy.yml';
const action = 'org/eic-action@v1';
const role = 'arn:aws:iam::111122223333:role/deploy';
const credentials = (name = role, region = 'eu-central-1') =>
  `{ uses: aws-actions/configure-aws-credentials@v6, with: { role-to-assume: ${name}, aws-region: ${region} } }`;

/** A workflow with one job of these steps, in YAML's flow style. */
function jobOf(...steps: string[]): string {
  return ['on: push', 'jobs:', '  a:', '    steps:', ...steps.map((step) => `      - ${step}`)].join('\n');
}
function use(inputs: string, more = ''): string {
  return `{ uses: ${action}, with: { ${inputs} }${more} }`;
}
function read(text: string, others: Record<string, string> = {}, actions: readonly string[] = []) {
  return usesIn(file, text, { read: (path) => others[path], actions });
}
/** Each use as text: role, Region, and inputs. */
function uses(text: string, others?: Record<string, string>, actions?: readonly string[]): string[] {
  return read(text, others, actions).uses.map(({ role: assumed, region, inputs }) => {
    const shown = (value: typeof region) => (value === undefined ? '-' : writtenText(value));
    const given = [...inputs].map(([name, value]) => `${name}=${writtenText(value)}`);
    return [shown(assumed).replace(/.*\//, ''), shown(region), ...given].join(' ');
  });
}
function notes(text: string, others?: Record<string, string>): string[] {
  return read(text, others).notes.map(({ at, message }) => `${at.start.line}: ${message}`);
}

describe('uses of the action in a workflow', () => {
  it('have their place, their inputs, and the role and Region of the step before them', () => {
    const text = jobOf(credentials(), use('instance-ids: i-1, port: 022'));
    expect(uses(text)).toEqual(['deploy eu-central-1 instance-ids=i-1 port=022']);
    expect(read(text).uses[0]?.at).toEqual({
      fileName: file,
      start: { line: 6, column: 17, offset: text.indexOf(action) },
    });
  });

  it.each([
    ['of any owner', 'someone/eic-action@main', true],
    ['in other letter case', 'Org/EIC-Action@v1', true],
    ['under a path of its own', 'org/eic-action/lint@v1', false],
    ['of another name', 'org/other-action@v1', false],
    ['without a version', 'org/eic-action', false],
    ['as a container', 'docker://org/eic-action@v1', false],
  ])('are known by their repository: %s', (_, reference, isKnown) => {
    expect(uses(jobOf(`{ uses: "${reference}" }`))).toHaveLength(isKnown ? 1 : 0);
  });

  it('are known by another name if it is given, and then by that only', () => {
    const text = jobOf('{ uses: me/connect@v1 }', `{ uses: ${action} }`);
    expect(uses(text, {}, ['me/connect'])).toHaveLength(1);
  });

  it('are known in the repository of the action itself', () => {
    const own = 'inputs: { instance-ids: {} }\nruns: { using: node24, main: dist/run/index.js }';
    expect(uses(jobOf('{ uses: ./, with: { instance-ids: i-1 } }'), { 'action.yml': own })).toEqual([
      '- - instance-ids=i-1',
    ]);
  });

  it('take the Region of the environment, the nearest first', () => {
    const text = `env: { AWS_REGION: us-east-1 }
jobs:
  a:
    env: { AWS_DEFAULT_REGION: us-east-2 }
    steps:
      - ${use('instance-ids: i-1')}
      - ${credentials(role, 'eu-west-1')}
      - ${use('instance-ids: i-2')}
      - ${use('instance-ids: i-3', ', env: { AWS_REGION: eu-west-3 }')}`;
    expect(uses(text)).toEqual([
      '- us-east-1 instance-ids=i-1',
      'deploy eu-west-1 instance-ids=i-2',
      'deploy eu-west-3 instance-ids=i-3',
    ]);
  });

  it('may run with the role of a conditional step, or with the one before it', () => {
    const conditional = credentials('arn:aws:iam::111122223333:role/b').replace('{ ', '{ if: failure(), ');
    expect(uses(jobOf(credentials(), conditional, use('instance-ids: i-1')))).toEqual([
      'deploy eu-central-1 instance-ids=i-1',
      'b eu-central-1 instance-ids=i-1',
    ]);
  });

  it('do not take a role that is not exported', () => {
    const hidden = credentials().replace('with: {', 'with: { output-env-credentials: false,');
    expect(uses(jobOf(hidden, use('instance-ids: i-1')))).toEqual(['- - instance-ids=i-1']);
  });

  it('are read once for each job of a matrix', () => {
    const text = `jobs:
  a:
    strategy:
      matrix:
        os-user: [deploy, db]
        target: [{ id: i-1, region: us-east-1 }, { id: i-2, region: us-east-2 }]
        exclude: [{ os-user: db, target: { id: i-1, region: us-east-1 } }]
        include: [{ os-user: deploy, port: 2222 }, { os-user: jump, target: { id: i-9 } }]
    steps:
      - ${use('instance-ids: "${{ matrix.target.id }}", os-user: "${{ matrix.os-user }}", port: "${{ matrix.port }}"')}`;
    expect(uses(text)).toEqual([
      '- - instance-ids=i-1 os-user=deploy port=2222',
      '- - instance-ids=i-2 os-user=deploy port=2222',
      '- - instance-ids=i-2 os-user=db port=',
      '- - instance-ids=i-9 os-user=jump port=',
    ]);
  });

  it('of a matrix that only the run knows keep the expression', () => {
    const text = (matrix: string) => `jobs:
  a:
    strategy: { matrix: ${matrix} }
    steps:
      - ${use('instance-ids: "${{ matrix.id }}"')}`;
    expect(uses(text('"${{ fromJSON(needs.x.outputs.y) }}"'))).toEqual(['- - instance-ids=${{ matrix.id }}']);
    expect(uses(text('{ id: "${{ fromJSON(vars.IDS) }}" }'))).toEqual(['- - instance-ids=${{ matrix.id }}']);
    expect(uses(text(`{ id: "\${{ fromJSON('[\\"i-1\\",\\"i-2\\"]') }}" }`))).toEqual([
      '- - instance-ids=i-1',
      '- - instance-ids=i-2',
    ]);
  });

  it('take variables of the environment, but not those that a script may change', () => {
    const text = `env: { ID: i-1, USER_NAME: "app-\${{ vars.STAGE }}" }
jobs:
  a:
    steps:
      - ${use('instance-ids: "${{ env.ID }}", os-user: "${{ env.USER_NAME }}"')}
      - run: echo "ID=$OTHER" >> "$GITHUB_ENV"
      - ${use('instance-ids: "${{ env.ID }}"')}`;
    expect(uses(text)).toEqual([
      '- - instance-ids=i-1 os-user=app-${{ vars.STAGE }}',
      '- - instance-ids=i-1',
      '- - instance-ids=${{ env.ID }}',
    ]);
  });

  it('have each choice of an input, and a default with a note', () => {
    const text = `on:
  workflow_dispatch:
    inputs:
      stage: { type: choice, options: [test, production] }
      user: { type: string, default: deploy }
jobs:
  a:
    steps:
      - ${use(`instance-ids: "\${{ inputs.stage == 'test' && 'i-1' || 'i-2' }}", os-user: "\${{ github.event.inputs.user }}"`)}`;
    expect(uses(text)).toEqual([
      '- - instance-ids=i-1 os-user=deploy',
      '- - instance-ids=i-2 os-user=deploy',
    ]);
    expect(notes(text)).toEqual([expect.stringMatching(/^5: The input user counts with its default/)]);
  });

  it('have empty inputs after another event than a form', () => {
    const text = `on: { push: {}, workflow_dispatch: { inputs: { id: { type: string } } } }
jobs: { a: { steps: [${use(`instance-ids: "\${{ inputs.id || 'i-1' }}"`)}] } }`;
    expect(uses(text)).toEqual(['- - instance-ids=${{ inputs.id }}', '- - instance-ids=i-1']);
  });

  it('are left out where a condition is known to be false', () => {
    const text = `jobs:
  a:
    strategy: { matrix: { stage: [test, production] } }
    steps:
      - ${use('instance-ids: "i-${{ matrix.stage }}"', `, if: "matrix.stage == 'test'"`)}
  b:
    if: false
    steps:
      - ${use('instance-ids: i-2')}
  c:
    if: github.ref == 'refs/heads/main'
    steps:
      - ${use('instance-ids: i-3')}`;
    expect(uses(text)).toEqual(['- - instance-ids=i-test', '- - instance-ids=i-3']);
  });
});

describe('workflows and actions that call others', () => {
  it('are followed, with the inputs that are given and defaults for the rest', () => {
    const called = `on: { workflow_call: { inputs: { ids: { type: string }, user: { default: db } } } }
jobs: { deploy: { steps: [${use('instance-ids: "${{ inputs.ids }}", os-user: "${{ inputs.user }}"')}] } }`;
    const text = `jobs:
  a: { uses: ./.github/workflows/called.yml, with: { ids: i-1 } }
  b: { uses: org/other/.github/workflows/x.yml@v1 }
  c: { uses: ./.github/workflows/missing.yml }`;
    const others = { '.github/workflows/called.yml': called };
    expect(uses(text, others)).toEqual(['- - instance-ids=i-1 os-user=db']);
    expect(notes(text, others)).toEqual([
      expect.stringContaining('3: The job b calls org/other/.github/workflows/x.yml@v1'),
      expect.stringContaining('4: .github/workflows/missing.yml is not in the repository'),
    ]);
  });

  it('of steps set the credentials of the steps after them', () => {
    const login = `inputs: { name: { default: a } }
runs:
  using: composite
  steps: [{ uses: aws-actions/configure-aws-credentials@v6, with: { role-to-assume: "arn:aws:iam::111122223333:role/\${{ inputs.name }}", aws-region: us-east-1 } }]`;
    const text = jobOf(
      '{ uses: ./actions/login }',
      use('instance-ids: i-1'),
      '{ uses: ./actions/../actions/login/, with: { name: b } }',
      use('instance-ids: i-2'),
    );
    expect(uses(text, { 'actions/login/action.yaml': login })).toEqual([
      'a us-east-1 instance-ids=i-1',
      'b us-east-1 instance-ids=i-2',
    ]);
  });

  it('in a composite action itself, keep inputs without a default as expressions', () => {
    const text = `inputs: { ids: { required: true }, user: { default: db } }
runs:
  using: composite
  steps:
    - ${use('instance-ids: "${{ inputs.ids }}", os-user: "${{ inputs.user }}"')}`;
    expect(uses(text)).toEqual(['- - instance-ids=${{ inputs.ids }} os-user=db']);
  });

  it('in a circle end with an error', () => {
    const circle = 'jobs: { a: { uses: ./.github/workflows/deploy.yml } }';
    expect(() => uses(circle, { [file]: circle })).toThrow(/more than 10 levels deep/);
  });
});

describe('a setup step', () => {
  it('needs what the run action needs for the same instances', () => {
    const text = (action: string) =>
      `jobs:\n  a:\n    steps:\n      - uses: org/eic-action${action}@v1\n        with: { instance-ids: i-0123456789abcdef0 }`;
    expect(uses(text('/setup'))).toEqual(uses(text('')));
    expect(uses(text('/setup'))).toHaveLength(1);
    expect(notes(text('/setup'))).toEqual([]);
  });
});

describe('notes', () => {
  it.each([
    ['- run: eic run web-1 -- uptime', 'runs eic'],
    ['- run: |\n          cd x\n          npx eic-action run web-1', 'runs eic'],
    ['- run: ids=$(aws ec2 describe-instances)', 'runs AWS CLI'],
    ['- uses: org/eic-action/setup@v1', 'was not read'],
  ])('say what is not read: %j', (step, message) => {
    expect(notes(`jobs:\n  a:\n    steps:\n      ${step}`).join('\n')).toContain(message);
  });

  it.each(['- run: echo aws', '- run: ./deploy-eic', '- uses: actions/checkout@v6'])(
    'are not made of other steps: %s',
    (step) => {
      expect(notes(`jobs:\n  a:\n    steps:\n      ${step}`)).toEqual([]);
    },
  );
});

describe('a file that cannot be read', () => {
  const doubled = (name: string, before: string) => `${name}: &${name} [${`*${before},`.repeat(9)}]`;
  const bomb = [
    'a: &a [x, x, x, x, x, x, x, x, x]',
    ...[...'bcdefgh'].map((name, index) => doubled(name, 'abcdefg'.charAt(index))),
    'jobs: { a: { steps: *h } }',
  ].join('\n');

  it.each([
    ['that is empty', '', 'is not a workflow'],
    ['that is a list', '- a', 'is not a workflow'],
    ['without jobs', 'on: push', 'neither a workflow'],
    ['that is an action of JavaScript', 'runs: { using: node24, main: index.js }', 'without steps'],
    [
      'that is this action',
      'inputs: { instance-ids: {} }\nruns: { main: dist/run/index.js }',
      'this action itself',
    ],
    ['that is broken', 'jobs: {\n  a: [', /deploy\.yml:\d+:\d+: This is not well-formed YAML/],
    ['that is too long', `jobs: {}\n#${'x'.repeat(1_100_000)}`, 'longer than'],
    ['that is nested deeply', `jobs: ${'['.repeat(5000)}`, /levels deep|well-formed/],
    ['whose aliases explode', bomb, 'aliases of this file stand for more than'],
    [
      'whose matrix is too large',
      `jobs: { a: { strategy: { matrix: { a: [${'1,'.repeat(20)}], b: [${'1,'.repeat(20)}] } } } }`,
      'more than 256 jobs',
    ],
    [
      'whose matrix and steps multiply',
      `jobs: { a: { strategy: { matrix: { a: [${'1,'.repeat(200)}] } }, steps: [${'{ run: x },'.repeat(200)}] } }`,
      'more than 20,000 steps',
    ],
  ])('%s has an error', (_, text, message) => {
    expect(() => read(text)).toThrow(WorkflowError);
    expect(() => read(text)).toThrow(message);
  });

  it.each([
    ['steps that are no list', 'jobs: { a: { steps: x } }'],
    ['a job that is a text', 'jobs: { a: x }'],
    ['a step that is a list', 'jobs: { a: { steps: [[]] } }'],
    ['`uses` that is a mapping', 'jobs: { a: { steps: [{ uses: {} }] } }'],
    ['`with` that is a list', jobOf(`{ uses: ${action}, with: [1] }`)],
    ['inputs that are lists', jobOf(use('instance-ids: [i-1]'))],
    ['a matrix that is a text', 'jobs: { a: { strategy: { matrix: x }, steps: [] } }'],
    ['names of prototypes', jobOf(use('__proto__: x, constructor: "${{ inputs.__proto__ }}"'))],
  ])('has no error for %s', (_, text) => {
    expect(() => read(text)).not.toThrow();
  });
});

describe('a workflow that somebody wrote to stop its reader', () => {
  const step = use('instance-ids: i-1');
  const matrix = (text: string): string =>
    ['on: push', 'jobs:', '  a:', `    strategy: { matrix: ${text} }`, `    steps: [${step}]`].join('\n');
  const many = <Item>(count: number, item: (index: number) => Item): string =>
    Array.from({ length: count }, (_, index) => item(index)).join(', ');

  it.each([
    ['quotes without an end', `\${{ ${"'".repeat(60)}`],
    ['starts of expressions without an end', '${{ '.repeat(100_000)],
    ['many quoted ends', `\${{ ${"'}}'".repeat(50_000)}`],
  ])('is read once: %s', (_, text) => {
    expect(uses(jobOf(use(`instance-ids: ${JSON.stringify(text)}`)))).toHaveLength(1);
  });

  it.each([
    ['two long axes', `{ a: [${many(60_000, String)}], b: [${many(60_000, String)}] }`],
    ['one long axis', `{ a: [${many(100_000, String)}] }`],
  ])('is refused for a matrix beyond what GitHub takes: %s', (_, text) => {
    expect(() => read(matrix(text))).toThrow(WorkflowError);
  });

  it('is read in time with many additions to the jobs of a matrix', () => {
    const additions = many(20_000, (index) => `{ k${index}: v }`);
    expect(uses(matrix(`{ a: [1], include: [${additions}] }`))).toHaveLength(1);
  });

  it('has texts that grow with each expression only up to a limit', () => {
    const doubled = "${{ format('" + '{0}'.repeat(3000) + "', env.A) }}";
    const text = [
      'on: push',
      `env: { A: ${'x'.repeat(1000)} }`,
      'jobs:',
      '  a:',
      `    env: { A: "${doubled}" }`,
      `    steps: [{ uses: ${action}, env: { A: "${'${{ env.A }}'.repeat(2000)}" }, with: { instance-ids: "\${{ env.A }}" } }]`,
    ].join('\n');
    expect(uses(text).join().length).toBeLessThan(1000);
  });

  it('is searched for commands in one pass', () => {
    expect(notes(jobOf(`{ run: "${'npx '.repeat(100_000)}" }`))).toEqual([]);
    expect(notes(jobOf(`{ run: "npx --yes ${'eic-action'.repeat(20_000)} run" }`))).toHaveLength(1);
  });
});
