import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Cloud, only, startCloud } from '../fixtures/cloud';
import { makeHostKeys } from '../fixtures/host-keys';
import { isRunning } from '../fixtures/processes';
import { runFromSource, type SourceRun } from '../fixtures/run-from-source';
import { testUser } from '../fixtures/sshd';
import { freePort, startBlackHole, startFaultProxy } from '../fixtures/tcp-servers';
import { until } from '../fixtures/until';

// Their private addresses are not open: without one, the bastion connects to the other.
const ed25519 = { hostKeyTypes: ['ed25519'], privateAddress: null } as const;

describe('instances behind a bastion', () => {
  let cloud: Cloud;
  beforeAll(async () => {
    cloud = await startCloud([
      { ...ed25519, name: 'bastion', sshd: { config: ['MaxSessions 1', 'MaxStartups 1'] } },
      { ...ed25519, name: 'web-1' },
      { ...ed25519, name: 'web-2' },
      { ...ed25519, name: 'web-3' },
      { ...ed25519, name: 'closed', sshd: { config: ['AllowTcpForwarding no'] } },
      { ...ed25519, name: 'stopped', state: 'stopped' },
    ]);
  });
  afterAll(() => cloud?.close());

  const named = (name: string) => only(cloud.instances.filter((instance) => instance.name === name));
  const through = (name: string, run: Partial<SourceRun> = {}) =>
    runFromSource({
      instanceIds: [named('web-1').id],
      aws: cloud.sandbox.env,
      port: cloud.sandbox.sshPort,
      bastion: { instanceId: named(name).id, osUser: testUser, port: cloud.sandbox.sshPort },
      ...run,
    });

  it('are reached over one connection to it, which no limit of sessions and logins concerns', async () => {
    const { sandbox } = cloud;
    const bastion = named('bastion');
    const instances = ['web-1', 'web-2', 'web-3'].map(named);
    const [pushes, calls, logins] = [
      sandbox.pushes.length,
      sandbox.calls.length,
      bastion.sshd.authorizedKeysRuns(),
    ];
    const { results, stdout, warnings, debug } = await through('bastion', {
      instanceIds: instances.map(({ id }) => id),
    });
    expect(results).toMatchObject(
      instances.map(({ id, address }) => ({
        instanceId: id,
        address,
        succeeded: true,
        route: 'bastion',
        bastion: bastion.id,
        hostKey: { verifiedBy: 'console-output' },
      })),
    );
    expect(stdout).toBe('it runs\nit runs\nit runs\n');
    expect(warnings).toEqual([]);
    expect(debug.join('\n')).toContain(`connected to bastion ${bastion.address}`);
    // One key for each hop, and both are looked up once.
    const pushed = sandbox.pushes.slice(pushes).map(({ instanceId }) => instanceId);
    expect(pushed.toSorted()).toEqual([bastion, ...instances].map(({ id }) => id).toSorted());
    expect(bastion.sshd.authorizedKeysRuns() - logins).toBe(1);
    const lookUps = sandbox.calls.slice(calls).filter(({ operation }) => operation === 'DescribeInstances');
    expect(lookUps).toHaveLength(2);
    await until('the bastion has no session left', () => bastion.sshd.sessions().length === 0);
  });

  it('get a large output through it', async () => {
    const { stdout } = await through('bastion', { script: 'yes | head -c 20000000' });
    expect(stdout).toHaveLength(20_000_000);
  });

  it('can have pinned host keys, as can the bastion, in strict mode', async () => {
    const pins = ['bastion', 'web-1'].map((name) => named(name).hostKeys.knownHosts(named(name).id));
    const { results } = await through('bastion', { hostKeyMode: 'strict', knownHosts: pins.join('') });
    expect(only(results)).toMatchObject({ succeeded: true, hostKey: { verifiedBy: 'known-hosts' } });
  });

  it.each(['bastion', 'web-1'])(
    'are not reached if %s has another host key than the known one',
    async (name) => {
      const others = await makeHostKeys(['ed25519']);
      try {
        const { results } = await through('bastion', { knownHosts: others.knownHosts(named(name).id) });
        const { error } = only(results);
        expect(error?.code).toBe('EIC_HOST_KEY_CHANGED');
        expect(error?.message.startsWith(`Bastion ${named('bastion').id}: `)).toBe(name === 'bastion');
        expect(error?.message).toContain(named(name).id);
      } finally {
        await others.remove();
      }
    },
  );

  it('say so if the bastion refuses to forward', async () => {
    const { results } = await through('closed');
    expect(only(results).error).toMatchObject({
      code: 'EIC_BASTION_FAILED',
      message: expect.stringMatching(/^Bastion i-\w+ refused to connect to 127\.\S+ port \d+ \(i-\w+\): /),
      remedy: expect.stringContaining('AllowTcpForwarding'),
    });
  });

  it('say so if nothing listens on their port, as the bastion sees it', async () => {
    const { results } = await through('bastion', { port: await freePort(named('web-1').address) });
    expect(only(results).error).toMatchObject({
      code: 'EIC_REFUSED',
      message: expect.stringMatching(/^Bastion i-\w+ reached 127\..*Connection refused/),
    });
  });

  it('say so if the bastion gets no response from them', async () => {
    const hole = await startBlackHole('127.0.0.1');
    try {
      const { results } = await through('bastion', {
        instanceIp: hole.address,
        port: hole.port,
        connectTimeoutMs: 3_000,
      });
      expect(only(results).error).toMatchObject({
        code: 'EIC_UNREACHABLE',
        message: expect.stringMatching(/^Bastion i-\w+ did not reach .* in 3 s\.$/),
        remedy: expect.stringContaining('security group'),
      });
    } finally {
      await hole.close();
    }
  });

  it.each([
    ['is stopped', 'stopped', {}, 'EIC_INSTANCE_NOT_RUNNING'],
    ['does not know its user', 'bastion', { osUser: 'nobody-of-that-name' }, 'EIC_AUTHENTICATION_REFUSED'],
    ['does not listen', 'bastion', { port: 1 }, 'EIC_REFUSED'],
  ])('say so if the bastion %s', async (_, name, change, code) => {
    const { id } = named(name);
    const bastion = { instanceId: id, osUser: testUser, port: cloud.sandbox.sshPort, ...change };
    const { results, errors } = await through(name, {
      instanceIds: [named('web-1').id, named('web-2').id],
      bastion,
    });
    for (const { error } of results) {
      expect(error?.code).toBe(code);
      expect(error?.message).toMatch(new RegExp(`^Bastion ${id}: `));
    }
    expect(errors).toHaveLength(2);
  });

  it('are told that it was lost while their scripts ran', async () => {
    const { sshd } = named('bastion');
    const script = 'echo "it runs"; exec sleep 1000';
    const running = through('bastion', { instanceIds: [named('web-1').id, named('web-2').id], script });
    const scripts = () => ['web-1', 'web-2'].flatMap((name) => named(name).sshd.sessions());
    await until('both scripts run', () => {
      return scripts().filter(({ commandLine }) => commandLine === 'sleep 1000').length === 2;
    });
    for (const { pid } of sshd.sessions()) process.kill(pid, 'SIGKILL');
    const { results } = await running;
    for (const { error } of results) {
      expect(error).toMatchObject({
        code: 'EIC_BASTION_FAILED',
        message: expect.stringContaining(`The connection to bastion ${named('bastion').id} was lost`),
      });
    }
    await until('no script is left', () => scripts().every(({ pid }) => !isRunning(pid)));
  });

  it('are tried again over a new connection if it drops before their login', async () => {
    const { sshd } = named('bastion');
    // Enough for the login to the bastion and the beginning of the instance's.
    const proxy = await startFaultProxy(sshd, { resetAfterBytes: 2_600, onlyFirst: 1 });
    try {
      const { results } = await through('bastion', {
        proxyCommand: [
          process.execPath,
          `${__dirname}/../fixtures/stdio-relay.mjs`,
          proxy.address,
          String(proxy.port),
        ],
      });
      expect(only(results)).toMatchObject({ succeeded: true, route: 'bastion' });
      expect(proxy.connections()).toBe(2);
    } finally {
      await proxy.close();
    }
  });
});
