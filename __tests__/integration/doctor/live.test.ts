import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { awsClients } from '../../../src/aws/clients';
import { Deadline } from '../../../src/aws/deadline';
import { chooseRoute, type RouteInputs } from '../../../src/connect/choose-route';
import { parseKnownHosts } from '../../../src/connect/host-keys/known-hosts';
import { allChecks } from '../../../src/doctor/all-checks';
import type { CheckResult } from '../../../src/doctor/check';
import { diagnose } from '../../../src/doctor/diagnose';
import type { Subject } from '../../../src/doctor/subject';
import { defaultIds, denied, throttled } from '../../../src/sandbox/sandbox';
import { type Cloud, type CloudInstance, only, startCloud } from '../../fixtures/cloud';
import { cryptoPolicyConfig, hostKeyTypesOf } from '../../fixtures/crypto-policies';
import { makeHostKeys } from '../../fixtures/host-keys';
import { withAwsEnvironment } from '../../fixtures/run-from-source';
import { testUser } from '../../fixtures/sshd';
import {
  freePort,
  startBannerServer,
  startBlackHole,
  startClosingServer,
  startFaultProxy,
  startHttpServer,
  startSilentServer,
  type TcpPlace,
} from '../../fixtures/tcp-servers';

/** The checks of the connection itself, and those that they need. */
const live = new Set([
  'lookup',
  'instance-found',
  'instance-state',
  'bastion',
  'endpoint',
  'route',
  'port-reachable',
  'ssh-banner',
  'common-algorithms',
  'host-key',
  'os-user',
  'key-push',
  'authentication',
]);

const hostKeyTypes = ['ed25519'] as const;
const config = (...lines: string[]) => ({ hostKeyTypes, sshd: { config: lines } });

let cloud: Cloud;
beforeAll(async () => {
  cloud = await startCloud(
    [
      { name: 'healthy', hostKeyTypes },
      { name: 'fips', hostKeyTypes: hostKeyTypesOf('FIPS'), sshd: { config: cryptoPolicyConfig('FIPS') } },
      { name: 'ancient', ...config('KexAlgorithms diffie-hellman-group14-sha1') },
      { name: 'old-ciphers', ...config('Ciphers aes128-cbc', 'MACs hmac-sha1') },
      { name: 'rebooted', hostKeyTypes, consoleOutput: null },
      { name: 'no-command', ...config('AuthorizedKeysCommand none') },
      {
        name: 'failing-command',
        ...config('AuthorizedKeysCommand /bin/false', 'AuthorizedKeysCommandUser root'),
      },
      {
        name: 'other-command',
        ...config('AuthorizedKeysCommand /bin/sleep 0.3', 'AuthorizedKeysCommandUser root'),
      },
      {
        name: 'hanging-command',
        ...config('AuthorizedKeysCommand /bin/sleep 60', 'AuthorizedKeysCommandUser root'),
      },
      {
        name: 'two-factors',
        ...config('AuthenticationMethods publickey,password', 'PasswordAuthentication yes'),
      },
      { name: 'only-others', ...config('AllowUsers somebody-else') },
      { name: 'one-try', ...config('AuthorizedKeysCommand none', 'MaxAuthTries 1') },
      {
        name: 'amazon',
        ...config('PermitRootLogin no'),
        imageId: 'ami-0000000000000a123',
        imageName: 'al2023-ami-2023.8.20250818.0-kernel-6.1-x86_64',
      },
      { name: 'stopped', hostKeyTypes, state: 'stopped' },
      { name: 'private', hostKeyTypes, publicAddress: null },
      {
        name: 'old',
        ...config('AuthorizedKeysCommand none'),
        imageId: 'ami-0000000000000a923',
        imageName: 'AlmaLinux OS 9.2.20230513 x86_64',
      },
      { name: 'unforwarding', ...config('AllowTcpForwarding no'), privateAddress: null },
    ],
    { endpoints: [{}] },
  );
});
afterAll(() => cloud?.close());
afterEach(() => {
  cloud.sandbox.clearFaults();
  only(cloud.sandbox.endpoints).clearFaults();
});

const named = (name: string): CloudInstance => only(cloud.instances.filter((each) => each.name === name));

interface Examined {
  readonly results: Readonly<Record<string, CheckResult>>;
  /** IDs of the checks in each state. */
  readonly failed: readonly string[];
  readonly warned: readonly string[];
  readonly causes: readonly string[];
  /** The whole text of the first cause. */
  readonly text: string;
}

interface Given extends Partial<Omit<Subject, 'knownHosts' | 'routing'>> {
  readonly at?: TcpPlace;
  readonly knownHosts?: string;
  readonly routing?: Partial<RouteInputs>;
  readonly limitMs?: number;
  /** Further checks: those that ask AWS. */
  readonly also?: readonly string[];
}

/** Examines an instance with the live checks, as `eic doctor` does. */
async function examine(name: string, given: Given = {}): Promise<Examined> {
  const { at, knownHosts = '', limitMs = 12_000, routing: inputs, also = [], ...more } = given;
  const { sandbox } = cloud;
  return withAwsEnvironment(sandbox.env, async () => {
    const aws = awsClients(sandbox.region);
    const routing = {
      port: at?.port ?? sandbox.sshPort,
      ...(at !== undefined && { instanceIp: at.address }),
      ...inputs,
    };
    const login = {
      osUser: testUser,
      keyType: 'auto',
      hostKeyMode: 'auto',
      ...more,
      knownHosts: parseKnownHosts(knownHosts).knownHosts,
      aws,
    } as const;
    const route = chooseRoute(routing, { ...login, warn: () => undefined, debug: () => undefined });
    try {
      const deadline = new Deadline(limitMs, new AbortController().signal);
      const subject = {
        ...login,
        instance: named(name).id,
        push: true,
        ...more,
        routing,
        route,
        environment: {},
        deadline,
      };
      const checks = allChecks.filter(({ id }) => live.has(id) || also.includes(id));
      const { outcomes, causes } = await diagnose({ ...subject, knownHosts: login.knownHosts }, checks);
      const inState = (state: string) =>
        outcomes.filter(({ result }) => result.state === state).map(({ check }) => check.id);
      return {
        results: Object.fromEntries(outcomes.map(({ check, result }) => [check.id, result])),
        failed: inState('failed'),
        warned: inState('warned'),
        causes: causes.map(({ outcome }) => outcome.check.id),
        text: JSON.stringify(causes[0]?.outcome.result),
      };
    } finally {
      route.close();
      aws.close();
    }
  });
}

/** Runs something with a server that it needs, and closes that. */
async function withServer<Server extends { close(): Promise<void> }, T>(
  starting: Promise<Server>,
  action: (server: Server) => Promise<T>,
): Promise<T> {
  const server = await starting;
  try {
    return await action(server);
  } finally {
    await server.close();
  }
}

describe('an instance that is well', () => {
  it('passes each check over one connection and with one key, and nothing is run on it', async () => {
    const { sandbox } = cloud;
    const pushes = sandbox.pushes.length;
    const { results, causes } = await examine('healthy');
    const states = Object.values(results).map(({ state }) => state);
    expect(causes).toEqual([]);
    expect(states.filter((state) => state !== 'passed' && state !== 'skipped')).toEqual([]);
    expect(results.authentication?.state).toBe('passed');
    expect(results['host-key']?.summary).toContain('console output');
    expect(sandbox.pushes.length - pushes).toBe(1);
    const log = named('healthy').sshd.log();
    expect(log.match(/^Connection from /gm)).toHaveLength(1);
    expect(log).not.toMatch(/Starting session/);
  });

  it('gets no key if none may be pushed, and the checks before that still tell', async () => {
    const { sandbox } = cloud;
    const pushes = sandbox.pushes.length;
    const { results, causes } = await examine('healthy', { push: false });
    expect(causes).toEqual([]);
    expect(sandbox.pushes).toHaveLength(pushes);
    expect(Object.fromEntries(Object.entries(results).map(([id, { state }]) => [id, state]))).toMatchObject({
      'port-reachable': 'passed',
      'ssh-banner': 'passed',
      'common-algorithms': 'passed',
      'host-key': 'passed',
      'key-push': 'skipped',
      authentication: 'skipped',
    });
  });

  it('is well under FIPS too: an RSA key is used', async () => {
    const { results, causes } = await examine('fips');
    expect(causes).toEqual([]);
    expect(results['common-algorithms']?.summary).toContain('RSA key is pushed');
    expect(results.authentication?.state).toBe('passed');
  });

  it('is well behind an endpoint, whose tunnel is timed', async () => {
    const { results, causes } = await examine('private');
    expect(causes).toEqual([]);
    expect(JSON.stringify(results['port-reachable'])).toMatch(/the endpoint's tunnel took \d+ ms/);
  });

  it('with no known host key gets a warning with the line that pins it', async () => {
    const { results, warned } = await examine('rebooted');
    expect(warned).toEqual(['host-key']);
    expect(JSON.stringify(results['host-key'])).toContain(`${named('rebooted').id} ssh-ed25519 AAAA`);
    expect(results.authentication?.state).toBe('passed');
  });
});

interface Situation {
  readonly situation: string;
  readonly examined: () => Promise<Examined>;
  readonly causes: readonly string[];
  readonly says: RegExp;
}

const broken: readonly Situation[] = [
  {
    situation: 'the port is closed',
    examined: async () =>
      examine('healthy', { at: { address: '127.0.0.1', port: await freePort('127.0.0.1') } }),
    causes: ['ssh-banner'],
    says: /refused the connection: nothing listens/,
  },
  {
    situation: 'a firewall drops the packets',
    examined: () =>
      withServer(startBlackHole('127.0.0.1'), (at) => examine('healthy', { at, limitMs: 2_000 })),
    causes: ['port-reachable'],
    says: /no response in \d s/,
  },
  {
    situation: 'the name in `instance-ip` does not exist',
    examined: () => examine('healthy', { at: { address: 'nowhere.invalid', port: 22 } }),
    causes: ['port-reachable'],
    says: /nowhere\.invalid cannot be resolved/,
  },
  {
    situation: 'a web server listens on the port',
    examined: () => withServer(startHttpServer('127.0.0.1'), (at) => examine('healthy', { at })),
    causes: ['ssh-banner'],
    says: /does not speak SSH: it sent \\"HTTP\/1\.1 400/,
  },
  {
    situation: 'the server says nothing',
    examined: () =>
      withServer(startSilentServer('127.0.0.1'), (at) => examine('healthy', { at, limitMs: 2_000 })),
    causes: ['ssh-banner'],
    says: /sent nothing in \d s/,
  },
  {
    situation: 'the server closes each connection at once',
    examined: () =>
      withServer(startClosingServer('127.0.0.1'), (at) => examine('healthy', { at, limitMs: 2_000 })),
    causes: ['ssh-banner'],
    says: /kept closing the connection/,
  },
  {
    situation: 'the connection is reset at the first words of the server',
    examined: () =>
      withServer(startFaultProxy(named('healthy').sshd, { resetAfterBytes: 0 }), (at) =>
        examine('healthy', { at, limitMs: 2_000 }),
      ),
    causes: ['ssh-banner'],
    says: /kept closing the connection/,
  },
  {
    situation: 'sshd has too many connections (MaxStartups)',
    examined: () =>
      withServer(startBannerServer('Exceeded MaxStartups\r\n', '127.0.0.1'), (at) =>
        examine('healthy', { at, limitMs: 2_000 }),
      ),
    causes: ['ssh-banner'],
    says: /MaxStartups/,
  },
  {
    situation: 'sshd penalizes the address of the runner',
    examined: () =>
      withServer(startBannerServer('Not allowed at this time\r\n', '127.0.0.1'), (at) =>
        examine('healthy', { at, limitMs: 2_000 }),
      ),
    causes: ['ssh-banner'],
    says: /PerSourcePenalties/,
  },
  {
    situation: 'the server has only old key exchanges',
    examined: () => examine('ancient'),
    causes: ['common-algorithms'],
    says: /no key exchange in common.*diffie-hellman-group14-sha1/,
  },
  {
    situation: 'the server has only old ciphers',
    examined: () => examine('old-ciphers'),
    causes: ['common-algorithms'],
    says: /no cipher and no MAC in common.*aes128-cbc/,
  },
  {
    situation: 'an Ed25519 key is asked for under FIPS',
    examined: () => examine('fips', { keyType: 'ed25519' }),
    causes: ['common-algorithms'],
    says: /accepts no Ed25519 key.*Set `key-type`/,
  },
  {
    situation: 'the host key is another than the pinned one',
    examined: async () => {
      const others = await makeHostKeys(['ed25519']);
      try {
        return await examine('healthy', { knownHosts: others.knownHosts(named('healthy').id) });
      } finally {
        await others.remove();
      }
    },
    causes: ['host-key'],
    says: /contradicts the `known-hosts` input.*SHA256:/,
  },
  {
    situation: 'the server has no host key of the pinned type',
    examined: async () => {
      const others = await makeHostKeys(['ecdsa']);
      try {
        return await examine('healthy', { knownHosts: others.knownHosts(named('healthy').id) });
      } finally {
        await others.remove();
      }
    },
    causes: ['host-key'],
    says: /no host key of a type that is known/,
  },
  {
    situation: 'no host key is known, and `strict` is asked for',
    examined: () => examine('rebooted', { hostKeyMode: 'strict' }),
    causes: ['host-key'],
    says: /No host key of .* is known.*ssh-keygen -lf/,
  },
  {
    situation: 'the user is that of another system',
    examined: () => examine('healthy', { osUser: 'ubuntu' }),
    causes: ['os-user'],
    says: /ubuntu is the user of Ubuntu; the AMI is AlmaLinux.*Set `os-user` to ec2-user/,
  },
  {
    situation: 'sshd runs no AuthorizedKeysCommand',
    examined: () => examine('no-command'),
    causes: ['authentication'],
    says: /refused after [^"]*so sshd ran no AuthorizedKeysCommand.*ec2-instance-connect is missing/,
  },
  {
    situation: 'the AuthorizedKeysCommand fails',
    examined: () => examine('failing-command'),
    causes: ['authentication'],
    says: /or one that failed at once.*SELinux/,
  },
  {
    situation: 'another AuthorizedKeysCommand is set',
    examined: () => examine('other-command'),
    causes: ['authentication'],
    says: /so sshd ran its AuthorizedKeysCommand.*sets another AuthorizedKeysCommand/,
  },
  {
    situation: 'the AuthorizedKeysCommand hangs',
    examined: () => examine('hanging-command', { limitMs: 3_000 }),
    causes: ['authentication'],
    says: /did not finish the login.*AuthorizedKeysCommand/,
  },
  {
    situation: 'a second factor is wanted',
    examined: () => examine('two-factors'),
    causes: ['authentication'],
    says: /asks for a second factor: password/,
  },
  {
    situation: 'AllowUsers excludes the user',
    examined: () => examine('only-others'),
    causes: ['authentication'],
    says: /AllowUsers, DenyUsers or AllowGroups excludes it/,
  },
  {
    situation: 'the user does not exist',
    examined: () => examine('healthy', { osUser: 'nobody-of-that-name' }),
    causes: ['authentication'],
    says: /1\. The user nobody-of-that-name does not exist there/,
  },
  {
    situation: 'sshd disconnects at the first refusal (MaxAuthTries 1)',
    examined: () => examine('one-try'),
    causes: ['authentication'],
    says: /refuses .* with a key that AWS has just accepted/,
  },
  {
    situation: 'root is asked for on Amazon Linux',
    examined: () => examine('amazon', { osUser: 'root' }),
    causes: ['os-user'],
    says: /Amazon Linux refuses logins as root/,
  },
  {
    situation: 'the push is not allowed',
    examined: () => {
      const { sandbox } = cloud;
      sandbox.fail('SendSSHPublicKey', denied('SendSSHPublicKey', sandbox.principal));
      return examine('healthy');
    },
    causes: ['key-push'],
    says: /AWS denied ec2-instance-connect:SendSSHPublicKey.*ec2:osuser/,
  },
  {
    situation: 'the push is throttled',
    examined: () => {
      cloud.sandbox.fail('SendSSHPublicKey', throttled('SendSSHPublicKey'));
      return examine('healthy', { limitMs: 2_000 });
    },
    causes: ['key-push'],
    says: /AWS throttled ec2-instance-connect:SendSSHPublicKey/,
  },
  {
    situation: 'the instance is stopped after it was looked up',
    examined: () => {
      cloud.sandbox.fail('SendSSHPublicKey', { code: 'EC2InstanceStateInvalidException' });
      return examine('healthy');
    },
    causes: ['key-push'],
    says: /is not running.*check its state/,
  },
  {
    situation: 'the instance is stopped',
    examined: () => examine('stopped'),
    causes: ['instance-state'],
    says: /stopped, not running/,
  },
  {
    situation: 'the endpoint refuses the tunnel',
    examined: () => {
      const { sandbox } = cloud;
      sandbox.fail('OpenTunnel', denied('OpenTunnel', sandbox.principal));
      return examine('private');
    },
    causes: ['port-reachable'],
    says: /AWS denied ec2-instance-connect:OpenTunnel.*ec2-instance-connect:remotePort/,
  },
  {
    situation: 'the bastion cannot be reached',
    examined: async () => {
      const port = await freePort(named('unforwarding').address);
      const bastion = { instanceId: named('unforwarding').id, osUser: testUser, port };
      return examine('healthy', { routing: { bastion } });
    },
    causes: ['port-reachable'],
    says: /Bastion i-[0-9a-f]+: .* refused the connection/,
  },
  {
    situation: 'the bastion forwards nothing',
    examined: () => {
      const bastion = {
        instanceId: named('unforwarding').id,
        osUser: testUser,
        port: cloud.sandbox.sshPort,
      };
      return examine('healthy', { routing: { bastion } });
    },
    causes: ['port-reachable'],
    says: /refused to connect to .*AllowTcpForwarding/,
  },
];

describe('a broken connection', () => {
  // The check tells from times what sshd ran: a busy machine can make one of them too long.
  it.each(broken)('is named if $situation', { retry: 2 }, async ({ examined, causes, says }) => {
    const { causes: found, text } = await examined();
    expect(found).toEqual(causes);
    expect(text).toMatch(says);
  });
});

const twice: readonly Omit<Situation, 'says'>[] = [
  {
    situation: 'an Ed25519 key is asked for under FIPS and the push is denied',
    examined: () => {
      const { sandbox } = cloud;
      sandbox.fail('SendSSHPublicKey', denied('SendSSHPublicKey', sandbox.principal));
      return examine('fips', { keyType: 'ed25519' });
    },
    causes: ['common-algorithms', 'key-push'],
  },
  {
    situation: 'a web server listens on the port and the push is denied',
    examined: () => {
      const { sandbox } = cloud;
      sandbox.fail('SendSSHPublicKey', denied('SendSSHPublicKey', sandbox.principal));
      return withServer(startHttpServer('127.0.0.1'), (at) => examine('healthy', { at }));
    },
    causes: ['ssh-banner', 'key-push'],
  },
  {
    situation: 'no host key is known in strict mode and the user is that of another system',
    examined: () => examine('rebooted', { hostKeyMode: 'strict', osUser: 'ubuntu' }),
    causes: ['host-key', 'os-user'],
  },
  {
    situation: 'the port is closed and the user is that of another system',
    examined: async () =>
      examine('healthy', {
        at: { address: '127.0.0.1', port: await freePort('127.0.0.1') },
        osUser: 'ubuntu',
      }),
    causes: ['ssh-banner', 'os-user'],
  },
  {
    situation: 'the security group is closed and the AMI is older than the packages',
    examined: async () => {
      const { network, sshPort } = cloud.sandbox;
      network.setRules(defaultIds.instanceGroup, 'ingress', []);
      try {
        return await withServer(startBlackHole('127.0.0.1'), (at) =>
          examine('old', { at, limitMs: 3_000, also: ['security-groups', 'packages'] }),
        );
      } finally {
        network.setRules(defaultIds.instanceGroup, 'ingress', [{ port: sshPort, peer: '0.0.0.0/0' }]);
      }
    },
    causes: ['security-groups', 'packages'],
  },
  {
    situation: 'the push is denied and the host key is another one',
    examined: async () => {
      const { sandbox } = cloud;
      sandbox.fail('SendSSHPublicKey', denied('SendSSHPublicKey', sandbox.principal));
      const others = await makeHostKeys(['ed25519']);
      try {
        return await examine('healthy', { knownHosts: others.knownHosts(named('healthy').id) });
      } finally {
        await others.remove();
      }
    },
    causes: ['host-key', 'key-push'],
  },
];

describe('two faults at once', () => {
  it.each(twice)('are both named if $situation', async ({ examined, causes }) => {
    expect((await examined()).causes).toEqual(causes);
  });
});
