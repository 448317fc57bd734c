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
      ...env,
    },
  };
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

/** Returns each line once, in order, without what differs from run to run. */
function shapeOf(log: string): string[] {
  const lines = log
    .replaceAll(/SHA256:[\w+/]{43}/g, 'FINGERPRINT')
    .replaceAll(/\b[0-9a-f]{32}\b/g, 'TOKEN')
    .replaceAll(/127\.0\.0\.\d+:\d+/g, 'ADDRESS')
    .replaceAll(/\d+(\.\d+)? m?s$/gm, 'TIME')
    .split('\n');
  return [...new Set(lines.filter((line) => line !== ''))].sort();
}

const tried = new Set<string>();
async function tryExample(...texts: string[]): Promise<Outcome> {
  const text = example(...texts);
  tried.add(text);
  return shell(text);
}

/** The page's step that starts a sandbox in a workflow. */
function scriptOfWorkflow(): string {
  const steps: unknown = parse(page.find(({ language }) => language === 'yaml')?.text ?? '');
  return Array.isArray(steps) ? String(steps.flatMap((step) => step.run ?? [])[0]) : '';
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

  it('do not wait for a sandbox that cannot start', async () => {
    const inTerminal = example('--write-env');
    expect(await shell(inTerminal.replace('eic sandbox', 'false'))).toEqual({
      code: expect.toSatisfy((code: number) => code !== 0),
      stdout: '',
    });
    const inWorkflow = scriptOfWorkflow().replace('node dist/cli/index.js', 'false');
    expect(await shell(inWorkflow, { RUNNER_TEMP: folder })).toEqual({ code: 1, stdout: '' });
  });

  it('run the action from a terminal', async () => {
    expect(await tryExample('awk')).toEqual({ code: 0, stdout: '' });
    const { code, stdout } = await tryExample('hello from');
    expect(stdout.match(/hello from ec2-user/g)).toHaveLength(2);
    expect(shapeOf(stdout)).toEqual(shapeOf(page.find(({ language }) => language === 'text')?.text ?? ''));
    expect(readFileSync(join(folder, 'outputs'), 'utf8')).toContain('exit-code<<');
    expect(readFileSync(join(folder, 'summary.md'), 'utf8')).toContain('2 succeeded');
    expect(code).toBe(0);
  });

  it('start a sandbox in a workflow', async () => {
    const file = join(folder, 'github-env');
    // The sandbox that keeps running would keep our pipes open.
    const { code } = await shell(`exec >/dev/null 2>&1\n${scriptOfWorkflow()}`, {
      RUNNER_TEMP: folder,
      GITHUB_ENV: file,
    });
    expect(code).toBe(0);
    const text = readFileSync(file, 'utf8');
    const [, pid] = /^EIC_SANDBOX_PID=(\d+)$/m.exec(text) ?? [];
    process.kill(Number(pid), 'SIGTERM');
    expect(text).toMatch(/^AWS_ENDPOINT_URL=http:\/\/127\.0\.0\.1:\d+$/m);
    expect(text).toMatch(/^EIC_SANDBOX_INSTANCE_IDS=i-\w+ i-\w+$/m);
    await expect.poll(() => readdirSync(folder), { timeout: 20_000 }).not.toContain('sandbox.env');
  });

  it.skipIf(!hasAwsCli)('use the AWS CLI', async () => {
    expect(await tryExample('aws ec2 describe-instances', 'State.Name')).toEqual({
      code: 0,
      stdout: expect.stringMatching(/^(i-\w+\trunning\n){3}$/),
    });
  });

  it.skipIf(!hasAwsCli)('make an instance private', async () => {
    expect(await tryExample('--private web-2')).toEqual({
      code: 0,
      stdout: '127.1.0.11\t127.0.0.11\n127.1.0.12\tNone\n',
    });
  });

  it.skipIf(!hasAwsCli)('use ssh', async () => {
    tried.add(example('ssh-keygen'));
    expect(await tryExample('ssh -i key')).toEqual({ code: 0, stdout: 'ec2-user is logged in\n' });
  });

  it.skipIf(!hasAwsCli)('refuse what a policy does not allow', async () => {
    const { code, stdout } = await tryExample('--policy policy.json');
    expect(stdout).toBe('1\n');
    // The AWS CLI ends with 254 or 255 if the service returned an error, by its version.
    expect([254, 255]).toContain(code);
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
