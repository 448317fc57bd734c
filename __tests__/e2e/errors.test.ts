import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ErrorCode, errorCodes } from '../../src/eic-error';
import type { Sandbox } from '../../src/sandbox/sandbox';
import { type Cloud, only, startCloud } from '../fixtures/cloud';
import { ed25519Pair } from '../fixtures/ed25519-pair';
import { type HostKeys, makeHostKeys } from '../fixtures/host-keys';
import { readResults } from '../fixtures/results-schema';
import { type Job, type StepResult, startJob } from '../fixtures/runner';
import { type Sshd, testUser } from '../fixtures/sshd';
import {
  freePort,
  startBlackHole,
  startFaultProxy,
  startHttpServer,
  startSilentServer,
  type TcpPlace,
} from '../fixtures/tcp-servers';

/** One instance of each kind that a failure needs; they share one AWS. */
const names = ['plain', 'stopped', 'homeless', 'silent', 'sessionless', 'old', 'closed'] as const;

/** The parts that a case may use. Each case gets a fresh set of faults. */
interface World {
  readonly sandbox: Sandbox;
  readonly otherKeys: HostKeys;
  sshd(name: (typeof names)[number]): Sshd;
  hostKeys(name: (typeof names)[number]): HostKeys;
  id(name: (typeof names)[number]): string;
  /** Runs a step on the instance `plain`, with the changes that provoke the failure. */
  run(inputs?: Record<string, string>, env?: Record<string, string>): Promise<StepResult>;
  /** The same through another place than the instance's sshd. */
  runAt(place: TcpPlace, inputs?: Record<string, string>): Promise<StepResult>;
  /** A step that runs at the time of the failure: `provoke` is called when the script runs. */
  runAndThen(
    inputs: Record<string, string>,
    provoke: (cancel: () => Promise<unknown>) => unknown,
  ): Promise<StepResult>;
}

/** How each code is provoked, and a word that its message must have. */
interface Case {
  readonly provoke: (world: World) => Promise<StepResult>;
  /** Parts of what the log says: the cause, and what to do. */
  readonly says: readonly (string | RegExp)[];
  /** Failures before the instances are known have no results. */
  readonly withoutResults?: true;
}

/** Nobody can provoke the first; the others need several instances, an endpoint, moto or a full disk: they have own tests. */
const coveredElsewhere = [
  'EIC_INTERNAL',
  'EIC_NO_ENDPOINT',
  'EIC_SECURITY_GROUP_FAILED',
  'EIC_TUNNEL_EXPIRED',
  'EIC_TOO_MANY_OPEN_FILES',
  'EIC_NOT_STARTED',
  'EIC_NO_RESULT',
  'EIC_NO_INSTANCES',
  'EIC_TOO_MANY_INSTANCES',
  'EIC_HEALTH_CHECK_FAILED',
  'EIC_OUTPUT_FAILED',
  'EIC_POLICY_CHANGED',
  'EIC_TRANSFER_FAILED',
  'EIC_TRANSFER_REFUSED',
] as const satisfies readonly ErrorCode[];

const cases: Readonly<Record<Exclude<ErrorCode, (typeof coveredElsewhere)[number]>, Case>> = {
  EIC_INPUT_INVALID: {
    provoke: ({ run }) =>
      run({
        'instance-ids': 'web-1',
        port: '70000',
        run: '',
        'connect-timeout': 'soon',
        'key-type': 'dsa',
        env: '1ST=x',
        'known-hosts': 'web-1',
      }),
    // All mistakes at once, each with its input's name.
    says: ['`instance-ids`', '`port`', '`run`', '`connect-timeout`', '`key-type`', '`env`', '`known-hosts`'],
    withoutResults: true,
  },
  EIC_CREDENTIALS_MISSING: {
    provoke: ({ run }) => run({}, { AWS_ACCESS_KEY_ID: '', AWS_SECRET_ACCESS_KEY: '' }),
    says: [/credentials/i, 'aws-actions/configure-aws-credentials'],
    withoutResults: true,
  },
  EIC_CREDENTIALS_REFUSED: {
    provoke: ({ run }) => run({}, { AWS_SECRET_ACCESS_KEY: 'of-another-key' }),
    says: ['ec2:DescribeInstances', 'fresh credentials'],
    withoutResults: true,
  },
  EIC_ACCESS_DENIED: {
    provoke: ({ sandbox, run }) => {
      sandbox.fail('SendSSHPublicKey', { code: 'AccessDeniedException', status: 403 });
      return run();
    },
    says: ['ec2-instance-connect:SendSSHPublicKey', '"ec2:osuser"', 'arn:aws:ec2:', 'request ID'],
  },
  EIC_THROTTLED: {
    provoke: ({ sandbox, run }) => {
      sandbox.fail('SendSSHPublicKey', { code: 'ThrottlingException' });
      return run({ 'connect-timeout': '1s' });
    },
    says: ['SendSSHPublicKey', 'connect-timeout'],
  },
  EIC_AWS_UNAVAILABLE: {
    provoke: async ({ run }) =>
      run(
        { 'connect-timeout': '1s' },
        { AWS_ENDPOINT_URL: `http://127.0.0.1:${await freePort('127.0.0.1')}` },
      ),
    says: ['ec2:DescribeInstances'],
    withoutResults: true,
  },
  EIC_AWS_REJECTED: {
    provoke: ({ sandbox, run }) => {
      sandbox.fail('DescribeInstances', { code: 'InvalidParameterValue', message: 'No such filter.' });
      return run();
    },
    says: ['No such filter.', 'request ID'],
    withoutResults: true,
  },
  EIC_INSTANCE_NOT_FOUND: {
    provoke: ({ run }) => run({ 'instance-ids': 'i-0123456789abcdef0' }),
    says: ['i-0123456789abcdef0', 'eu-central-1'],
  },
  EIC_INSTANCE_NOT_RUNNING: {
    provoke: ({ run, id }) => run({ 'instance-ids': id('stopped') }),
    says: ['stopped'],
  },
  EIC_NO_ADDRESS: {
    provoke: ({ run, id }) => run({ 'instance-ids': id('homeless') }),
    says: ['instance-ip'],
  },
  EIC_UNREACHABLE: {
    provoke: async ({ runAt }) => {
      const hole = await startBlackHole('127.0.0.1');
      try {
        return await runAt(hole, { 'connect-timeout': '1s' });
      } finally {
        await hole.close();
      }
    },
    says: ['no response in 1 s', /security group/i],
  },
  EIC_REFUSED: {
    provoke: async ({ runAt }) => runAt({ address: '127.0.0.1', port: await freePort('127.0.0.1') }),
    says: ['sshd'],
  },
  EIC_PROXY_COMMAND_FAILED: {
    provoke: ({ run }) => run({ 'proxy-command': "sh -c 'echo no way out >&2; exit 7'" }),
    says: ['"sh"', 'exit code 7', 'no way out'],
  },
  EIC_SESSION_MANAGER_FAILED: {
    // The runner's PATH of the test has neither program.
    provoke: ({ run }) => run({ 'connection-type': 'ssm' }, { PATH: '/usr/sbin' }),
    says: ['aws and session-manager-plugin', 'Install'],
  },
  EIC_BASTION_FAILED: {
    provoke: ({ run, id }) => run({ bastion: id('closed') }),
    says: ['Bastion i-', 'AllowTcpForwarding'],
  },
  EIC_NOT_SSH: {
    provoke: async ({ runAt }) => {
      const server = await startHttpServer('127.0.0.1');
      try {
        return await runAt(server);
      } finally {
        await server.close();
      }
    },
    says: ['HTTP/1.1 400 Bad Request', '`port`'],
  },
  EIC_NO_COMMON_ALGORITHM: {
    provoke: ({ run, id }) => run({ 'instance-ids': id('old') }),
    says: ['diffie-hellman-group14-sha1', 'crypto policy'],
  },
  EIC_HOST_KEY_CHANGED: {
    provoke: ({ run, id, otherKeys }) => run({ 'known-hosts': otherKeys.knownHosts(id('plain')) }),
    says: ['SHA256:', 'ssh-keygen -lf'],
  },
  EIC_HOST_KEY_REVOKED: {
    provoke: ({ run, id, hostKeys }) =>
      run({ 'known-hosts': hostKeys('plain').knownHosts(`@revoked ${id('plain')}`) }),
    says: ['@revoked'],
  },
  EIC_HOST_KEY_UNKNOWN: {
    provoke: ({ run, id }) => run({ 'instance-ids': id('silent'), 'host-key-verification': 'strict' }),
    says: ['known-hosts', 'SHA256:'],
  },
  EIC_AUTHENTICATION_REFUSED: {
    provoke: ({ run }) => run({ 'os-user': 'nobody-of-that-name' }),
    says: ['nobody-of-that-name', 'ec2-instance-connect'],
  },
  EIC_INSTALL_FAILED: {
    provoke: ({ run }) =>
      run({
        'os-user': 'nobody-of-that-name',
        'install-packages': 'true',
        'bootstrap-key': ed25519Pair().private,
      }),
    says: ['`bootstrap-key`', 'nobody-of-that-name', 'bootstrap-os-user'],
  },
  EIC_CONNECT_TIMED_OUT: {
    provoke: async ({ sshd, runAt }) => {
      const proxy = await startFaultProxy(sshd('plain'), { swallowAfterBytes: 200 });
      try {
        return await runAt(proxy, { 'connect-timeout': '2s' });
      } finally {
        await proxy.close();
      }
    },
    says: ['in 2 s', 'connect-timeout'],
  },
  EIC_CONNECTION_LOST: {
    provoke: async ({ sshd, id, runAndThen }) => {
      const proxy = await startFaultProxy(sshd('plain'));
      try {
        return await runAndThen(
          {
            'instance-ids': id('plain'),
            'instance-ip': proxy.address,
            port: String(proxy.port),
            run: 'echo "it runs"; exec sleep 60',
          },
          () => proxy.cut(),
        );
      } finally {
        await proxy.close();
      }
    },
    says: ['it runs'],
  },
  EIC_SESSION_REFUSED: {
    provoke: ({ run, id }) => run({ 'instance-ids': id('sessionless') }),
    says: ['MaxSessions'],
  },
  EIC_SCRIPT_FAILED: {
    provoke: ({ run }) => run({ run: 'exit 3' }),
    says: ['exit code 3'],
  },
  EIC_TIMED_OUT: {
    provoke: ({ run }) => run({ run: 'echo "it runs"; exec sleep 60', timeout: '2s' }),
    says: ['it runs', 'timeout of 2 s', 'Increase'],
  },
  EIC_CANCELLED: {
    provoke: ({ runAndThen }) => runAndThen({ run: 'echo "it runs"; exec sleep 60' }, (cancel) => cancel()),
    says: ['it runs', 'cancelled'],
  },
};

describe('every failure that can be foreseen has a code', () => {
  let cloud: Cloud;
  let job: Job;
  let otherKeys: HostKeys;
  beforeAll(async () => {
    otherKeys = await makeHostKeys(['ed25519', 'ecdsa']);
    cloud = await startCloud([
      { name: 'plain' },
      { name: 'stopped', state: 'stopped' },
      { name: 'homeless', publicAddress: null, privateAddress: null },
      { name: 'silent', consoleOutput: null },
      { name: 'sessionless', sshd: { config: ['MaxSessions 0'] } },
      { name: 'closed', sshd: { config: ['AllowTcpForwarding no'] } },
      { name: 'old', sshd: { config: ['KexAlgorithms diffie-hellman-group14-sha1'] } },
    ]);
    job = await startJob();
  });
  afterAll(async () => {
    await job?.close();
    await cloud?.close();
    await otherKeys?.remove();
  });

  const world = (): World => {
    const { sandbox } = cloud;
    const instance = (name: string) => only(cloud.instances.filter((candidate) => candidate.name === name));
    const id = (name: string) => instance(name).id;
    const options = (inputs: Record<string, string>, env: Record<string, string>) => ({
      inputs: {
        'instance-ids': id('plain'),
        'os-user': testUser,
        port: String(sandbox.sshPort),
        run: 'true',
        ...inputs,
      },
      env: { ...sandbox.env, ...env },
    });
    const run: World['run'] = (inputs = {}, env = {}) => job.run(options(inputs, env));
    return {
      sandbox,
      otherKeys,
      id,
      run,
      sshd: (name) => instance(name).sshd,
      hostKeys: (name) => instance(name).hostKeys,
      runAt: (place, inputs = {}) =>
        run({ 'instance-ip': place.address, port: String(place.port), ...inputs }),
      runAndThen: async (inputs, provoke) => {
        const step = await job.start(options(inputs, {}));
        await step.seen('it runs');
        await provoke(() => step.cancel());
        return step.result;
      },
    };
  };

  it('and the table of this test covers all of them that one instance can have', () => {
    expect([...Object.keys(cases), ...coveredElsewhere].sort()).toEqual([...errorCodes].sort());
  });

  it.each(Object.entries(cases))('%s', async (code, { provoke, says, withoutResults = false }) => {
    const all = world();
    let step: StepResult;
    try {
      step = await provoke(all);
    } finally {
      all.sandbox.clearFaults();
    }
    expect({ log: step.log, exitCode: step.exitCode, signal: step.signal }).toMatchObject({
      exitCode: 1,
      signal: null,
    });
    // One annotation, with the code, what to do, and where to read more.
    const errors = step.obeyed.filter(({ command }) => command === 'error');
    expect(errors).toHaveLength(1);
    const { data } = only(errors);
    expect(data.match(new RegExp(`\\b${code}\\b`, 'g'))).toHaveLength(1);
    expect(data).toContain(`https://github.com/org/eic-action/blob/v1/docs/errors.md#${code.toLowerCase()}`);
    for (const part of says) expect(step.log.replaceAll('%0A', '\n')).toMatch(part);
    expect(step.summaryText).toContain(code);
    // No stack trace without debug logging.
    expect(step.log).not.toMatch(/^\s+at .*[:(]\d+/m);
    expect(step.log).not.toMatch(/node:internal|dist\/run/);

    if (withoutResults) {
      // Not nothing: a later step may parse it.
      expect(readResults(step.outputs.results)).toEqual([]);
      return;
    }
    const result = only(readResults(step.outputs.results));
    expect(result).toMatchObject({ succeeded: false, error: { code } });
    expect(result.error?.message).not.toMatch(/\n/);
  });

  it('and an EC2 Instance Connect that does not answer is not blamed on the instance', async () => {
    const silent = await startSilentServer('127.0.0.1');
    try {
      const { sandbox, run } = world();
      const step = await run(
        { 'connect-timeout': '3s' },
        { ...sandbox.env, AWS_ENDPOINT_URL_EC2_INSTANCE_CONNECT: `http://127.0.0.1:${silent.port}` },
      );
      const result = only(readResults(step.outputs.results));
      expect(result.error).toMatchObject({
        code: 'EIC_AWS_UNAVAILABLE',
        message: expect.stringContaining('ec2-instance-connect:SendSSHPublicKey'),
      });
    } finally {
      await silent.close();
    }
  });

  it('and an unknown host key that was accepted has its line in the summary, not in `results`', async () => {
    const { run, id } = world();
    const step = await run({ 'instance-ids': id('silent') });
    expect(only(readResults(step.outputs.results)).hostKey).toMatchObject({ verifiedBy: 'accepted' });
    const line = new RegExp(`^${id('silent')} ssh-ed25519 AAAA\\S+$`, 'm');
    expect(step.summaryText).toMatch(line);
    expect(step.outputs.results).not.toContain('AAAA');
  });

  it('and a refused login still tells which host refused it', async () => {
    const { run } = world();
    const step = await run({ 'os-user': 'nobody-of-that-name' });
    const result = only(readResults(step.outputs.results));
    expect(result.hostKey).toMatchObject({ verifiedBy: 'console-output' });
  });

  it('and with debug logging a stack trace, which is not an annotation', async () => {
    const { sandbox, instances } = cloud;
    const step = await job.run({
      debug: true,
      inputs: {
        'instance-ids': only(instances.filter(({ name }) => name === 'plain')).id,
        'os-user': 'nobody-of-that-name',
        port: String(sandbox.sshPort),
        run: 'true',
      },
      env: sandbox.env,
    });
    expect(step.exitCode).toBe(1);
    const stacks = step.obeyed.filter(({ data }) => /^\s+at .*:\d+/m.test(data));
    expect(stacks.map(({ command }) => command)).toEqual(['debug']);
  });
});
