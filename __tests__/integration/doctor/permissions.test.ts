import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Diagnosis } from '../../../src/doctor/diagnose';
import { defaultIds, denied, type Sandbox, startSandbox } from '../../../src/sandbox/sandbox';
import { apiChecks, causesOf, examined, inState, runnerIp, useEnvironment } from './examined';

let sandbox: Sandbox | undefined;

afterEach(async () => {
  vi.unstubAllEnvs();
  await sandbox?.close();
  sandbox = undefined;
});

/** Starts a sandbox in which every check has something to ask: private instance, endpoint, prefix list, CIDR rules. */
async function start(): Promise<Sandbox> {
  const started = await startSandbox({
    instances: [{ publicAddress: null, subnetId: defaultIds.privateSubnet }],
    endpoints: [{}],
  });
  started.network.setRules(defaultIds.instanceGroup, 'ingress', [
    { port: 22, peer: defaultIds.prefixList },
    { port: 22, peer: '127.1.0.0/17' },
  ]);
  sandbox = started;
  useEnvironment(started.env);
  return started;
}

async function without(operation: string, given = {}): Promise<Diagnosis> {
  const started = await start();
  started.fail(operation, denied(operation, started.principal));
  return examined(started, given);
}

/** Returns the permissions that the diagnosis says are missing. */
function missing({ outcomes }: Diagnosis): string[] {
  const named = outcomes.flatMap(({ result }) =>
    result.state === 'unknown' && result.statement !== undefined ? [result.statement.Action] : [],
  );
  return [...new Set(named)];
}

describe('a permission that is missing', () => {
  it.each([
    ['DescribeInstanceStatus', ['status-checks']],
    ['DescribeImages', ['packages']],
    ['DescribeInstanceConnectEndpoints', ['endpoint', 'route-table', 'security-groups', 'network-acl']],
    ['DescribeSecurityGroups', ['security-groups', 'egress']],
    ['DescribeNetworkAcls', ['network-acl']],
  ])('%s makes only these unknown, and is named: %s', async (operation, unknown) => {
    const diagnosis = await without(operation);
    expect(inState(diagnosis, 'failed', 'warned')).toEqual([]);
    expect(inState(diagnosis, 'unknown')).toEqual(expect.arrayContaining(unknown));
    expect(missing(diagnosis)).toEqual([`ec2:${operation}`]);
    expect(causesOf(diagnosis)).toEqual([]);
  });

  it('DescribeRouteTables makes the route table of a public instance unknown', async () => {
    sandbox = await startSandbox();
    useEnvironment(sandbox.env);
    sandbox.fail('DescribeRouteTables', denied('DescribeRouteTables', sandbox.principal));
    const diagnosis = await examined(sandbox);
    expect(inState(diagnosis, 'unknown')).toEqual(['route-table']);
    expect(missing(diagnosis)).toEqual(['ec2:DescribeRouteTables']);
  });

  it("DescribeSubnets matters only if a rule is about the endpoint's address", async () => {
    const diagnosis = await without('DescribeSubnets');
    expect(inState(diagnosis, 'unknown')).toEqual(['security-groups']);
    expect(missing(diagnosis)).toEqual(['ec2:DescribeSubnets']);
  });

  it('GetManagedPrefixListEntries matters only if nothing else lets the connection in', async () => {
    const started = await start();
    started.fail('GetManagedPrefixListEntries', denied('GetManagedPrefixListEntries', started.principal));
    expect(inState(await examined(started), 'unknown')).toEqual([]);
    started.network.setRules(defaultIds.instanceGroup, 'ingress', [
      { port: 22, peer: defaultIds.prefixList },
    ]);
    const diagnosis = await examined(started);
    expect(inState(diagnosis, 'unknown')).toEqual(['security-groups']);
    expect(missing(diagnosis)).toEqual(['ec2:GetManagedPrefixListEntries']);
  });

  it('DescribeInstances is the cause itself: no step works without it', async () => {
    const diagnosis = await without('DescribeInstances');
    expect(causesOf(diagnosis)).toEqual(['lookup']);
    expect(JSON.stringify(diagnosis.causes[0]?.outcome.result)).toContain('ec2:DescribeInstances');
  });

  it('GetCallerIdentity is none: the others go on', async () => {
    const diagnosis = await without('GetCallerIdentity');
    expect(inState(diagnosis, 'unknown')).toEqual(['identity']);
    expect(inState(diagnosis, 'failed', 'skipped')).not.toContain('lookup');
  });

  it('is never a failure, whichever calls are refused together', async () => {
    const started = await start();
    const operations = [
      'GetCallerIdentity',
      'DescribeInstanceStatus',
      'DescribeImages',
      'DescribeInstanceConnectEndpoints',
      'DescribeSecurityGroups',
      'DescribeNetworkAcls',
      'DescribeRouteTables',
      'DescribeSubnets',
      'GetManagedPrefixListEntries',
    ];
    for (let first = 0; first < operations.length; first += 1) {
      for (let second = first + 1; second < operations.length; second += 3) {
        started.clearFaults();
        for (const operation of [operations[first] ?? '', operations[second] ?? '']) {
          started.fail(operation, denied(operation, started.principal));
        }
        const diagnosis = await examined(started);
        expect(inState(diagnosis, 'failed')).toEqual([]);
      }
    }
  });
});

describe('the calls', () => {
  it('are each made once, whatever many checks need them', async () => {
    const started = await start();
    await examined(started);
    const names = started.calls.map(({ operation }) => operation);
    expect(names.filter((name) => name === 'DescribeInstances')).toHaveLength(1);
    expect(names.filter((name) => name === 'DescribeSecurityGroups')).toHaveLength(1);
    expect(names.filter((name) => name === 'DescribeNetworkAcls')).toHaveLength(1);
  });

  it('are only those that the checks name as their permissions', async () => {
    const started = await start();
    await examined(started);
    const named = new Set(apiChecks.flatMap(({ permissions }) => permissions));
    for (const { service, operation } of started.calls) expect(named).toContain(`${service}:${operation}`);
  });

  it('for the address are not made if the runner has said it, or if anybody is let in', async () => {
    sandbox = await startSandbox();
    useEnvironment(sandbox.env);
    const diagnosis = await examined(sandbox, { runnerIp });
    expect(inState(diagnosis, 'unknown', 'failed')).toEqual([]);
    expect(sandbox.calls.map(({ operation }) => operation)).not.toContain('DescribeSubnets');
  });
});

describe('trouble on the way to AWS', () => {
  it('that passes is not seen', async () => {
    const started = await start();
    started.fail('DescribeSecurityGroups', { code: 'RequestLimitExceeded', times: 2 });
    started.fail('DescribeNetworkAcls', { code: 'ECONNRESET', times: 1 });
    const diagnosis = await examined(started);
    expect(inState(diagnosis, 'unknown', 'failed')).toEqual([]);
  });

  it('that is an error of the service makes a check unknown', async () => {
    const started = await start();
    started.fail('DescribeSecurityGroups', { code: 'InvalidParameterValue' });
    const diagnosis = await examined(started);
    expect(inState(diagnosis, 'failed')).toEqual([]);
    expect(inState(diagnosis, 'unknown')).toEqual(['security-groups', 'egress']);
  });
});
