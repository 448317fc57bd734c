import { globSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { lintWorkflow } from '../../scripts/workflow-linter.mjs';
import { projectFolder, read } from '../docs/markdown';

const sha = 'a'.repeat(40);

function workflow(steps: string, head = 'permissions: {}') {
  return `
on: push
${head}
jobs:
  job:
    runs-on: ubuntu-latest
    steps:
${steps}
`;
}

async function messages(text: string) {
  return (await lintWorkflow(text, 'w.yml')).map(({ message }) => message);
}

describe('the workflow linter', () => {
  const files = globSync(['.github/workflows/*.yml', 'examples/*.yml'], { cwd: projectFolder });

  it('finds workflows and examples', () => {
    expect(files).toContain('.github/workflows/ci.yml');
    expect(files).toContain('examples/deploy.yml');
  });

  it.each(files)('finds nothing wrong with %s', async (file) => {
    expect(await lintWorkflow(read(file), file)).toEqual([]);
  });

  it('accepts an action that is pinned by a commit with its version in a comment', async () => {
    expect(await messages(workflow(`      - uses: owner/action@${sha} # v1.2.3`))).toEqual([]);
  });

  it.each([
    ['      - uses: owner/action@v1', /owner\/action@v1 is not pinned by a full commit SHA/],
    ['      - uses: owner/action@main # v1.2.3', /not pinned/],
    [`      - uses: owner/action@${sha.slice(1)} # v1.2.3`, /not pinned/],
    [`      - uses: "owner/action@v2"`, /not pinned/],
    [`      - name: named\n        uses: owner/action@v2`, /not pinned/],
    [`      - uses: owner/action@${sha}`, /no comment that names its version/],
    [`      - uses: owner/action@${sha} # v1`, /no comment that names its version/],
  ])('reports %s', async (step, message) => {
    expect(await messages(workflow(step))).toEqual([expect.stringMatching(message)]);
  });

  it.each(['org/eic-action/lint@v1', './lint'])('knows the inputs of %s', async (uses) => {
    const step = (input: string): string => `      - uses: ${uses}\n        with:\n          ${input}`;
    expect(await messages(workflow(step('changed-only: true')))).toEqual([]);
    expect(await messages(workflow(`      - uses: ${uses}`))).toEqual([]);
    expect(await messages(workflow(step('instance-ids: i-0')))).toEqual([
      `job job: ${uses} has no input instance-ids`,
    ]);
  });

  it('gives the line of an action that is not pinned', async () => {
    const findings = await lintWorkflow(
      workflow('      - run: "true"\n      - uses: owner/action@v1'),
      'w.yml',
    );
    expect(findings).toMatchObject([{ file: 'w.yml', line: 9 }]);
  });

  it('reports a checkout that leaves its token behind', async () => {
    const step = `      - uses: actions/checkout@${sha} # v6.0.2`;
    expect(await messages(workflow(step))).toEqual([expect.stringMatching(/persist-credentials: false/)]);
  });

  it.each(['', 'permissions: read-all', 'permissions:\n  contents: read'])(
    'reports permissions for every job: "%s"',
    async (head) => {
      expect(await messages(workflow('      - run: "true"', head))).toEqual([
        expect.stringMatching(/no `permissions: \{\}` at the top/),
      ]);
    },
  );

  it('reports inputs of this action that do not exist', async () => {
    const step = '      - uses: org/eic-action@v1\n        with:\n          script: uptime';
    expect(await messages(workflow(step))).toEqual([expect.stringMatching(/has no input script/)]);
  });

  it('reports an expression in a script for this action', async () => {
    const script = 'echo ${' + '{ github.ref_name }}';
    const step = `      - uses: org/eic-action@v1\n        with:\n          instance-ids: i-0\n          run: ${script}`;
    expect(await messages(workflow(step))).toEqual([expect.stringMatching(/an expression in a script/)]);
  });

  it('reports what actionlint finds, and YAML that does not parse', async () => {
    expect(await messages(workflow('      - run: echo ${' + '{ nothing.here }}'))).toEqual([
      expect.stringMatching(/undefined variable "nothing"/),
    ]);
    expect((await messages('jobs: [')).length).toBeGreaterThan(0);
  });
});
