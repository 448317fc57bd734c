import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { awsClients } from '../../../src/aws/clients';
import type { Subject } from '../../../src/doctor/subject';
import { RangesCache } from '../../../src/ip-ranges/cache';
import { publishedAt } from '../../../src/ip-ranges/load';
import { defaultIds, type Sandbox, type SandboxOptions, startSandbox } from '../../../src/sandbox/sandbox';
import { causesOf, examined, inState, runnerIp, saidBy, useEnvironment } from './examined';

const { instanceGroup, endpointGroup, networkAcl, publicRouteTable, privateSubnet, publicSubnet } =
  defaultIds;
const bastionId = 'i-0b0b0b0b0b0b0b0b0';
const fromEverywhere = { port: 22, peer: '0.0.0.0/0' } as const;
const allowAll = [false, true].map(
  (egress) => ({ ruleNumber: 100, egress, action: 'allow', cidr: '0.0.0.0/0' }) as const,
);
const privateInstance = { publicAddress: null, subnetId: privateSubnet } as const;
/** EC2 releases other public addresses of an instance that stops. */
const elasticInstance = { state: 'stopped', publicAddress: '198.51.100.7' } as const;
const endpointSubnet = { id: 'subnet-0c3d4e5f607182930', cidr: '127.1.64.0/20' } as const;

/** A network that is broken, and what must be said about it. */
interface Situation {
  readonly name: string;
  readonly options?: SandboxOptions;
  readonly subject?: Partial<Subject>;
  readonly environment?: Readonly<Record<string, string | undefined>>;
  readonly breaks?: (sandbox: Sandbox) => void;
  /** IDs of the causes, in their order. */
  readonly causes: readonly string[];
  /** IDs of checks that warn, where nothing failed. */
  readonly warned?: readonly string[];
  /** Text that the first cause, or the first warning, has in its result. */
  readonly says?: string;
}

function group(
  ingress: readonly {
    readonly port?: number | readonly [number, number];
    readonly peer: string;
    readonly protocol?: string;
  }[],
) {
  return (sandbox: Sandbox) => sandbox.network.setRules(instanceGroup, 'ingress', ingress);
}

function acl(...entries: readonly (typeof allowAll)[number][] | readonly object[]) {
  return (sandbox: Sandbox) =>
    sandbox.network.setAclEntries(networkAcl, [...entries, ...allowAll] as Parameters<
      Sandbox['network']['setAclEntries']
    >[1]);
}

const throughEndpoint = { routing: { port: 22, connectionType: 'endpoint' } } as const;
const throughBastion = {
  routing: { port: 22, bastion: { instanceId: bastionId, osUser: 'ec2-user', port: 22 } },
} as const;

const situations: readonly Situation[] = [
  {
    name: 'no credentials',
    environment: { AWS_ACCESS_KEY_ID: undefined, AWS_SECRET_ACCESS_KEY: undefined },
    causes: ['credentials'],
    says: 'There are no AWS credentials',
  },
  {
    name: 'credentials that AWS does not accept',
    environment: { AWS_ACCESS_KEY_ID: 'AKIAIOSFODNN7EXAMPLE' },
    causes: ['identity'],
  },
  {
    name: 'no permission to look up instances',
    breaks: (sandbox) => sandbox.fail('DescribeInstances', { code: 'UnauthorizedOperation' }),
    causes: ['lookup'],
    says: 'ec2:DescribeInstances',
  },
  {
    name: 'another Region',
    environment: { AWS_REGION: 'eu-west-1' },
    causes: ['instance-found'],
    says: 'eu-west-1',
  },
  {
    name: 'an ID that no instance has',
    subject: { instance: 'i-0123456789abcdef9' },
    causes: ['instance-found'],
  },
  { name: 'a name that no instance has', subject: { instance: 'web-9' }, causes: ['instance-found'] },
  {
    name: 'a name that two running instances have',
    options: { instances: [{ name: 'twin' }, { name: 'twin' }] },
    subject: { instance: 'twin' },
    causes: ['instance-found'],
    says: '2 instances have the name',
  },
  {
    name: 'a stopped instance',
    options: { instances: [{ state: 'stopped' }] },
    causes: ['instance-state'],
    says: 'aws ec2 start-instances',
  },
  {
    name: 'a stopped instance whose next address nobody knows: no word about its network',
    options: { instances: [{ state: 'stopped' }] },
    breaks: group([]),
    causes: ['instance-state'],
  },
  {
    name: 'a terminated instance',
    options: { instances: [{ state: 'terminated' }] },
    causes: ['instance-state'],
    says: 'cannot be started',
  },
  {
    name: 'an instance that is pending',
    options: { instances: [{ state: 'pending' }] },
    causes: ['instance-state'],
    says: 'wait',
  },
  {
    name: 'an instance whose system does not respond',
    options: { instances: [{ statusChecks: 'impaired' }] },
    causes: ['status-checks'],
    says: 'The instance check fails',
  },
  {
    name: "a fault of AWS's hardware",
    options: { instances: [{ statusChecks: 'system-impaired' }] },
    causes: ['status-checks'],
    says: 'stop and start',
  },
  {
    name: 'an instance that boots',
    options: { instances: [{ statusChecks: 'initializing' }] },
    causes: [],
    warned: ['status-checks'],
    says: 'initializing',
  },
  {
    name: 'an instance whose metadata service is off',
    options: { instances: [{ metadataService: false }] },
    causes: ['metadata'],
    says: '--http-endpoint enabled',
  },
  {
    name: 'an AMI without the packages',
    options: { instances: [{ imageName: 'AlmaLinux OS 9.3.20231113 x86_64' }] },
    causes: [],
    warned: ['packages'],
    says: '9.3.20231113',
  },
  {
    name: 'a closed security group',
    breaks: group([]),
    causes: ['security-groups'],
    says: `--cidr ${runnerIp}/32`,
  },
  {
    name: "a security group open to the console's range only",
    breaks: group([{ port: 22, peer: '3.120.181.40/29' }]),
    causes: ['security-groups'],
    says: '3.120.181.40/29',
  },
  {
    name: 'a security group open to a prefix list without the runner',
    breaks: group([{ port: 22, peer: defaultIds.prefixList }]),
    causes: ['security-groups'],
    says: defaultIds.prefixList,
  },
  {
    name: 'a security group open on another port',
    breaks: group([{ port: [80, 443], peer: '0.0.0.0/0' }]),
    causes: ['security-groups'],
  },
  {
    name: 'a security group open for UDP',
    breaks: group([{ port: 22, peer: '0.0.0.0/0', protocol: 'udp' }]),
    causes: ['security-groups'],
  },
  {
    name: "a security group open to the runner's neighbors",
    breaks: group([{ port: 22, peer: '203.0.113.8/29' }]),
    causes: ['security-groups'],
  },
  {
    name: 'a network ACL that denies the port before it allows it',
    breaks: acl({ ruleNumber: 90, action: 'deny', protocol: '6', cidr: '0.0.0.0/0', port: 22 }),
    causes: ['network-acl'],
    says: 'rule 90 deny tcp 22 0.0.0.0/0',
  },
  {
    name: "a network ACL that denies the runner's range",
    breaks: acl({ ruleNumber: 10, action: 'deny', cidr: '203.0.113.0/24' }),
    causes: ['network-acl'],
  },
  {
    name: 'a network ACL without a way for responses',
    breaks: (sandbox) =>
      sandbox.network.setAclEntries(networkAcl, [
        { ruleNumber: 100, action: 'allow', cidr: '0.0.0.0/0' },
        { ruleNumber: 100, egress: true, action: 'allow', protocol: '6', cidr: '0.0.0.0/0', port: 443 },
      ]),
    causes: ['network-acl'],
    says: 'responses',
  },
  {
    name: 'a public address in a subnet without an internet gateway',
    breaks: (sandbox) => sandbox.network.setRoutes(publicRouteTable, []),
    causes: ['route-table'],
    says: 'internet gateway',
  },
  {
    name: 'a public address in a subnet that uses the main route table, with NAT',
    options: { instances: [{ subnetId: privateSubnet }] },
    causes: ['route-table'],
    says: defaultIds.natGateway,
  },
  {
    name: 'a route into a black hole',
    breaks: (sandbox) =>
      sandbox.network.setRoutes(publicRouteTable, [
        { destination: '0.0.0.0/0', target: defaultIds.internetGateway, state: 'blackhole' },
      ]),
    causes: ['route-table'],
    says: 'no longer exists',
  },
  {
    name: 'a private instance without an endpoint',
    options: { instances: [privateInstance] },
    subject: { runnerIp: '127.1.0.99' },
    causes: [],
    warned: ['endpoint'],
    says: 'create-instance-connect-endpoint',
  },
  {
    name: 'a private instance without an endpoint, and a runner that is elsewhere',
    options: { instances: [privateInstance] },
    breaks: group([{ port: 22, peer: '127.1.0.0/16' }]),
    causes: [],
    warned: ['endpoint', 'security-groups'],
  },
  {
    name: 'a private instance and an endpoint asked for, without one',
    options: { instances: [privateInstance] },
    subject: throughEndpoint,
    causes: ['endpoint'],
  },
  {
    name: 'an endpoint whose creation failed',
    options: { instances: [privateInstance], endpoints: [{ state: 'create-failed' }] },
    subject: throughEndpoint,
    causes: ['endpoint'],
    says: 'create-failed',
  },
  {
    name: 'an endpoint that is being created',
    options: { instances: [privateInstance], endpoints: [{ state: 'create-in-progress' }] },
    subject: throughEndpoint,
    causes: ['endpoint'],
    says: 'wait until its state is create-complete',
  },
  {
    name: 'an endpoint that does not exist',
    options: { instances: [privateInstance], endpoints: [{}] },
    subject: { routing: { port: 22, endpointId: 'eice-00000000000000000' } },
    causes: ['endpoint'],
  },
  {
    name: 'an endpoint whose group lets nothing out',
    options: { instances: [privateInstance], endpoints: [{}] },
    breaks: (sandbox) => sandbox.network.setRules(endpointGroup, 'egress', []),
    causes: ['egress'],
    says: 'authorize-security-group-egress',
  },
  {
    name: "a security group that does not let the endpoint's group in",
    options: { instances: [privateInstance], endpoints: [{}] },
    breaks: group([{ port: 22, peer: `${runnerIp}/32` }]),
    causes: ['security-groups'],
    says: `--source-group ${endpointGroup}`,
  },
  {
    name: "a network ACL between the endpoint's subnet and the instance's",
    options: {
      instances: [privateInstance],
      endpoints: [{ subnetId: endpointSubnet.id }],
      network: {
        subnets: [endpointSubnet],
        networkAcls: [{ id: 'acl-0c3d4e5f607182930', subnetIds: [endpointSubnet.id], entries: [] }],
      },
    },
    causes: ['network-acl'],
    says: 'the connection of the endpoint',
  },
  {
    name: 'a bastion that does not exist',
    subject: throughBastion,
    causes: ['bastion'],
  },
  {
    name: 'a bastion that is stopped',
    options: { instances: [privateInstance, { id: bastionId, state: 'stopped' }] },
    subject: throughBastion,
    causes: ['bastion'],
  },
  {
    name: "a security group that does not let the bastion's group in",
    options: {
      instances: [privateInstance, { id: bastionId, securityGroupIds: ['sg-0c3d4e5f607182930'] }],
      network: { securityGroups: [{ id: 'sg-0c3d4e5f607182930', ingress: [fromEverywhere] }] },
    },
    subject: throughBastion,
    breaks: group([{ port: 22, peer: `${runnerIp}/32` }]),
    causes: ['security-groups'],
    says: '--source-group sg-0c3d4e5f607182930',
  },
  {
    name: 'a bastion that the runner cannot reach',
    options: {
      instances: [privateInstance, { id: bastionId, securityGroupIds: ['sg-0c3d4e5f607182930'] }],
      network: { securityGroups: [{ id: 'sg-0c3d4e5f607182930' }] },
    },
    subject: throughBastion,
    breaks: group([{ port: 22, peer: 'sg-0c3d4e5f607182930' }]),
    causes: ['security-groups'],
    says: bastionId,
  },
  {
    name: 'no address at all',
    options: { instances: [{ publicAddress: null, privateAddress: null }] },
    causes: ['route'],
  },

  // Two faults at once.
  {
    name: 'a stopped instance that is also too old',
    options: { instances: [{ state: 'stopped', imageName: 'AlmaLinux OS 8.8.20230524 x86_64' }] },
    causes: ['instance-state'],
  },
  {
    name: 'a closed security group and a network ACL that denies the port',
    breaks: (sandbox) => {
      group([])(sandbox);
      acl({ ruleNumber: 90, action: 'deny', protocol: '6', cidr: '0.0.0.0/0', port: 22 })(sandbox);
    },
    causes: ['security-groups', 'network-acl'],
  },
  {
    name: 'no internet gateway and a closed security group',
    breaks: (sandbox) => {
      sandbox.network.setRoutes(publicRouteTable, []);
      group([])(sandbox);
    },
    causes: ['route-table', 'security-groups'],
  },
  {
    name: 'no internet gateway and no way for responses through the network ACL',
    breaks: (sandbox) => {
      sandbox.network.setRoutes(publicRouteTable, []);
      sandbox.network.setAclEntries(networkAcl, allowAll.slice(0, 1));
    },
    causes: ['route-table', 'network-acl'],
  },
  {
    name: 'an impaired instance behind a closed security group',
    options: { instances: [{ statusChecks: 'impaired' }] },
    breaks: group([]),
    causes: ['status-checks', 'security-groups'],
  },
  {
    name: 'an endpoint whose group lets nothing out, and a group that does not let it in',
    options: { instances: [privateInstance], endpoints: [{}] },
    breaks: (sandbox) => {
      sandbox.network.setRules(endpointGroup, 'egress', []);
      group([])(sandbox);
    },
    causes: ['security-groups', 'egress'],
  },
  {
    name: 'a stopped instance with an Elastic IP address behind a closed security group',
    options: { instances: [elasticInstance] },
    breaks: group([]),
    causes: ['instance-state', 'security-groups'],
  },
  {
    name: 'a stopped instance with an Elastic IP address and a network ACL that denies the port',
    options: { instances: [elasticInstance] },
    breaks: acl({ ruleNumber: 90, action: 'deny', protocol: '6', cidr: '0.0.0.0/0', port: 22 }),
    causes: ['instance-state', 'network-acl'],
  },
  {
    name: 'a stopped instance with an Elastic IP address in a subnet without an internet gateway',
    options: { instances: [elasticInstance] },
    breaks: (sandbox) => sandbox.network.setRoutes(publicRouteTable, []),
    causes: ['instance-state', 'route-table'],
  },
  {
    name: 'a stopped instance and an endpoint whose group lets nothing out',
    options: { instances: [{ ...privateInstance, state: 'stopped' }], endpoints: [{}] },
    subject: throughEndpoint,
    breaks: (sandbox) => sandbox.network.setRules(endpointGroup, 'egress', []),
    causes: ['instance-state', 'egress'],
  },
  {
    name: 'a stopped instance and an endpoint whose creation failed',
    options: {
      instances: [{ ...privateInstance, state: 'stopped' }],
      endpoints: [{ state: 'create-failed' }],
    },
    subject: throughEndpoint,
    causes: ['instance-state', 'endpoint'],
  },
  {
    name: "a stopped instance whose group does not let the bastion's group in",
    options: {
      instances: [
        { ...privateInstance, state: 'stopped' },
        { id: bastionId, securityGroupIds: ['sg-0c3d4e5f607182930'] },
      ],
      network: { securityGroups: [{ id: 'sg-0c3d4e5f607182930', ingress: [fromEverywhere] }] },
    },
    subject: throughBastion,
    breaks: group([]),
    causes: ['instance-state', 'security-groups'],
  },
  {
    name: 'a closed security group and a metadata service that is off',
    options: { instances: [{ metadataService: false }] },
    breaks: group([]),
    causes: ['metadata', 'security-groups'],
  },
  {
    name: 'a stopped instance and a stopped bastion',
    options: {
      instances: [
        { ...privateInstance, state: 'stopped' },
        { id: bastionId, state: 'stopped' },
      ],
    },
    subject: throughBastion,
    causes: ['instance-state', 'bastion'],
  },
  {
    name: 'an impaired instance and a missing endpoint',
    options: { instances: [{ ...privateInstance, statusChecks: 'impaired' }] },
    subject: throughEndpoint,
    causes: ['status-checks', 'endpoint'],
  },
];

let sandbox: Sandbox | undefined;

afterEach(async () => {
  vi.unstubAllEnvs();
  await sandbox?.close();
  sandbox = undefined;
});

describe('eic doctor', () => {
  it.each(situations)(
    'finds $name: $causes',
    async ({ options, subject, environment, breaks, causes, warned, says }) => {
      sandbox = await startSandbox(options);
      useEnvironment({ ...sandbox.env, ...environment });
      breaks?.(sandbox);
      const region = process.env.AWS_REGION ?? sandbox.region;
      const diagnosis = await examined(sandbox, { ...subject, aws: awsClients(region) });
      expect(causesOf(diagnosis)).toEqual(causes);
      expect(inState(diagnosis, 'unknown')).toEqual([]);
      if (warned !== undefined) expect(inState(diagnosis, 'warned')).toEqual(warned);
      if (says !== undefined) expect(saidBy(diagnosis, causes[0] ?? warned?.[0] ?? '')).toContain(says);
    },
  );
});

describe('the situations', () => {
  it('are more than forty, more than ten of them with two faults of which both are named', () => {
    const names = new Set(situations.map(({ name }) => name));
    expect(names.size).toBe(situations.length);
    expect(names.size).toBeGreaterThanOrEqual(40);
    expect(situations.filter(({ causes }) => causes.length >= 2).length).toBeGreaterThanOrEqual(10);
  });
});

/** Networks in which nothing is broken, some of them in unusual ways. */
const healthy: readonly Pick<Situation, 'name' | 'options' | 'subject' | 'breaks'>[] = [
  { name: 'a public instance' },
  { name: 'an instance by its name', subject: { instance: 'web-1' } },
  { name: 'a private instance with an endpoint', options: { instances: [privateInstance], endpoints: [{}] } },
  {
    name: 'an endpoint in the subnet of the instance',
    options: { instances: [{ publicAddress: null }], endpoints: [{ subnetId: publicSubnet }] },
  },
  {
    name: "a group that lets the endpoint's subnet in",
    options: {
      instances: [privateInstance],
      endpoints: [{ subnetId: endpointSubnet.id }],
      network: { subnets: [endpointSubnet] },
    },
    breaks: group([{ port: 22, peer: endpointSubnet.cidr }]),
  },
  {
    name: "an endpoint that keeps the runner's address",
    options: { instances: [privateInstance], endpoints: [{ preserveClientIp: true }] },
    breaks: group([{ port: 22, peer: `${runnerIp}/32` }]),
  },
  {
    name: 'an instance behind a bastion',
    options: { instances: [privateInstance, { id: bastionId }] },
    subject: throughBastion,
  },
  { name: 'a rule for the runner alone', breaks: group([{ port: 22, peer: `${runnerIp}/32` }]) },
  { name: 'a rule for all traffic', breaks: group([{ protocol: '-1', peer: '203.0.113.0/24' }]) },
  { name: 'a rule for a range of ports', breaks: group([{ port: [1, 1024], peer: '203.0.113.0/24' }]) },
  {
    name: 'a rule for a prefix list with the runner',
    options: {
      network: { prefixLists: [{ id: 'pl-0c3d4e5f607182930', name: 'runners', cidrs: [`${runnerIp}/32`] }] },
    },
    breaks: group([{ port: 22, peer: 'pl-0c3d4e5f607182930' }]),
  },
  {
    name: 'a network ACL that denies others first',
    breaks: acl({ ruleNumber: 10, action: 'deny', cidr: '198.51.100.0/24' }),
  },
  {
    name: 'a network ACL that allows before it denies',
    breaks: acl({ ruleNumber: 200, action: 'deny', protocol: '6', cidr: '0.0.0.0/0', port: 22 }),
  },
  {
    name: 'a more specific route into a black hole elsewhere',
    breaks: (one) =>
      one.network.setRoutes(publicRouteTable, [
        { destination: '0.0.0.0/0', target: defaultIds.internetGateway },
        { destination: '10.0.0.0/8', target: 'pcx-0c3d4e5f607182930', state: 'blackhole' },
      ]),
  },
  { name: 'Session Manager', subject: { routing: { port: 22, proxyCommand: ['true'] } }, breaks: group([]) },
];

describe('eic doctor does not complain about', () => {
  it.each(healthy)('$name', async ({ options, subject, breaks }) => {
    sandbox = await startSandbox(options);
    useEnvironment(sandbox.env);
    breaks?.(sandbox);
    const diagnosis = await examined(sandbox, subject);
    expect(inState(diagnosis, 'failed', 'warned', 'unknown')).toEqual([]);
    expect(causesOf(diagnosis)).toEqual([]);
  });
});

describe("the browser console's range", () => {
  const ranges = join(import.meta.dirname, '../../fixtures/ip-ranges.json');

  it.each([
    ['is allowed', '3.120.181.40/29', 'browser console (EC2_INSTANCE_CONNECT 3.120.181.40/29): allowed'],
    [
      'is not allowed',
      `${runnerIp}/32`,
      'browser console (EC2_INSTANCE_CONNECT 3.120.181.40/29): not allowed',
    ],
  ])('that %s is evidence, if eic ip-ranges has kept it', async (_, peer, line) => {
    const folder = mkdtempSync(join(tmpdir(), 'eic-ranges-'));
    try {
      const environment = { XDG_CACHE_HOME: folder };
      new RangesCache(new URL(publishedAt), environment).write('', readFileSync(ranges, 'utf8'));
      sandbox = await startSandbox();
      useEnvironment(sandbox.env);
      group([{ port: 22, peer }])(sandbox);
      expect(saidBy(await examined(sandbox, { environment }), 'security-groups')).toContain(line);
      expect(saidBy(await examined(sandbox), 'security-groups')).not.toContain('console');
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
