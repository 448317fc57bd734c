import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { awsClients } from '../../src/aws/clients';
import { Deadline } from '../../src/aws/deadline';
import { openConnection } from '../../src/connect/connection';
import { ConnectionTrace } from '../../src/connect/connection-trace';
import { keyType } from '../../src/connect/host-keys/public-key';
import { directRoute } from '../../src/connect/routes/direct';
import { EicError } from '../../src/eic-error';
import { type Cloud, only, startCloud } from '../fixtures/cloud';
import { withAwsEnvironment } from '../fixtures/run-from-source';
import { testUser } from '../fixtures/sshd';
import { startClosingServer, startFaultProxy, type TcpPlace } from '../fixtures/tcp-servers';

describe('how far a connection came', () => {
  let cloud: Cloud;
  beforeAll(async () => {
    cloud = await startCloud([{ hostKeyTypes: ['ed25519'] }]);
  });
  afterAll(() => cloud.close());

  /** Connects, and returns the trace with the error, if it failed. */
  const attempt = async (place: TcpPlace, osUser = testUser, milliseconds = 10_000) => {
    const trace = new ConnectionTrace();
    const { id, region } = { id: only(cloud.instances).id, region: cloud.sandbox.region };
    const target = { instance: { id, state: 'running', region }, ...place, route: 'direct' } as const;
    const error = await withAwsEnvironment(cloud.sandbox.env, async () => {
      const aws = awsClients(region);
      try {
        const connection = await openConnection(target, directRoute(place.port), {
          osUser,
          keyType: 'auto',
          hostKeyMode: 'auto',
          knownHosts: { entries: [], warnings: [] },
          aws,
          deadline: new Deadline(milliseconds, new AbortController().signal),
          hostKeyChecked: () => undefined,
          warn: () => undefined,
          debug: () => undefined,
          trace,
        });
        connection.close();
        return undefined;
      } catch (thrown) {
        return EicError.from(thrown);
      } finally {
        aws.close();
      }
    });
    return { trace, error };
  };

  it('is known of one that logs in', async () => {
    const { trace, error } = await attempt(only(cloud.instances).sshd);
    expect(error).toBeUndefined();
    expect(trace).toMatchObject({
      attempts: 1,
      known: { source: 'console-output' },
      push: { error: undefined },
      opened: {
        agreed: { keyExchange: expect.stringContaining('25519'), hostKey: 'ssh-ed25519' },
        hostKey: { verifiedBy: 'console-output' },
        authenticating: true,
        refusedAfterMs: [],
        loggedIn: true,
      },
    });
    expect(trace.opened?.firstWords?.identification).toMatch(/^SSH-2\.0-OpenSSH/);
    expect(keyType(trace.opened?.presented ?? Buffer.alloc(0))).toBe('ssh-ed25519');
  });

  it('is known of one that the server refuses, with the time that each refusal took', async () => {
    const { trace, error } = await attempt(only(cloud.instances).sshd, 'nobody-of-that-name');
    expect(error?.code).toBe('EIC_AUTHENTICATION_REFUSED');
    expect(trace.opened?.refusedAfterMs).toHaveLength(3);
    expect(trace.opened).toMatchObject({ authenticating: true, loggedIn: false });
  });

  it('is that of the last attempt that opened the route', async () => {
    const closing = await startClosingServer('127.0.0.1');
    try {
      const { trace, error } = await attempt(closing, testUser, 500);
      expect(error?.code).toBe('EIC_CONNECT_TIMED_OUT');
      expect(trace.attempts).toBeGreaterThan(1);
      expect(trace.opened).toMatchObject({ agreed: undefined, authenticating: false });
    } finally {
      await closing.close();
    }
  });

  it('counts the attempts that were dropped before the one that logged in', async () => {
    const proxy = await startFaultProxy(only(cloud.instances).sshd, { resetFirst: 2 });
    try {
      const { trace } = await attempt(proxy);
      expect(trace).toMatchObject({ attempts: 3, opened: { loggedIn: true } });
    } finally {
      await proxy.close();
    }
  });
});
