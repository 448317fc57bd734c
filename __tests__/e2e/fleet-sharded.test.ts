import { execFile } from 'node:child_process';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { type Sandbox, startSandbox } from '../../src/sandbox/sandbox';
import { read, snippets } from '../docs/markdown';
import { eic } from '../fixtures/eic-process';
import { readResults } from '../fixtures/results-schema';
import { type Job, type StepResult, startJob } from '../fixtures/runner';
import { aFailure, aResult } from '../report/a-result';

interface Step {
  readonly uses?: string;
  readonly with?: Readonly<Record<string, string | number>>;
}

interface WorkflowJob {
  readonly steps: readonly Step[];
  readonly name?: string;
}

const workflow: { readonly jobs: Readonly<Record<'choose' | 'run' | 'join', WorkflowJob>> } = parse(
  read('examples/fleet-sharded.yml'),
);
const names = ['a', 'b', 'c', 'off\nb: succeeded'];

/** Values of the expressions in a workflow. */
type Expressions = Readonly<Record<string, string>>;

function filled(text: string, expressions: Expressions): string {
  return text.replaceAll(/\$\{\{ (.*?) \}\}/g, (_, name: string) => {
    const value = expressions[name];
    if (value === undefined) throw new Error(`no value of ${name}`);
    return value;
  });
}

/** The inputs of an action in one of the workflow's jobs. */
function inputsOf(job: WorkflowJob, action: string, expressions: Expressions): Record<string, string> {
  const step = job.steps.find(({ uses }) => uses?.startsWith(`${action}@`));
  if (step === undefined) throw new Error(`no step uses ${action}`);
  return Object.fromEntries(
    Object.entries(step.with ?? {}).map(([name, value]) => [name, filled(String(value), expressions)]),
  );
}

describe('examples/fleet-sharded.yml', () => {
  let sandbox: Sandbox;
  const open: Job[] = [];
  beforeAll(async () => {
    sandbox = await startSandbox({
      instances: names.map((name) => ({
        name,
        ...(name.startsWith('off') && { state: 'stopped' as const }),
      })),
    });
  });
  afterEach(async () => {
    for (const job of open.splice(0)) await job.close();
  });
  afterAll(() => sandbox?.close());

  const started = async (): Promise<Job> => {
    const job = await startJob();
    open.push(job);
    return job;
  };
  const step = async (job: Job, inputs: Record<string, string>): Promise<StepResult> =>
    job.run({ inputs: { ...inputs, port: String(sandbox.sshPort) }, env: sandbox.env });

  it('chooses, runs on each shard, and joins the results as of one run', async () => {
    const ids = sandbox.instances.map(({ id }) => id);
    const calls = sandbox.calls.length;
    const chosen = await step(
      await started(),
      inputsOf(workflow.jobs.choose, 'org/eic-action', { 'vars.INSTANCE_IDS': ids.join(' ') }),
    );
    expect(chosen.exitCode).toBe(0);
    expect(chosen.outputs).toMatchObject({ 'instance-ids': ids.join(' '), results: '[]', 'exit-code': '' });
    expect(chosen.log).toMatch(/4 instances in \d shards\./);
    expect(chosen.log).toContain(
      '(off b: succeeded) is stopped, not running. The job of its shard reports it.',
    );
    expect(chosen.summary).toMatch(/\| \d of 8 \| \d \| eu-central-1 \|/);
    // It reached no instance.
    expect(new Set(sandbox.calls.slice(calls).map(({ operation }) => operation))).toEqual(
      new Set(['DescribeInstances']),
    );
    expect(sandbox.pushes).toEqual([]);

    const { include }: { include: Record<string, string | number>[] } = JSON.parse(
      chosen.outputs.matrix ?? '',
    );
    const artifacts = new Map<string, string>();
    const failing = ids[0] ?? '';
    for (const entry of include) {
      const matrix = Object.fromEntries(
        Object.entries(entry).map(([name, value]) => [`matrix.${name}`, String(value)]),
      );
      expect(filled(workflow.jobs.run.name ?? '', matrix)).toMatch(/^Run on shard \d of 8$/);
      const shard = await started();
      const inputs = inputsOf(workflow.jobs.run, 'org/eic-action', matrix);
      const run = `if [ "$SSH_CONNECTION" = "\${SSH_CONNECTION/${sandbox.instances[0]?.address}/}" ]; then true; else exit 7; fi`;
      const ran = await step(shard, { ...inputs, run });
      const mine = String(entry['instance-ids']);
      expect(ran.exitCode).toBe(mine.includes(failing) || mine.includes(ids.at(-1) ?? '') ? 1 : 0);
      const upload = inputsOf(workflow.jobs.run, 'actions/upload-artifact', matrix);
      const file = await readFile(join(shard.workspace, upload.path ?? ''), 'utf8');
      expect(JSON.parse(file)).toEqual(readResults(ran.outputs.results));
      artifacts.set(`${upload.name}/${upload.path}`, file);
    }
    expect(artifacts.size).toBe(include.length);

    const last = await started();
    const { path = '' } = inputsOf(workflow.jobs.join, 'actions/download-artifact', {});
    for (const [name, text] of artifacts) await put(last, join(path, name), text);
    const join_ = inputsOf(workflow.jobs.join, 'org/eic-action', {
      'needs.choose.outputs.instance-ids': chosen.outputs['instance-ids'] ?? '',
    });
    const joined = await last.run({ inputs: join_ });
    const results = readResults(joined.outputs.results);
    expect(results.map(({ instanceId }) => instanceId)).toEqual(ids);
    expect(results.filter(({ succeeded }) => succeeded)).toHaveLength(2);
    expect(joined).toMatchObject({
      exitCode: 1,
      outputs: { 'exit-code': '7', 'instance-ids': ids.join(' ') },
    });
    expect(joined.summaryText).toContain('4 instances: 2 succeeded, 2 failed');
    expect(joined.log).toContain('EIC_INSTANCE_NOT_RUNNING');
    expect(joined.obeyed.filter(({ command }) => command === 'error').length).toBeGreaterThan(0);

    // A shard whose job was lost.
    const [lost = ''] = artifacts.keys();
    await rm(join(last.workspace, path, lost));
    const partly = await last.run({ inputs: join_ });
    const missing = readResults(partly.outputs.results).filter(
      ({ error }) => error?.code === 'EIC_NO_RESULT',
    );
    expect(missing.map(({ instanceId }) => instanceId)).toEqual(
      readResults(artifacts.get(lost)).map(({ instanceId }) => instanceId),
    );
    expect(partly.log).toContain('EIC_NO_RESULT: No file has a result of this instance.');
  });
});

async function put(job: Job, path: string, text: string): Promise<void> {
  await mkdir(dirname(join(job.workspace, path)), { recursive: true });
  await writeFile(join(job.workspace, path), text);
}

describe('a step with join-results', () => {
  let job: Job;
  beforeEach(async () => {
    job = await startJob();
  });
  afterEach(() => job.close());

  it('succeeds and needs neither AWS nor a Region if all instances succeeded, and writes the joined file and the report', async () => {
    const other = aResult({ instanceId: 'i-0fedcba9876543210', name: null });
    await put(job, 'shard 1/a.json', JSON.stringify([aResult()]));
    await put(job, 'b.json', JSON.stringify([other]));
    const step = await job.run({
      inputs: {
        'join-results': '*/a.json\nb.json\n',
        'results-file': 'joined.json',
        'report-file': 'run.html',
      },
    });
    expect(step).toMatchObject({ exitCode: 0, outputs: { 'exit-code': '0' } });
    expect(readResults(step.outputs.results)).toEqual([aResult(), other]);
    expect(JSON.parse(await readFile(join(job.workspace, 'joined.json'), 'utf8'))).toEqual([
      aResult(),
      other,
    ]);
    const page = await readFile(join(job.workspace, 'run.html'), 'utf8');
    expect(page).toContain(other.instanceId);
  });

  it('obeys nothing that a file says, and shows its texts as safely as those of an instance', async () => {
    const evil = '\n::add-mask::x\n##[add-path]/evil\r\x1b[2J\u202e<img src=x onerror=alert(1)>|`';
    const { result } = aFailure('EIC_SCRIPT_FAILED', {
      name: evil,
      region: evil,
      availabilityZone: evil,
      address: evil,
      endpoint: evil,
      signal: evil,
      stdoutFile: evil,
      message: evil,
      details: [evil],
      hostKey: { type: evil, fingerprint: `SHA256:${'a'.repeat(43)}`, verifiedBy: 'accepted' },
    });
    const error = result.error === null ? null : { ...result.error, remedy: evil, requestId: evil };
    await put(
      job,
      'results.json',
      JSON.stringify([{ ...result, error }, aResult({ instanceId: 'i-0fedcba9876543210' })]),
    );
    const step = await job.run({ inputs: { 'join-results': '.' }, debug: true });
    expect(step.exitCode).toBe(1);
    expect(step.obeyed.filter(({ command }) => !['error', 'debug', 'warning'].includes(command))).toEqual([]);
    expect(step.exported).toEqual({});
    for (const text of [step.log, step.outputs.results ?? '', step.summaryText]) {
      expect(text).not.toMatch(/[\r\x1b\u202e]/);
      // A later step may print a value alone.
      if (text !== step.log) expect(text).not.toContain('##[add-path]');
    }
    for (const value of Object.values(readResults(step.outputs.results)[0] ?? {}))
      if (typeof value === 'string') expect(value).not.toMatch(/[\n\r]|^\s*::/);
    const outsideBlocks = step.summary.replaceAll(/^```text$[\s\S]*?^```$/gm, '');
    expect(outsideBlocks).not.toContain('<img');
  });

  it('refuses what is no file of results, what is elsewhere, and inputs of another use', async () => {
    await put(job, 'bad/a.json', '{"not": "results"}');
    await put(job, 'bad/b.json', 'not JSON');
    const sameFile = { 'results-file': 'joined', 'report-file': './none/../joined' };
    const step = await job.run({
      inputs: {
        'join-results': 'bad\nnone/*.json\n/etc/hostname\n[',
        run: 'true',
        'instance-ids': 'web-1',
        ...sameFile,
      },
    });
    expect(step).toMatchObject({ exitCode: 1, outputs: { results: '[]' } });
    for (const text of [
      'bad/a.json has no results of this version',
      'bad/b.json is not JSON',
      '`join-results`: /etc/hostname cannot be used: it is in neither the workspace nor RUNNER_TEMP',
      '`join-results`: none/*.json does not exist',
      '`join-results`: [ cannot be used',
      '`run` has no effect with `join-results`',
      '`instance-ids` is "web-1"',
      '`report-file` and `results-file` name the same file',
    ])
      expect(step.log).toContain(text);
  });
});

describe('eic results join', () => {
  let job: Job;
  beforeEach(async () => {
    job = await startJob();
  });
  afterEach(() => job.close());

  const run = (command: string) =>
    new Promise<{ code: unknown; stdout: string; stderr: string }>((done) => {
      const shell = `eic() { '${process.execPath}' '${eic}' "$@"; }\n${command}`;
      const options = { cwd: job.workspace, env: { PATH: process.env.PATH } };
      execFile('bash', ['--norc', '-c', shell], options, (error, stdout, stderr) =>
        done({ code: error === null ? 0 : error.code, stdout, stderr }),
      );
    });

  it('prints the joined results, and exits as eic run does: the example of the page', async () => {
    const [example] = snippets(read('docs/fleets.md')).filter(({ text }) =>
      text.includes('eic results join'),
    );
    await put(job, 'results/1.json', JSON.stringify([aResult()]));
    expect(await run(example?.text ?? '')).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(readResults(await readFile(join(job.workspace, 'results.json'), 'utf8'))).toEqual([aResult()]);
    expect(await readFile(join(job.workspace, 'summary.md'), 'utf8')).toContain('## EC2 Instance Connect');

    const { result } = aFailure('EIC_SCRIPT_FAILED', {
      instanceId: 'i-0fedcba9876543210',
      name: 'web-2',
      exitCode: 3,
    });
    // A process can only end with 8 bits of it: 0.
    await put(job, 'large.json', JSON.stringify([{ ...result, exitCode: 256 }]));
    expect((await run('eic results join large.json')).code).toBe(255);

    await put(job, 'results/2.json', JSON.stringify([result]));
    // As download-artifact leaves them: a directory for each artifact.
    await put(job, 'downloaded/results-1/results.json', JSON.stringify([aResult()]));
    await put(job, 'downloaded/results-2/results.json', JSON.stringify([result]));
    expect(readResults((await run('eic results join downloaded')).stdout)).toEqual([aResult(), result]);
    const ended = await run(
      'eic results join results/*.json --instance-ids i-0aaaaaaaaaaaaaaaa --report-file run.html',
    );
    const page = await readFile(join(job.workspace, 'run.html'), 'utf8');
    expect(page).toContain('"code":"EIC_NO_RESULT"');
    expect(page).toContain(result.instanceId);
    expect(ended.code).toBe(3);
    expect(ended.stderr).toContain('web-2: exit code 3');
    expect(ended.stderr).toContain('2 of 3 instances failed.');
    expect(readResults(ended.stdout).map(({ instanceId }) => instanceId)).toEqual([
      'i-0aaaaaaaaaaaaaaaa',
      'i-0123456789abcdef0',
      'i-0fedcba9876543210',
    ]);
  });

  it.each([
    ['eic results join none.json', 'eic: none.json: '],
    ['mkdir none; eic results join none', 'eic: none is a directory without a .json file.'],
    ['echo "{}" > a.json; eic results join a.json', 'eic: a.json has no results of this version'],
    ['echo "[]" > a.json; eic results join a.json --instance-ids web-1', '"web-1" is not an instance ID'],
    ['echo "[]" > a.json; eic results join a.json --summary no/folder', 'eic: --summary no/folder: '],
    [
      'echo "[]" > a.json; eic results join a.json --report-file no/folder/a',
      'eic: --report-file no/folder/a: ',
    ],
    ['eic results join', "missing required argument 'file'"],
  ])('refuses with exit code 2: %s', async (command, message) => {
    const ended = await run(command);
    expect(ended.code).toBe(2);
    expect(ended.stderr).toContain(message);
    expect(ended.stdout).toBe('');
  });
});
