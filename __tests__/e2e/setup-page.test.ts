import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it, onTestFinished } from 'vitest';
import { parse } from 'yaml';
import { read, snippets } from '../docs/markdown';
import { type Cloud, startCloud } from '../fixtures/cloud';
import { inHome } from '../fixtures/home-directory';
import { type Job, type StepResult, startJob } from '../fixtures/runner';
import { testUser } from '../fixtures/sshd';

/** The IDs in the page and in the example, in the order of the instances. */
const ids = ['i-0123456789abcdef0', 'i-0fedcba9876543210'];

let cloud: Cloud;
let job: Job;
let home: string;
/** Stands for `/srv/app` on the instances. */
let app: string;
beforeAll(async () => {
  const sshd = { config: ['Subsystem sftp internal-sftp'] };
  cloud = await startCloud(ids.map((id, index) => ({ id, name: `web-${index + 1}`, sshd })));
});
afterAll(() => cloud.close());
beforeEach(async () => {
  job = await startJob();
  home = mkdtempSync(join(tmpdir(), 'eic-home-'));
  app = mkdtempSync(join(tmpdir(), 'eic-app-'));
  writeFileSync(join(job.workspace, 'app.conf'), 'port = 80\n');
  mkdirSync(join(job.workspace, 'public'));
  writeFileSync(join(job.workspace, 'public', 'index.html'), 'hello\n');
});
afterEach(async () => {
  await job.close();
  for (const folder of [home, app]) rmSync(folder, { recursive: true });
});

interface Step {
  readonly uses?: string;
  readonly with?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  readonly run?: string;
}

/** Runs the steps of a job that use the setup action or are scripts, and then the post steps. */
async function runSteps(steps: readonly Step[]): Promise<string> {
  const temp = mkdtempSync(join(tmpdir(), 't-'));
  onTestFinished(() => rmSync(temp, { recursive: true }));
  let output = '';
  let setup: StepResult | undefined;
  const options = (inputs: Readonly<Record<string, string>>) => ({
    action: 'setup',
    prefix: inHome(home),
    env: { ...cloud.sandbox.env, RUNNER_TEMP: temp },
    inputs: { 'os-user': testUser, port: String(cloud.sandbox.sshPort), ...inputs },
  });
  for (const { uses, with: inputs = {}, env = {}, run } of steps) {
    if (uses?.startsWith('org/eic-action/setup@') === true) {
      setup = await job.run(options(inputs));
      expect(setup.exitCode, setup.log).toBe(0);
    }
    if (run === undefined || setup === undefined) continue;
    const { outputs, exported } = setup;
    const values = Object.entries(env).map(([name, value]) => [
      name,
      value.replace(
        /\$\{\{ steps\.setup\.outputs\.([\w-]+) \}\}/,
        (_, output: string) => outputs[output] ?? '',
      ),
    ]);
    output += await bash(run.replaceAll('/srv/app', app), { ...exported, ...Object.fromEntries(values) });
  }
  if (setup === undefined) throw new Error('no step uses the setup action');
  const post = await job.post(setup, options({}));
  expect(post.exitCode, post.log).toBe(0);
  return output;
}

function bash(script: string, variables: Readonly<Record<string, string>>): Promise<string> {
  const [program = '', ...args] = [...inHome(home), 'bash', '-eo', 'pipefail', '-c', script];
  const { PATH } = process.env;
  const env = { PATH, HOME: home, LANG: 'C.UTF-8', ...cloud.sandbox.env, ...variables };
  return new Promise((resolve, reject) => {
    execFile(program, args, { env, cwd: job.workspace }, (error, stdout, stderr) =>
      error === null ? resolve(stdout) : reject(new Error(`${script}\n${stdout}${stderr}`)),
    );
  });
}

const [first, second] = snippets(read('docs/setup.md'))
  .filter(({ language }) => language === 'yaml')
  .map(({ text }): readonly Step[] => parse(text));

it("the page's first example copies files with rsync, scp and sftp", async () => {
  mkdirSync(join(app, 'public'));
  await runSteps(first ?? []);
  expect(readFileSync(join(app, 'public', 'index.html'), 'utf8')).toBe('hello\n');
  expect(readFileSync(join(job.workspace, 'copy.conf'), 'utf8')).toBe('port = 80\n');
});

it("the page's second example shares one connection, with one push", async () => {
  const before = cloud.sandbox.pushes.length;
  expect(await runSteps(second ?? [])).toBe('1\n2\n3\n');
  expect(cloud.sandbox.pushes.length).toBe(before + 1);
});

it('the example workflow copies with rsync, and runs a playbook on both instances', async () => {
  const playbook = [
    { hosts: 'all', gather_facts: false, tasks: [{ raw: `echo {{ inventory_hostname }} >> ${app}/ran` }] },
  ];
  writeFileSync(join(job.workspace, 'site.yml'), JSON.stringify(playbook));
  mkdirSync(join(app, 'public'));
  const workflow: { readonly jobs: { readonly deploy: { readonly steps: readonly Step[] } } } = parse(
    read('examples/setup.yml'),
  );
  await runSteps(workflow.jobs.deploy.steps);
  expect(readFileSync(join(app, 'public', 'index.html'), 'utf8')).toBe('hello\n');
  expect(readFileSync(join(app, 'ran'), 'utf8').split('\n').sort()).toEqual(['', 'web-1', 'web-2']);
});
