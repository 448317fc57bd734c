import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { type Sandbox, startSandbox } from '../../src/sandbox/sandbox';
import { type Job, type StepResult, startJob } from '../fixtures/runner';
import { read, snippets } from './markdown';

const page = read('docs/transfers.md');
const [, readme = ''] = /^## Files$([\s\S]*?)^## /m.exec(read('README.md')) ?? [];

/** The inputs of a step. */
type Inputs = Readonly<Record<string, string | number | boolean>>;

/** The steps of a text in YAML: a list of steps, or a workflow. */
function stepsIn(yaml: string): readonly Inputs[] {
  const parsed = parse(yaml);
  const jobs: { steps: { uses?: string; with?: Inputs }[] }[] = Array.isArray(parsed)
    ? [{ steps: parsed }]
    : Object.values(parsed.jobs);
  return jobs.flatMap(({ steps }) =>
    steps.filter(({ uses }) => uses?.startsWith('org/eic-action@')).map((step) => step.with ?? {}),
  );
}

const ids = ['i-0123456789abcdef0', 'i-0fedcba9876543210'];
let sandbox: Sandbox;
let job: Job;
/** Stands for the root of the instances' file system. */
let root: string;
beforeAll(async () => {
  sandbox = await startSandbox({ instances: ids.map((id) => ({ id })) });
});
afterAll(async () => {
  await sandbox?.close();
});
beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), 'eic-docs-transfers-'));
  job = await startJob();
  await files(job.workspace, ['app.conf', 'config/app.conf', 'site/index.html', 'site/a.map']);
  await files(job.workspace, ['dist/a.js', 'dist/b.js', 'dist/lib/c.js', 'dist/a.map', 'dist/test/t.js']);
  await files(root, ['var/log/app/app.log', 'var/log/site/access.log', 'srv/site/releases/old/x']);
});
afterEach(async () => {
  await job.close();
  rmSync(root, { recursive: true });
});

async function files(folder: string, paths: readonly string[]): Promise<void> {
  for (const path of paths) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), path);
  }
}

function tree(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
}

function run(inputs: Inputs): Promise<StepResult> {
  const there = (text: string) => text.replaceAll(/(^|[\s'"])(?=\/(srv|var)\/)/gm, `$1${root}`);
  const given = Object.entries(inputs).map(([name, value]) => [
    name,
    there(
      String(value)
        .replaceAll('${{ github.sha }}', 'new')
        .replaceAll('${{ vars.INSTANCE_IDS }}', ids[0] ?? '')
        // The instances of the sandbox have no services.
        .replaceAll(/sudo systemctl \w+ \w+/g, 'true'),
    ),
  ]);
  return job.run({
    inputs: { ...Object.fromEntries(given), port: String(sandbox.sshPort) },
    env: { ...sandbox.env, RELEASE: 'new' },
  });
}

const examples = [
  ...snippets(page).map(({ language, text, line }) => ({
    language,
    text,
    of: `docs/transfers.md, line ${line}`,
  })),
  ...snippets(readme).map(({ language, text }) => ({ language, text, of: 'README.md' })),
].flatMap(({ language, text, of }) =>
  language === 'yaml' ? stepsIn(text).map((inputs) => ({ of, inputs })) : [],
);

describe('the examples about files', () => {
  it('are found', () => {
    expect(examples.length).toBeGreaterThan(3);
  });

  it.each(examples)('run: $of', async ({ inputs }) => {
    const step = await run(inputs);
    expect(step.log).toMatch(/(up|down)loaded/);
    expect(step.exitCode).toBe(0);
    if (inputs['instance-ids'] === ids.join(', '))
      expect(tree(join(job.workspace, 'reports'))).toEqual(
        ids.flatMap((id) => [id, `${id}/report.txt`]).sort(),
      );
  });

  it('run: examples/deploy-files.yml, which switches a link and downloads the log', async () => {
    const [inputs = {}] = stepsIn(read('examples/deploy-files.yml'));
    const step = await run(inputs);
    expect(step.exitCode).toBe(0);
    expect(tree(join(root, 'srv/site/current/'))).toEqual(['index.html']);
    expect(tree(join(job.workspace, 'logs'))).toEqual(['access.log']);
    const failed = await run({ ...inputs, run: 'false' });
    expect(failed.exitCode).toBe(1);
    expect(failed.log).toContain('downloaded 1 file');
  });
});

/** The rows of the table of lines: the line, and the paths that the instance has afterward. */
const rows = [...page.matchAll(/^\| `([^`|]+=>[^`|]+)` \| (.*) \|$/gm)].map(
  ({ 1: line = '', 2: text = '' }) => ({
    line,
    paths: [...text.matchAll(/`(\/srv\/[^`]+)`/g)].map(({ 1: path = '' }) => path),
  }),
);

it('has a table of lines', () => {
  expect(rows.length).toBeGreaterThan(6);
});

it.each(rows)('is right about $line', async ({ line, paths }) => {
  rmSync(join(root, 'srv'), { recursive: true });
  const step = await run({ 'instance-ids': ids[0] ?? '', upload: line });
  expect(step.exitCode).toBe(0);
  expect(paths.filter((path) => !existsSync(join(root, path)))).toEqual([]);
});
