import { type InstanceRecord, stateCodes } from '../instance';
import { describedPage } from './described-list';
import type { Ec2Operation } from './ec2-call';
import { AwsError } from './error';
import { findByIds } from './instance-ids';
import type { XmlElements } from './xml';

interface Check {
  readonly status: string;
  /** Value of `reachability`; undefined if there are no checks. */
  readonly reachability: string | undefined;
}

const passed: Check = { status: 'ok', reachability: 'passed' };
const failed: Check = { status: 'impaired', reachability: 'failed' };
const initializing: Check = { status: 'initializing', reachability: 'initializing' };
const insufficient: Check = { status: 'insufficient-data', reachability: 'insufficient-data' };
const notApplicable: Check = { status: 'not-applicable', reachability: undefined };

interface Checks {
  readonly instance: Check;
  readonly system: Check;
}

const checksBy: Readonly<Record<InstanceRecord['statusChecks'], Checks>> = {
  ok: { instance: passed, system: passed },
  impaired: { instance: failed, system: passed },
  'system-impaired': { instance: failed, system: failed },
  initializing: { instance: initializing, system: initializing },
  'insufficient-data': { instance: insufficient, system: insufficient },
};

function checksOf({ state, statusChecks }: InstanceRecord): Checks {
  if (state === 'pending') return checksBy.initializing;
  return state === 'running' ? checksBy[statusChecks] : { instance: notApplicable, system: notApplicable };
}

/** Returns a check, with the time since which it fails. */
function element({ status, reachability }: Check, since: number): XmlElements {
  if (reachability === undefined) return { status };
  const impairedSince = reachability === 'failed' ? new Date(since).toISOString() : undefined;
  return { status, details: [{ name: 'reachability', status: reachability, impairedSince }] };
}

function filterValues(instance: InstanceRecord, name: string): readonly string[] | undefined {
  const { instance: own, system } = checksOf(instance);
  switch (name) {
    case 'availability-zone':
      return [instance.availabilityZone];
    case 'instance-state-name':
      return [instance.state];
    case 'instance-state-code':
      return [String(stateCodes[instance.state])];
    case 'instance-status.status':
      return [own.status];
    case 'instance-status.reachability':
      return own.reachability === undefined ? [] : [own.reachability];
    case 'system-status.status':
      return [system.status];
    case 'system-status.reachability':
      return system.reachability === undefined ? [] : [system.reachability];
    default:
      return undefined;
  }
}

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeInstanceStatus.html */
export const describeInstanceStatus: Ec2Operation = ({ parameters, instances, pageSize }) => {
  const ids = parameters.list('InstanceId');
  findByIds(instances, ids);
  if (ids.length > 0 && parameters.get('MaxResults') !== undefined) {
    throw new AwsError(
      'InvalidParameterCombination',
      'The parameter instancesSet cannot be used with the parameter maxResults',
    );
  }
  const includesAll = parameters.get('IncludeAllInstances') === 'true';
  const page = describedPage(
    { parameters, pageSize },
    {
      all: instances,
      id: {
        parameter: 'InstanceId',
        of: ({ id }) => id,
        prefix: 'i-',
        error: 'InvalidInstanceID',
        noun: 'instance ID',
      },
      filterValues,
      results: [5, 1000],
    },
  );
  return {
    instanceStatusSet: page.items
      .filter(({ state }) => includesAll || state === 'running')
      .map((instance) => {
        const { instance: own, system } = checksOf(instance);
        return {
          instanceId: instance.id,
          availabilityZone: instance.availabilityZone,
          instanceState: { code: stateCodes[instance.state], name: instance.state },
          systemStatus: element(system, instance.launchTime),
          instanceStatus: element(own, instance.launchTime),
          attachedEbsStatus: element(own.reachability === undefined ? notApplicable : passed, 0),
        };
      }),
    nextToken: page.nextToken,
  };
};
