import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { defaultIds, denied } from '../../src/sandbox/sandbox';
import { type Cloud, type CloudInstance, only, startCloud } from '../fixtures/cloud';
import { readResults } from '../fixtures/results-schema';
import { type Job, type StepOptions, startJob } from '../fixtures/runner';
import { testUser } from '../fixtures/sshd';
import { freePort, startBannerServer, startBlackHole, type TcpPlace } from '../fixtures/tcp-servers';
import { until } from '../fixtures/until';

const hostKeyTypes = ['ed25519'] as const;
const unmanaged = { hostKeyTypes, sshd: { config: ['AuthorizedKeysCommand none'] } };

describe('a connection that failed', () => {
  let cloud: Cloud;
  let job: Job;
  beforeAll(async () => {
    cloud = await startCloud([
      { name: 'plain', hostKeyTypes },
      {
        ...unmanaged,
        name: 'old',
        imageId: 'ami-0000000000000a923',
        imageName: 'AlmaLinux OS 9.2.20230513 x86_64',
      },
      { ...unmanaged, name: 'unmanaged' },
      {
        ...unmanaged,
        name: 'hostile',
        imageId: 'ami-0000000000000bad1',
        imageName: 'AlmaLinux OS 9.2.20230513 \n::error::injected\n\u001b[31m<b>',
      },
    ]);
  });
  afterAll(() => cloud?.close());
  beforeEach(async () => {
    job = await startJob();
  });
  afterEach(async () => {
    await job.close();
    cloud.sandbox.clearFaults();
    allowSsh();
  });

  const named = (name: string): CloudInstance => only(cloud.instances.filter((each) => each.name === name));
  const setRules = (rules: readonly { readonly port: number; readonly peer: string }[]) =>
    cloud.sandbox.network.setRules(defaultIds.instanceGroup, 'ingress', rules);
  const allowSsh = () => setRules([{ port: cloud.sandbox.sshPort, peer: '0.0.0.0/0' }]);

  function step(names: readonly string[], inputs: Readonly<Record<string, string>> = {}): StepOptions {
    const { sandbox } = cloud;
    return {
      inputs: {
        'instance-ids': names.map((name) => named(name).id).join(' '),
        'os-user': testUser,
        port: String(sandbox.sshPort),
        run: 'echo "it runs"',
        'connect-timeout': '2s',
        ...inputs,
      },
      env: sandbox.env,
    };
  }
  const at = ({ address, port }: TcpPlace) => ({ 'instance-ip': address, port: String(port) });

  /** Runs a step, and returns its end with the calls to AWS that it made. */
  async function run(names: readonly string[], inputs?: Readonly<Record<string, string>>) {
    const { calls, pushes } = cloud.sandbox;
    const before = { calls: calls.length, pushes: pushes.length };
    const result = await job.run(step(names, inputs));
    return {
      ...result,
      results: readResults(result.outputs.results ?? '[]'),
      operations: calls.slice(before.calls).map(({ operation }) => operation),
      pushes: pushes.length - before.pushes,
    };
  }

  it('is explained by the security group that is closed, with the command that opens it', async () => {
    setRules([]);
    const hole = await startBlackHole('127.0.0.1');
    try {
      const { results, log, summaryText, exitCode } = await run(['plain'], at(hole));
      const { error } = only(results);
      expect(exitCode).toBe(1);
      expect(error?.code).toBe('EIC_UNREACHABLE');
      // Probable: the address that is dialed is private, and not one of the instance.
      expect(error?.message).toMatch(
        /no response in 2 s\. Probable cause \(security groups\): They do not let this runner .* in /,
      );
      expect(error?.message.match(/do not let this runner/g)).toHaveLength(1);
      expect(error?.remedy).toContain(`allows TCP ${hole.port}`);
      expect(error?.details[0]).toContain(`--group-id ${defaultIds.instanceGroup}`);
      for (const text of [log, summaryText]) {
        expect(text).toContain('Probable cause (security groups): ');
        expect(text).toContain('aws ec2 authorize-security-group-ingress');
      }
    } finally {
      await hole.close();
    }
  });

  it('is explained by the AMI that was built without the packages', async () => {
    const { results, pushes } = await run(['old'], { 'connect-timeout': '10s' });
    const { error } = only(results);
    expect(error?.code).toBe('EIC_AUTHENTICATION_REFUSED');
    expect(error?.message).toMatch(
      /Probable cause \(.*packages\): The AMI is AlmaLinux 9\.2\.20230513, which was built without them\.$/,
    );
    expect(error?.remedy).toContain('ec2-instance-connect-selinux');
    expect(error?.details.join('\n')).toContain('so sshd ran no AuthorizedKeysCommand');
    // One connection, with a key for each of its attempts: the explanation pushes none.
    expect(pushes).toBe(3);
    expect(
      named('old')
        .sshd.log()
        .match(/^Connection from /gm),
    ).toHaveLength(1);
  });

  it('keeps the evidence of the connection if AWS knows no cause', async () => {
    const { results } = await run(['unmanaged'], { 'connect-timeout': '10s' });
    const { error } = only(results);
    expect(error?.code).toBe('EIC_AUTHENTICATION_REFUSED');
    const details = error?.details.join('\n') ?? '';
    expect(details).toContain('so sshd ran no AuthorizedKeysCommand');
    expect(details).toContain('sudo journalctl -u sshd');
    expect(details).toContain('server: SSH-2.0-OpenSSH');
  });

  it('is explained by the instance that was stopped meanwhile', async () => {
    const { sandbox } = cloud;
    const instance = only(sandbox.instances.filter(({ name }) => name === 'plain'));
    const hole = await startBlackHole('127.0.0.1');
    try {
      const before = sandbox.calls.length;
      const running = await job.start(step(['plain'], at(hole)));
      await until('the instance was looked up', () =>
        sandbox.calls.slice(before).some(({ operation }) => operation === 'GetConsoleOutput'),
      );
      instance.change({ state: 'stopped' });
      const { outputs } = await running.result;
      const { error } = only(readResults(outputs.results ?? '[]'));
      expect(error?.code).toBe('EIC_UNREACHABLE');
      expect(error?.message).toMatch(/^Instance state: It is stopped, not running\. /);
    } finally {
      instance.change({ state: 'running' });
      await hole.close();
    }
  });

  it('is asked about nothing with `diagnose: false`', async () => {
    setRules([]);
    const hole = await startBlackHole('127.0.0.1');
    try {
      const { results, operations } = await run(['plain'], { ...at(hole), diagnose: 'false' });
      expect(operations.toSorted()).toEqual(['DescribeInstances', 'GetConsoleOutput']);
      expect(only(results).error?.message).toMatch(/^127\.0\.0\.1 port \d+ .*no response in 2 s\.$/);
    } finally {
      await hole.close();
    }
  });

  it('has the same error as before if no permission allows more, and says which would', async () => {
    const { sandbox } = cloud;
    for (const operation of [
      'DescribeSecurityGroups',
      'DescribeNetworkAcls',
      'DescribeRouteTables',
      'DescribeInstanceStatus',
      'DescribeSubnets',
    ]) {
      sandbox.fail(operation, denied(operation, sandbox.principal));
    }
    const hole = await startBlackHole('127.0.0.1');
    try {
      const { error } = only((await run(['plain'], at(hole))).results);
      expect(error?.code).toBe('EIC_UNREACHABLE');
      expect(error?.message).toMatch(/^127\.0\.0\.1 port \d+ .*no response in 2 s\.$/);
      expect(error?.remedy).toContain('security group');
      expect(error?.details.at(-1)).toMatch(/^Not checked, .*security groups \(ec2:DescribeSecurityGroups\)/);
    } finally {
      await hole.close();
    }
  });

  it('of a script that failed, or of inputs, is nothing to explain', async () => {
    const { operations, results } = await run(['plain'], { run: 'exit 3', 'connect-timeout': '15s' });
    expect(only(results).error?.code).toBe('EIC_SCRIPT_FAILED');
    expect(new Set(operations)).toEqual(
      new Set(['DescribeInstances', 'GetConsoleOutput', 'SendSSHPublicKey']),
    );
  });

  it('that was refused is not blamed on the network, which drops packets and refuses none', async () => {
    setRules([]);
    const port = await freePort('127.0.0.1');
    const { results, operations } = await run(['plain'], { port: String(port) });
    const { error } = only(results);
    expect(error?.code).toBe('EIC_REFUSED');
    expect(error?.message).toMatch(/refused the connection: nothing listens there\.$/);
    expect(error?.message).not.toContain('Security groups');
    expect(operations).not.toContain('DescribeSecurityGroups');
  });

  it('ends at once if the job is cancelled meanwhile, with the error of the connection', async () => {
    const { sandbox } = cloud;
    sandbox.fail('DescribeInstanceStatus', { delayMs: 60_000 });
    const port = await freePort('127.0.0.1');
    const running = await job.start(step(['plain'], { port: String(port) }));
    const before = sandbox.calls.length;
    await until('it asks about the instance again', () => {
      const calls = sandbox.calls.slice(before).filter(({ operation }) => operation === 'DescribeInstances');
      return calls.length === 2;
    });
    expect(await running.cancel()).toBe('SIGINT');
    const { outputs } = await running.result;
    expect(only(readResults(outputs.results ?? '[]')).error?.code).toBe('EIC_REFUSED');
  });

  it('shows nothing of the server or of AWS that a terminal or the runner would obey', async () => {
    const banner = await startBannerServer('\u001b[2J::error::injected\u0007\r\n', '127.0.0.1');
    try {
      const hostile = await run(['hostile'], { 'connect-timeout': '10s' });
      const server = await run(['plain'], at(banner));
      for (const { obeyed, log, summary } of [hostile, server]) {
        expect(JSON.stringify(obeyed)).not.toMatch(/"injected/);
        expect(log).not.toContain('\u001b[2J');
        expect(log).not.toContain('\u001b[31m');
        expect(summary).not.toMatch(/\u001b|^::/m);
      }
    } finally {
      await banner.close();
    }
  });
});
