import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Cloud, only, startCloud } from '../fixtures/cloud';
import { runFromSource, type SourceRun } from '../fixtures/run-from-source';
import {
  freePort,
  startBannerServer,
  startBlackHole,
  startClosingServer,
  startFaultProxy,
  startHttpServer,
  startSilentServer,
} from '../fixtures/tcp-servers';
import { until } from '../fixtures/until';

describe('what goes wrong before the login', () => {
  let cloud: Cloud;
  beforeAll(async () => {
    cloud = await startCloud([{ hostKeyTypes: ['ed25519'] }]);
  });
  afterAll(() => cloud.close());

  /** Runs against another port than the instance's own. */
  const runAt = (place: { address: string; port: number }, more: Partial<SourceRun> = {}) =>
    runFromSource({
      instanceIds: [only(cloud.instances).id],
      aws: cloud.sandbox.env,
      port: place.port,
      instanceIp: place.address,
      ...more,
    });

  it('tries again, with a fresh key each time, when the connection is reset before authentication', async () => {
    const { sandbox } = cloud;
    const { sshd } = only(cloud.instances);
    const proxy = await startFaultProxy(sshd, { resetAfterBytes: 100, onlyFirst: 2 });
    try {
      const before = sandbox.pushes.length;
      const { results, stdout } = await runAt(proxy);
      expect(only(results)).toMatchObject({ succeeded: true });
      expect(stdout).toBe('it runs\n');
      expect(proxy.connections()).toBe(3);
      const keys = sandbox.pushes.slice(before).map(({ publicKey }) => publicKey);
      expect(new Set(keys).size).toBe(keys.length);
    } finally {
      await proxy.close();
    }
  });

  it('tries again when connections are reset as soon as they are open', async () => {
    const proxy = await startFaultProxy(only(cloud.instances).sshd, { resetFirst: 3 });
    try {
      expect(only((await runAt(proxy)).results)).toMatchObject({ succeeded: true });
      expect(proxy.connections()).toBe(4);
    } finally {
      await proxy.close();
    }
  });

  it('gives up when the time for connecting is over, and says what the server did', async () => {
    const server = await startClosingServer('127.0.0.1');
    try {
      const { errors } = await runAt(server, { connectTimeoutMs: 2_000 });
      expect(only(errors)).toMatchObject({ code: 'EIC_CONNECT_TIMED_OUT' });
      expect(only(errors).message).toContain('kept closing the connection');
      expect(server.connections()).toBeGreaterThan(2);
    } finally {
      await server.close();
    }
  });

  it('says that it kept closing the connection if the last attempt had too little time to hear of it', async () => {
    const silent = await startSilentServer('127.0.0.1');
    const server = await startFaultProxy(silent);
    try {
      const running = runAt(server, { connectTimeoutMs: 2_000 });
      await until('the first attempt', () => server.connections() > 0);
      setTimeout(() => server.cut(), 1_200);
      const { errors } = await running;
      expect(only(errors)).toMatchObject({ code: 'EIC_CONNECT_TIMED_OUT' });
      expect(only(errors).message).toContain('kept closing the connection');
      expect(server.connections()).toBeGreaterThan(1);
    } finally {
      await server.close();
      await silent.close();
    }
  });

  it('names a port that nothing listens on', async () => {
    const { errors } = await runAt({ address: '127.0.0.1', port: await freePort('127.0.0.1') });
    expect(only(errors).code).toBe('EIC_REFUSED');
  });

  it('names an address that does not answer', async () => {
    const hole = await startBlackHole('127.0.0.1');
    try {
      const { errors } = await runAt(hole, { connectTimeoutMs: 1_500 });
      expect(only(errors).code).toBe('EIC_UNREACHABLE');
      expect(only(errors).remedy).toContain('security group');
    } finally {
      await hole.close();
    }
  });

  it('names a web server that it was sent to by mistake, and what that said', async () => {
    const server = await startHttpServer('127.0.0.1');
    try {
      const { errors } = await runAt(server);
      expect(only(errors).code).toBe('EIC_NOT_SSH');
      expect(only(errors).message).toContain('HTTP/1.1 400 Bad Request');
    } finally {
      await server.close();
    }
  });

  it('shows no terminal escapes of what is not an SSH server', async () => {
    const server = await startBannerServer('\u001b[2J\u001b]0;title\u0007220 mail ready\r\n', '127.0.0.1');
    try {
      const { errors } = await runAt(server, { connectTimeoutMs: 2_000 });
      expect(only(errors).code).toBe('EIC_NOT_SSH');
      expect(only(errors).message).toContain('220 mail ready');
      expect(only(errors).message).not.toMatch(/[\u0000-\u001f]/);
    } finally {
      await server.close();
    }
  });

  it('names a server that accepts connections and sends nothing', async () => {
    const server = await startSilentServer('127.0.0.1');
    try {
      const { errors } = await runAt(server, { connectTimeoutMs: 1_500 });
      expect(only(errors)).toMatchObject({ code: 'EIC_NOT_SSH' });
      expect(only(errors).message).toContain('sent nothing');
    } finally {
      await server.close();
    }
  });

  it('ends in time when the packets of a handshake vanish', async () => {
    const proxy = await startFaultProxy(only(cloud.instances).sshd, { swallowAfterBytes: 200 });
    try {
      const { errors } = await runAt(proxy, { connectTimeoutMs: 1_500 });
      expect(only(errors)).toMatchObject({ code: 'EIC_CONNECT_TIMED_OUT' });
    } finally {
      await proxy.close();
    }
  });
});

describe('an sshd with few places for those who have not logged in (MaxStartups)', () => {
  it('lets everybody in that waits for a place, after a while', async () => {
    // Each login takes half a second in sshd; a third connection meanwhile is dropped.
    const cloud = await startCloud([
      { hostKeyTypes: ['ed25519'], sshd: { config: ['MaxStartups 2'], delaySeconds: 0.5 } },
    ]);
    try {
      const { id, sshd } = only(cloud.instances);
      const runs = await Promise.all(
        Array.from({ length: 6 }, () =>
          runFromSource({
            instanceIds: [id],
            aws: cloud.sandbox.env,
            port: cloud.sandbox.sshPort,
            keyType: 'ed25519',
          }),
        ),
      );
      expect(runs.flatMap(({ errors }) => errors)).toEqual([]);
      expect(runs.map(({ stdout }) => stdout)).toEqual(Array(6).fill('it runs\n'));
      expect(sshd.log()).toMatch(/MaxStartups/);
    } finally {
      await cloud.close();
    }
  });
});

describe('an sshd that hangs up at the first refusal (MaxAuthTries 1)', () => {
  it('lets us in at the first attempt, and its refusal is not taken for a dropped connection', async () => {
    const cloud = await startCloud([{ hostKeyTypes: ['ed25519'], sshd: { config: ['MaxAuthTries 1'] } }]);
    try {
      const { id, sshd } = only(cloud.instances);
      const common = { instanceIds: [id], aws: cloud.sandbox.env, port: cloud.sandbox.sshPort };
      expect(only((await runFromSource(common)).results)).toMatchObject({ succeeded: true });
      const { errors } = await runFromSource({ ...common, osUser: 'nobody-of-that-name' });
      expect(only(errors).code).toBe('EIC_AUTHENTICATION_REFUSED');
      expect(sshd.log().match(/^Connection from /gm)).toHaveLength(2);
    } finally {
      await cloud.close();
    }
  });
});

describe('an sshd that has no algorithm in common with us', () => {
  it('is named, with what it offers', async () => {
    const cloud = await startCloud([
      { hostKeyTypes: ['ed25519'], sshd: { config: ['KexAlgorithms diffie-hellman-group14-sha1'] } },
    ]);
    try {
      const { errors } = await runFromSource({
        instanceIds: [only(cloud.instances).id],
        aws: cloud.sandbox.env,
        port: cloud.sandbox.sshPort,
      });
      expect(only(errors).code).toBe('EIC_NO_COMMON_ALGORITHM');
      expect(only(errors).details.join('\n')).toContain('diffie-hellman-group14-sha1');
    } finally {
      await cloud.close();
    }
  });
});
