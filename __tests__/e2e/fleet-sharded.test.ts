import { execFile } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
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
/** In two shards, the first two are in one, the others in the other. The last one passes no filter: it is stopped. */
const ids = [
  'i-000000000000048a1',
  'i-000000000000049b2',
  'i-00000000000004ac3',
  'i-00000000000004bd4',
] as const;
const [failing, waiting, good, off] = ids;
/** An instance that has no tag of the workflow's. */
const foreign = 'i-0fedcba9876543210';

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
    const web = { tags: { Deploy: 'web' } };
    sandbox = await startSandbox({
      instances: [
        ...[failing, waiting, good].map((id) => ({ id, ...web })),
        { id: off, name: 'off\nb: succeeded', ...web },
        { id: foreign },
      ],
    });
    setState('stopped');
  });
  afterEach(async () => {
    for (const job of open.splice(0)) await job.close();
  });
  afterAll(() => sandbox?.close());

  const setState = (state: string) => sandbox.instances.find(({ id }) => id === off)?.change({ state });
  const started = async (): Promise<Job> => {
    const job = await startJob();
    open.push(job);
    return job;
  };
  /** Runs a step, and says which instances it reached. */
  const step = async (job: Job, inputs: Record<string, string>) => {
    const pushes = sandbox.pushes.length;
    const result: StepResult = await job.run({
      inputs: { ...inputs, port: String(sandbox.sshPort) },
      env: sandbox.env,
    });
    return {
      ...result,
      reached: sandbox.pushes
        .slice(pushes)
        .map(({ instanceId }) => instanceId)
        .sort(),
      codes: readResults(result.outputs.results).map(({ error }) => error?.code ?? 'ok'),
    };
  };
  const chosenBy = inputsOf(workflow.jobs.choose, 'org/eic-action', {});

  it('is for more instances than one step chooses by default, and not for more than each shard may have', () => {
    const most = Number(chosenBy['max-instances']);
    expect(most).toBeGreaterThan(500);
    // A shard has at most 1.25 times its equal share.
    expect((most / Number(chosenBy.shards)) * 1.25).toBeLessThanOrEqual(500);
  });

  it('chooses, runs on each shard, joins the results as of one run, and retries what failed', async () => {
    const calls = sandbox.calls.length;
    // One that is named in addition to the filter.
    const chosen = await step(await started(), { ...chosenBy, 'instance-ids': off, shards: '2' });
    expect(chosen.exitCode).toBe(0);
    const all = [off, failing, waiting, good].join(' ');
    expect(chosen.outputs).toMatchObject({ 'instance-ids': all, results: '[]', 'exit-code': '' });
    expect(chosen.log).toContain('4 instances in 2 shards.');
    expect(chosen.log).toContain(
      '(off b: succeeded) is stopped, not running. The job of its shard reports it.',
    );
    expect(chosen.summary).toContain('| 1 of 2 | 2 | eu-central-1 |');
    // It reached no instance.
    expect(new Set(sandbox.calls.slice(calls).map(({ operation }) => operation))).toEqual(
      new Set(['DescribeInstances']),
    );

    const { include }: { include: Record<string, string | number>[] } = JSON.parse(
      chosen.outputs.matrix ?? '',
    );
    const artifacts = new Map<string, string>();
    const [once] = snippets(read('docs/fleets.md')).filter(({ language }) => language === 'bash');
    for (const [jobIndex, entry] of include.entries()) {
      const matrix = Object.fromEntries(
        Object.entries(entry).map(([name, value]) => [`matrix.${name}`, String(value)]),
      );
      expect(filled(workflow.jobs.run.name ?? '', matrix)).toMatch(/^Run on shard \d of 2$/);
      const shard = await started();
      const inputs = inputsOf(workflow.jobs.run, 'org/eic-action', matrix);
      const hasOff = inputs['instance-ids']?.includes(off);
      const ran = await step(shard, {
        ...inputs,
        ...(!hasOff && { 'fail-fast': 'true', 'max-parallel': '1' }),
        env: `JOB_INDEX=${jobIndex}`,
        run: `echo "$EIC_INDEX of $EIC_TOTAL"
          ${once?.text.replaceAll('/srv/app/', 'echo now: ')}
          [ "$EIC_INSTANCE_ID" != ${failing} ] || exit 7`,
      });
      // Places and total are those of the job.
      expect(ran.codes).toEqual(
        hasOff ? ['EIC_INSTANCE_NOT_RUNNING', 'ok'] : ['EIC_SCRIPT_FAILED', 'EIC_NOT_STARTED'],
      );
      expect(ran.log).toContain(hasOff ? '1 of 2' : '0 of 2');
      expect(ran.log.includes('now: migrate')).toBe(jobIndex === 0);
      const upload = inputsOf(workflow.jobs.run, 'actions/upload-artifact', matrix);
      const file = await readFile(join(shard.workspace, upload.path ?? ''), 'utf8');
      expect(JSON.parse(file)).toEqual(readResults(ran.outputs.results));
      artifacts.set(`${upload.name}/${upload.path}`, file);
    }
    expect(artifacts.size).toBe(2);

    const last = await started();
    const { path = '' } = inputsOf(workflow.jobs.join, 'actions/download-artifact', {});
    const [lost = ''] = artifacts.keys();
    for (const [name, text] of artifacts) if (name !== lost) await put(last, join(path, name), text);
    // Somebody who can write artifacts adds an instance.
    await put(last, join(path, 'results-9/results.json'), JSON.stringify([aResult({ instanceId: foreign })]));
    const join_ = inputsOf(workflow.jobs.join, 'org/eic-action', {
      'needs.choose.outputs.instance-ids': chosen.outputs['instance-ids'] ?? '',
    });
    // A shard whose job was lost.
    const partly = await step(last, join_);
    const missing = readResults(partly.outputs.results).filter(
      ({ error }) => error?.code === 'EIC_NO_RESULT',
    );
    expect(missing.map(({ instanceId }) => instanceId).sort()).toEqual(
      readResults(artifacts.get(lost))
        .map(({ instanceId }) => instanceId)
        .sort(),
    );
    expect(partly.log).toContain('EIC_NO_RESULT: No file has a result of this instance.');

    await put(last, join(path, lost), artifacts.get(lost) ?? '');
    const joined = await step(last, join_);
    expect(joined).toMatchObject({
      exitCode: 1,
      codes: ['EIC_INSTANCE_NOT_RUNNING', 'EIC_SCRIPT_FAILED', 'EIC_NOT_STARTED', 'ok'],
      outputs: { 'exit-code': '7', 'instance-ids': all },
    });
    expect(joined.summaryText).toContain('4 instances: 1 succeeded, 2 failed, 1 not started');
    expect(joined.obeyed.filter(({ command }) => command === 'error').length).toBeGreaterThan(0);
    const warnings = joined.obeyed.filter(({ command }) => command === 'warning');
    expect(warnings.map(({ data }) => data)).toEqual([
      `The result of 1 instance is left out, because \`instance-ids\` does not name it: ${foreign}.`,
    ]);

    // With the filter, the instance that is stopped is not chosen at all.
    const retry = { 'retry-failed-of': path, run: 'true', 'results-file': `${path}/retry-1.json` };
    const retried = await step(last, { ...retry, filters: chosenBy.filters ?? '' });
    expect(retried).toMatchObject({ exitCode: 0, codes: ['ok', 'ok'], reached: [failing, waiting] });

    // The step of docs/fleets.md, after what stopped the instance is repaired.
    setState('running');
    const [example = {}] = snippets(read('docs/fleets.md'))
      .filter(({ language, text }) => language === 'yaml' && text.includes('retry-failed-of'))
      .map(({ text }) => inputsOf({ steps: parse(text) }, 'org/eic-action', { 'vars.INSTANCE_IDS': all }));
    expect(example).toMatchObject({ 'retry-failed-of': path, 'instance-ids': all });
    const again = { ...example, run: 'true', 'results-file': `${path}/retry-2.json` };
    expect(await step(last, again)).toMatchObject({ exitCode: 0, codes: ['ok'], reached: [off] });
    expect(await step(last, join_)).toMatchObject({ exitCode: 0, codes: ['ok', 'ok', 'ok', 'ok'] });

    // Nothing is left. Files of earlier steps do not stay.
    await put(last, 'report.html', 'of an earlier step');
    const nothing = await step(last, { ...again, 'results-file': 'none.json', 'report-file': 'report.html' });
    expect(nothing).toMatchObject({ exitCode: 0, codes: [], reached: [] });
    expect(nothing.log).toContain('No instance is left to retry, which is no failure. Nothing is run.');
    expect(await readFile(join(last.workspace, 'none.json'), 'utf8')).toBe('[]\n');
    const report = await readFile(join(last.workspace, 'report.html'), 'utf8');
    expect(report).toMatch(/^<!doctype html>/i);
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
    const missing = 'i-0aaaaaaaaaaaaaaaa';
    const ended = await run(
      `eic results join results/*.json --instance-ids ${missing} --instance-ids ${result.instanceId} --report-file run.html`,
    );
    const page = await readFile(join(job.workspace, 'run.html'), 'utf8');
    expect(page).toContain('"code":"EIC_NO_RESULT"');
    expect(page).toContain(result.instanceId);
    expect(ended.code).toBe(3);
    expect(ended.stderr).toContain('web-2: exit code 3');
    expect(ended.stderr).toContain('2 of 2 instances failed.');
    expect(ended.stderr).toContain(
      `The result of 1 instance is left out, because \`--instance-ids\` does not name it: ${aResult().instanceId}.`,
    );
    expect(readResults(ended.stdout).map(({ instanceId }) => instanceId)).toEqual([
      missing,
      result.instanceId,
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
