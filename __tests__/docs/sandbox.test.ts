import { execFile } from 'node:child_process';
import {
  chmodSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { projectFolder, read, snippets } from './markdown';

const run = promisify(execFile);
const page = snippets(read('docs/sandbox.md'));
const examples = page.filter(({ language }) => language === 'bash');
const hasAwsCli = await run('aws', ['--version']).then(
  () => true,
  () => false,
);

/** Where the reader is: in a checkout of the project. */
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'eic-docs-'));
  for (const name of ['dist', 'action.yml']) symlinkSync(join(projectFolder, name), join(folder, name));
  const program = `#!/bin/sh\nexec '${process.execPath}' dist/cli/index.js "$@"\n`;
  writeFileSync(join(folder, 'eic'), program);
  chmodSync(join(folder, 'eic'), 0o755);
});
afterAll(() => rmSync(folder, { recursive: true }));

interface Outcome {
  readonly code: number;
  readonly stdout: string;
}

async function shell(text: string, env: Readonly<Record<string, string>> = {}): Promise<Outcome> {
  const options = {
    cwd: folder,
    env: {
      PATH: [folder, process.env.PATH].join(delimiter),
      HOME: folder,
      TMPDIR: folder,
      GITHUB_OUTPUT: join(folder, 'output'),
      GITHUB_STEP_SUMMARY: join(folder, 'summary'),
      GITHUB_STATE: join(folder, 'state'),
      ...env,
    },
  };
  for (const file of ['output', 'summary', 'state']) writeFileSync(join(folder, file), '');
  try {
    const { stdout } = await run('bash', ['--norc', '-e', '-o', 'pipefail', '-c', text], options);
    return { code: 0, stdout };
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && 'stdout' in error)) throw error;
    return { code: Number(error.code), stdout: String(error.stdout) };
  }
}

/** The only example that contains all of the texts. */
function example(...texts: string[]): string {
  const found = examples.filter(({ text }) => texts.every((part) => text.includes(part)));
  expect(found).toHaveLength(1);
  return found[0]?.text ?? '';
}

const tried = new Set<string>();
async function tryExample(...texts: string[]): Promise<Outcome> {
  const text = example(...texts);
  tried.add(text);
  return shell(text);
}

describe('the examples in docs/sandbox.md', { timeout: 60_000 }, () => {
  it('run one command', async () => {
    expect(await tryExample('echo "$EIC_SANDBOX_INSTANCE_IDS"\'')).toEqual({
      code: 0,
      stdout: expect.stringMatching(/^i-\w+ i-\w+ i-\w+\n$/),
    });
  });

  it('keep a sandbox running, which removes its file', async () => {
    expect(await tryExample('--write-env')).toEqual({
      code: 0,
      stdout: expect.stringMatching(/^instances: i-\w+ i-\w+ i-\w+\n$/),
    });
    await expect.poll(() => readdirSync(folder), { timeout: 20_000 }).not.toContain('sandbox.env');
  });

  it('run the action from a terminal', async () => {
    expect(await tryExample('awk')).toEqual({ code: 0, stdout: '' });
    const { code, stdout } = await tryExample('hello from');
    expect(stdout.match(/hello from ec2-user/g)).toHaveLength(2);
    expect(code).toBe(0);
  });

  it('start a sandbox in a workflow', async () => {
    const steps: unknown = parse(page.find(({ language }) => language === 'yaml')?.text ?? '');
    const run = Array.isArray(steps) ? steps.flatMap((step) => step.run ?? [])[0] : undefined;
    const file = join(folder, 'github-env');
    // The sandbox that keeps running would keep our pipes open.
    const { code } = await shell(`exec >/dev/null 2>&1\n${run}`, { RUNNER_TEMP: folder, GITHUB_ENV: file });
    expect(code).toBe(0);
    const text = readFileSync(file, 'utf8');
    const [, pid] = /^EIC_SANDBOX_PID=(\d+)$/m.exec(text) ?? [];
    process.kill(Number(pid), 'SIGTERM');
    expect(text).toMatch(/^AWS_ENDPOINT_URL=http:\/\/127\.0\.0\.1:\d+$/m);
    expect(text).toMatch(/^EIC_SANDBOX_INSTANCE_IDS=i-\w+ i-\w+$/m);
    await expect.poll(() => readdirSync(folder), { timeout: 20_000 }).not.toContain('sandbox.env');
  });

  it.skipIf(!hasAwsCli)('use the AWS CLI', async () => {
    expect(await tryExample('aws ec2 describe-instances')).toEqual({
      code: 0,
      stdout: expect.stringMatching(/^(i-\w+\trunning\n){3}$/),
    });
  });

  it.skipIf(!hasAwsCli)('use ssh', async () => {
    tried.add(example('ssh-keygen'));
    expect(await tryExample('ssh -i key')).toEqual({ code: 0, stdout: 'ec2-user is logged in\n' });
  });

  it('throttle', async () => {
    const { code, stdout } = await tryExample('--fault throttled');
    expect(stdout).toContain('pushed at last');
    expect(code).toBe(0);
  });

  it('stop an instance', async () => {
    const { code, stdout } = await tryExample('--fault stopped');
    expect(stdout).toContain('EIC_INSTANCE_NOT_RUNNING');
    expect(code).toBe(1);
  });

  it.skipIf(!hasAwsCli)('are all tried here', () => {
    expect(examples.filter(({ text }) => !tried.has(text))).toEqual([]);
  });
});
