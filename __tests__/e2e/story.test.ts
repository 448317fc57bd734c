import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Sandbox, startSandbox } from '../../src/sandbox/sandbox';
import { type Cloud, only, startCloud } from '../fixtures/cloud';
import { cryptoPolicyConfig, hostKeyTypesOf } from '../fixtures/crypto-policies';
import { readResults } from '../fixtures/results-schema';
import { type Job, readManifest, type StepOptions, startJob } from '../fixtures/runner';
import { testUser } from '../fixtures/sshd';

describe('a step that runs a script on an instance with sshd', () => {
  let cloud: Cloud;
  let job: Job;
  beforeAll(async () => {
    cloud = await startCloud([{ name: 'web-1' }]);
    job = await startJob();
  });
  afterAll(async () => {
    await job?.close();
    await cloud?.close();
  });

  const run = (inputs: Record<string, string>, more: StepOptions = {}) =>
    job.run({
      ...more,
      inputs: {
        'instance-ids': only(cloud.instances).id,
        'os-user': testUser,
        port: String(cloud.sandbox.sshPort),
        ...inputs,
      },
      env: { ...cloud.sandbox.env, ...more.env },
    });

  it('shows what the script prints, and reports it in every way that a workflow can read', async () => {
    const before = cloud.sandbox.pushes.length;
    const { id, address, hostKeys } = only(cloud.instances);
    const step = await run({ run: 'echo "Hello from $(whoami)"\necho "a warning" >&2\n' });

    expect(step).toMatchObject({ exitCode: 0, signal: null, exported: {} });
    expect(step.stderr.toString()).toBe('');
    expect(step.log).toContain(`Hello from ${testUser}`);
    expect(step.log).toContain('! a warning');
    // No group: GitHub would show it closed.
    expect(step.obeyed).toEqual([]);

    expect(Object.keys(step.outputs).sort()).toEqual([...(await readManifest()).outputs].sort());
    expect(step.outputs).toMatchObject({
      'exit-code': '0',
      stdout: `Hello from ${testUser}`,
      'stdout-truncated': 'false',
      'instance-ids': id,
    });
    const result = only(readResults(step.outputs.results));
    expect(result).toMatchObject({
      instanceId: id,
      name: 'web-1',
      succeeded: true,
      address,
      port: cloud.sandbox.sshPort,
      route: 'direct',
      exitCode: 0,
      signal: null,
      error: null,
      bytesOut: { stdout: `Hello from ${testUser}\n`.length, stderr: 10 },
      hostKey: { type: 'ssh-ed25519', verifiedBy: 'console-output' },
    });
    expect(hostKeys.keys.map(({ fingerprint }) => fingerprint)).toContain(result.hostKey?.fingerprint);
    const { boot, tunnel, healthCheck, healthCheckWait, ...phases } = result.durationsMs;
    expect([boot, tunnel, healthCheck, healthCheckWait]).toEqual([null, null, null, null]);
    for (const milliseconds of Object.values(phases)) expect(milliseconds).toBeGreaterThanOrEqual(0);
    expect(step.log).toContain(result.hostKey?.fingerprint);

    expect(step.summaryText).toContain(id);
    expect(step.summaryText).toContain('web-1');
    expect(cloud.sandbox.pushes).toHaveLength(before + 1);
  });

  it('makes the three calls to AWS that its policy needs, or two if the host key is pinned', async () => {
    const { id, hostKeys } = only(cloud.instances);
    const callsOf = async (inputs: Record<string, string>) => {
      const before = cloud.sandbox.calls.length;
      expect((await run({ run: 'true', ...inputs })).exitCode).toBe(0);
      return cloud.sandbox.calls
        .slice(before)
        .map(({ operation }) => operation)
        .sort();
    };
    expect(await callsOf({})).toEqual(['DescribeInstances', 'GetConsoleOutput', 'SendSSHPublicKey']);
    expect(await callsOf({ 'known-hosts': hostKeys.knownHosts(id) })).toEqual([
      'DescribeInstances',
      'SendSSHPublicKey',
    ]);
  });

  it('has nothing to add in the post step', async () => {
    const main = await run({ run: 'true' });
    const post = await job.post(main, { env: cloud.sandbox.env });
    expect(post).toMatchObject({ exitCode: 0, log: '', summary: '', outputs: {} });
  });

  it('runs a script of the workspace (run-file)', async () => {
    const step = await run(
      { 'run-file': 'deploy.sh' },
      {
        workspace: {
          'deploy.sh': '#!/bin/bash\necho "from a file, with $# arguments"\n',
        },
      },
    );
    expect(step.outputs.stdout).toBe('from a file, with 0 arguments');
  });

  it.each([
    ['a command that fails', 'false\necho "not reached"', '1'],
    ['the middle of a pipe', 'exit 42 | cat\necho "not reached"', '42'],
    ['a command that is not there', 'no-such-command\necho "not reached"', '127'],
    ['the script itself', 'exit 3', '3'],
  ])('fails over %s, with its exit code', async (_, script, exitCode) => {
    const step = await run({ run: script });
    expect(step.exitCode).toBe(1);
    expect(step.outputs['exit-code']).toBe(exitCode);
    expect(step.outputs.stdout).toBe('');
    expect(only(readResults(step.outputs.results))).toMatchObject({
      succeeded: false,
      exitCode: Number(exitCode),
      error: { code: 'EIC_SCRIPT_FAILED' },
    });
    expect(step.obeyed.filter(({ command }) => command === 'error')).toHaveLength(1);
  });

  it('tells the signal that killed a script', async () => {
    const step = await run({ run: 'echo "before"; kill -SEGV $$' });
    expect(step.exitCode).toBe(1);
    expect(step.outputs).toMatchObject({ 'exit-code': '', stdout: 'before' });
    expect(only(readResults(step.outputs.results))).toMatchObject({ exitCode: null, signal: 'SIGSEGV' });
  });

  it.each([
    ['bash', 'printf %s "$BASH_VERSION" | grep -c .', '1'],
    ['sh', 'set -- a b; echo "$#:${BASH_VERSION+bash}:$-" | sed "s/[^e:0-9]//g"', '2::e'],
    ['python3 {0}', 'import sys\nprint(sys.argv[1:], 6 * 7)', '[] 42'],
    ['perl -w {0} "an argument"', 'print "$ARGV[0] of perl\n";', 'an argument of perl'],
  ])('runs it with the shell %s', async (shell, script, expected) => {
    const step = await run({ shell, run: script });
    expect(step.log).toContain(expected);
    expect(step.outputs.stdout).toBe(expected);
  });

  it.each([
    ['/usr/share', '/usr/share'],
    ['~', '$HOME'],
  ])('runs it in the working directory %s', async (directory, expected) => {
    const step = await run({
      'working-directory': directory,
      run: `[ "$PWD" = "${expected}" ] && echo "right"`,
    });
    expect(step.outputs.stdout).toBe('right');
  });

  it('says so if the working directory is not there, and does not start the script', async () => {
    const step = await run({ 'working-directory': '/no/such', run: 'echo "not reached"' });
    expect(step.exitCode).toBe(1);
    expect(step.log).toContain('/no/such');
    expect(step.log).not.toContain('not reached');
  });

  it('passes values of env with every awkward byte in them, and no other variable', async () => {
    const every = Array.from({ length: 255 }, (_, index) => String.fromCharCode(index + 1)).join('');
    const awkward = `${every}\n\r\n\u{1f511} '"\\ $(id) \`id\` \${HOME} %0A ::error:: !! * ~ \n\n`;
    const step = await run(
      {
        env: 'AWKWARD\nlower_case\nPORT=8080\nEMPTY=\nQUOTED="as it is" # and this\n',
        run: [
          'for name in AWKWARD lower_case PORT EMPTY QUOTED; do',
          '  echo "$name=$(printf "%s_" "${!name}" | base64 -w0)"',
          'done',
          'echo "others: $(env | grep -cE "^(GITHUB|RUNNER|INPUT|AWS|STATE|CI|NOT_ASKED)")" || :',
        ].join('\n'),
      },
      { env: { AWKWARD: awkward, lower_case: 'small', NOT_ASKED: 'secret' } },
    );
    const encoded = (value: string) => Buffer.from(`${value}_`).toString('base64');
    expect(step.outputs.stdout?.split('\n')).toEqual([
      `AWKWARD=${encoded(awkward)}`,
      `lower_case=${encoded('small')}`,
      `PORT=${encoded('8080')}`,
      `EMPTY=${encoded('')}`,
      `QUOTED=${encoded('"as it is" # and this')}`,
      'others: 0',
    ]);
  });

  it('ends with the script, though something that it started still holds its output', async () => {
    const step = await run({ run: 'sleep 600 & echo "pid $!"; disown' });
    expect(step).toMatchObject({ exitCode: 0, outputs: { 'exit-code': '0' } });
    const pid = Number(/^pid (\d+)$/.exec(step.outputs.stdout ?? '')?.[1]);
    process.kill(pid, 'SIGKILL'); // It is still there, or this throws.
  });

  it('gives the script an empty standard input', async () => {
    const step = await run({ run: 'wc -c' });
    expect(step.outputs.stdout).toBe('0');
  });

  it('gives the script no terminal, or one if pty asks for it', async () => {
    const script = 'if [ -t 1 ] && [ -t 2 ]; then echo "a terminal"; else echo "none"; fi; echo "err" >&2';
    expect((await run({ run: script })).outputs.stdout).toBe('none');
    const step = await run({ run: script, pty: 'true' });
    expect(step.exitCode).toBe(0);
    expect(step.outputs.stdout).toBe('a terminal\nerr');
  });

  it('keeps the last line if it has no end, and shows bytes that are not UTF-8', async () => {
    const step = await run({ run: "printf 'gr\\303'; sleep 0.1; printf '\\274n\\nbad \\377 byte\\nno end'" });
    expect(step.outputs.stdout).toBe('gr\u00fcn\nbad \ufffd byte\nno end');
    expect(step.log).toContain('gr\u00fcn\n');
    expect(step.log).toContain('no end');
    expect(readResults(step.outputs.results)[0]?.bytesOut.stdout).toBe('gr\u00fcn\n'.length + 1 + 11 + 6);
  });

  it('cuts the stdout output at a line, at most 1 MiB, and says so; the log has it all', async () => {
    const step = await run({ run: 'seq 1 300000' });
    expect(step.outputs['stdout-truncated']).toBe('true');
    const stdout = step.outputs.stdout ?? '';
    expect(Buffer.byteLength(stdout)).toBeLessThanOrEqual(1024 * 1024);
    expect(Buffer.byteLength(stdout)).toBeGreaterThan(1024 * 1024 - 8);
    expect(stdout.startsWith('1\n2\n')).toBe(true);
    // 1 MiB ends in the middle of a number.
    expect(stdout.split('\n').at(-1)).toBe(String(stdout.split('\n').length));
    expect(step.lines.filter(({ text }) => /^\d+$/.test(text))).toHaveLength(300_000);
  });

  it('shows each line of a progress bar that is drawn over itself, and no more', async () => {
    const step = await run({ run: "printf ' 10 %%\\r 50 %%\\r100 %%\\ndone\\n'" });
    expect(step.log).toContain('100 %');
    expect(step.log).toContain('done');
    expect(step.stdout.includes('\r')).toBe(false);
  });
});

describe('a step that runs a script on a host in FIPS mode', () => {
  it('logs in with an RSA key, at the first attempt', async () => {
    const cloud = await startCloud([
      { hostKeyTypes: hostKeyTypesOf('FIPS'), sshd: { config: cryptoPolicyConfig('FIPS') } },
    ]);
    const job = await startJob();
    try {
      const step = await job.run({
        inputs: {
          'instance-ids': only(cloud.instances).id,
          'os-user': testUser,
          port: String(cloud.sandbox.sshPort),
          run: 'echo "in FIPS mode"',
        },
        env: cloud.sandbox.env,
      });
      expect(step).toMatchObject({ exitCode: 0, outputs: { stdout: 'in FIPS mode' } });
      expect(only(cloud.instances).sshd.authorizedKeysRuns()).toBe(1);
      expect(cloud.sandbox.pushes.at(-1)?.publicKey).toMatch(/^ssh-rsa /);
    } finally {
      await job.close();
      await cloud.close();
    }
  });
});

describe('a step in another Region than the job', () => {
  it('takes aws-region before the environment', async () => {
    const sandbox = await startSandbox({ instances: [{ region: 'us-east-1' }] });
    const job = await startJob();
    try {
      const inputs = {
        'instance-ids': only(sandbox.instances).id,
        port: String(sandbox.sshPort),
        run: 'echo "found"',
      };
      const elsewhere = await job.run({ inputs, env: sandbox.env });
      expect(only(readResults(elsewhere.outputs.results)).error?.code).toBe('EIC_INSTANCE_NOT_FOUND');
      const step = await job.run({ inputs: { ...inputs, 'aws-region': 'us-east-1' }, env: sandbox.env });
      expect(step.outputs.stdout).toBe('found');
    } finally {
      await job.close();
      await sandbox.close();
    }
  });
});

describe('a step that runs a script on several instances', () => {
  let sandbox: Sandbox;
  let job: Job;
  beforeAll(async () => {
    sandbox = await startSandbox({ instances: [{ name: 'a' }, { name: 'b' }, { name: 'c' }, { name: 'd' }] });
    job = await startJob();
  });
  afterAll(async () => {
    await job?.close();
    await sandbox?.close();
  });

  const run = (inputs: Record<string, string>) =>
    job.run({
      inputs: {
        'instance-ids': sandbox.instances.map(({ id }) => id).join(', \n'),
        port: String(sandbox.sshPort),
        ...inputs,
      },
      env: sandbox.env,
    });

  it('puts the name before each line, and lists all of them in the results and in the summary', async () => {
    const step = await run({ run: 'echo "I am $SSH_CONNECTION"' });
    expect(step).toMatchObject({ exitCode: 0, log: expect.any(String) });
    const results = readResults(step.outputs.results);
    expect(results.map(({ instanceId }) => instanceId)).toEqual(sandbox.instances.map(({ id }) => id));
    for (const { name, id, address } of sandbox.instances) {
      expect(step.log).toMatch(new RegExp(`^${name} \\| I am .*${address}`, 'm'));
      expect(step.summaryText).toContain(id);
    }
    expect(step.outputs).toMatchObject({ 'exit-code': '0', stdout: '', 'stdout-truncated': 'false' });
  });

  it('fails if one fails, after the others have run, with the exit code of the first that failed', async () => {
    const [, second, third] = sandbox.instances;
    const step = await run({
      run: `case $SSH_CONNECTION in *" ${second?.address} "*) exit 5;; *" ${third?.address} "*) exit 6;; esac; echo "fine"`,
    });
    expect(step.exitCode).toBe(1);
    expect(step.outputs['exit-code']).toBe('5');
    expect(readResults(step.outputs.results).map(({ exitCode }) => exitCode)).toEqual([0, 5, 6, 0]);
    expect(step.log).toMatch(/^a \| fine$/m);
    expect(step.log).toMatch(/^d \| fine$/m);
    const annotations = step.obeyed.filter(({ command }) => command === 'error');
    expect(annotations.map(({ data }) => data.split('\n', 1)[0])).toEqual([
      '2 instances failed with EIC_SCRIPT_FAILED: b, c',
    ]);
  });

  it('runs on max-parallel instances at a time: on that many, and never on more', async () => {
    const folder = `${job.workspace}/running`;
    // The first two can only go on once both run; nobody may ever see three.
    const script = [
      `mkdir -p ${folder}; : > ${folder}/$$`,
      `until [ -e ${folder}.both ]; do [ "$(ls ${folder} | wc -l)" -lt 2 ] || : > ${folder}.both; sleep 0.02; done`,
      `for i in 1 2 3 4 5; do echo "running: $(ls ${folder} | wc -l)"; sleep 0.02; done`,
      `rm ${folder}/$$`,
    ].join('\n');
    const step = await run({ run: script, 'max-parallel': '2', timeout: '20s' });
    expect(step.exitCode).toBe(0);
    const seen = [...step.log.matchAll(/running: (\d+)/g)].map(([, count]) => Number(count));
    expect(seen).toHaveLength(20);
    expect(Math.max(...seen)).toBe(2);
  });

  it('runs on one after the other with max-parallel 1, each in a group of its own', async () => {
    const step = await run({ run: 'echo "in a group"', 'max-parallel': '1' });
    const groups = step.obeyed.filter(({ command }) => command === 'group').map(({ data }) => data);
    expect(groups).toEqual(sandbox.instances.map(({ id, name }) => `${name} (${id})`));
    expect(step.lines.filter(({ text }) => text === 'in a group')).toHaveLength(4);
  });

  it('reports all of many that fail, with one annotation for their error code', async () => {
    const many = await startSandbox({ instances: 25 });
    try {
      const step = await job.run({
        inputs: {
          'instance-ids': many.instances.map(({ id }) => id).join(' '),
          port: String(many.sshPort),
          run: 'echo "output of $SSH_CONNECTION"; exit 4',
        },
        env: many.env,
      });
      expect(step).toMatchObject({ exitCode: 1, outputs: { 'exit-code': '4' } });
      const results = readResults(step.outputs.results);
      expect(results.map(({ instanceId }) => instanceId)).toEqual(many.instances.map(({ id }) => id));
      expect(new Set(results.map(({ error }) => error?.code))).toEqual(new Set(['EIC_SCRIPT_FAILED']));
      expect(step.obeyed.filter(({ command }) => command === 'error')).toHaveLength(1);
      for (const { id, address } of many.instances) {
        expect(step.summaryText).toContain(id);
        expect(step.summaryText).toContain(`${address} ${many.sshPort}`);
      }
    } finally {
      await many.close();
    }
  });
});
