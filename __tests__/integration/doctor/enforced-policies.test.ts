import { afterEach, describe, expect, it, vi } from 'vitest';
import { awsClients } from '../../../src/aws/clients';
import { allChecks } from '../../../src/doctor/all-checks';
import { type Diagnosis, diagnose } from '../../../src/doctor/diagnose';
import { defaultIds, type Sandbox, type SandboxOptions, startSandbox } from '../../../src/sandbox/sandbox';
import { aSubject } from '../../doctor/a-subject';
import { causesOf, inState, runnerIp, saidBy, useEnvironment } from './examined';

const runnersList = { id: 'pl-0c3d4e5f607182930', name: 'runners', cidrs: [`${runnerIp}/32`] };
const endpointSubnet = { id: 'subnet-0c3d4e5f607182930', cidr: '127.1.64.0/20' };

/** Two healthy ways to an instance that together need every call of the doctor. */
const ways: Readonly<Record<string, SandboxOptions>> = {
  'a public address': { network: { prefixLists: [runnersList] } },
  'an endpoint': {
    instances: [{ publicAddress: null, subnetId: defaultIds.privateSubnet }],
    endpoints: [{ subnetId: endpointSubnet.id }],
    network: { subnets: [endpointSubnet] },
  },
};
const peers: Readonly<Record<string, string>> = {
  'a public address': runnersList.id,
  'an endpoint': endpointSubnet.cidr,
};

/** Calls without which no login is possible: their check fails, and is the cause. */
const failing: Readonly<Record<string, string>> = {
  'ec2:DescribeInstances': 'lookup',
  'ec2-instance-connect:SendSSHPublicKey': 'key-push',
  'ec2-instance-connect:OpenTunnel': 'port-reachable',
};

/** Without an endpoint a step dials the private address, and so does the doctor: nothing listens there. */
const consequences: Readonly<Record<string, string>> = {
  'ec2:DescribeInstanceConnectEndpoints': 'ssh-banner',
};

let sandbox: Sandbox | undefined;
afterEach(async () => {
  vi.unstubAllEnvs();
  await sandbox?.close();
  sandbox = undefined;
});

async function start(way: string): Promise<Sandbox> {
  const started = await startSandbox(ways[way]);
  started.network.setRules(defaultIds.instanceGroup, 'ingress', [
    { port: started.sshPort, peer: peers[way] ?? '' },
  ]);
  useEnvironment(started.env);
  sandbox = started;
  return started;
}

/** Examines the instance with every check, the login too, under a policy that allows some actions. */
async function under(actions: readonly string[], started: Sandbox): Promise<Diagnosis> {
  const statement = { Effect: 'Allow', Action: actions, Resource: '*' };
  started.setPolicies([JSON.stringify({ Version: '2012-10-17', Statement: [statement] })]);
  const aws = awsClients(started.region);
  const routing = { port: started.sshPort };
  const instance = started.instances[0]?.id ?? '';
  const subject = aSubject({ instance, runnerIp, push: true, routing, aws });
  try {
    return await diagnose(subject, allChecks);
  } finally {
    subject.route.close();
    aws.close();
  }
}

/** Returns the calls since a moment as IAM's actions; GetCallerIdentity needs no permission. */
function actionsOf({ calls }: Sandbox, since: number): string[] {
  const actions = calls.slice(since).map(({ service, operation }) => `${service}:${operation}`);
  return [...new Set(actions)].filter((action) => action !== 'sts:GetCallerIdentity');
}

function missing({ outcomes }: Diagnosis): string[] {
  const named = outcomes.flatMap(({ result }) =>
    result.state === 'unknown' && result.statement !== undefined ? [result.statement.Action] : [],
  );
  return [...new Set(named)];
}

describe('with the policies that AWS enforces', () => {
  const permissions = [...new Set(allChecks.flatMap((check) => check.permissions))];
  const needed = new Set<string>();

  it.each(Object.keys(ways))(
    'each call that is taken away costs the doctor only what it tells: through %s',
    async (way) => {
      const started = await start(way);
      const whole = await under(permissions, started);
      expect(inState(whole, 'failed', 'warned', 'unknown')).toEqual([]);
      const made = actionsOf(started, 0);
      expect(permissions).toEqual(expect.arrayContaining(made));
      for (const action of made) {
        needed.add(action);
        const diagnosis = await under(
          permissions.filter((one) => one !== action),
          started,
        );
        const cause = failing[action];
        const causes = cause ?? consequences[action];
        expect([action, causesOf(diagnosis)]).toEqual([action, causes === undefined ? [] : [causes]]);
        if (cause !== undefined) expect(saidBy(diagnosis, cause)).toContain(action);
        else if (action === 'ec2:GetConsoleOutput') expect(saidBy(diagnosis, 'host-key')).toContain(action);
        else expect(missing(diagnosis)).toEqual([action]);
      }
    },
    60_000,
  );

  it('each permission that a check names has been taken away', () => {
    expect([...needed, 'sts:GetCallerIdentity'].toSorted()).toEqual(permissions.toSorted());
  });
});
