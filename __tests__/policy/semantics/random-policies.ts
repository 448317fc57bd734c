import fc from 'fast-check';
import { buildModel } from '../../../src/policy/build-model';
import type { PolicyNode } from '../../../src/policy/document';
import type { Policy } from '../../../src/policy/model';
import { parseJson } from '../../../src/policy/parse/json';
import {
  describeInstances,
  type EicAction,
  eicActions,
  openTunnel,
  sendSshPublicKey,
} from '../../../src/policy/semantics/eic-actions';
import type { Request } from '../../../src/policy/semantics/request';
import { endpoint, instance, instances, type Written } from '../eic-policies';

function oneOrMany(values: readonly string[]): fc.Arbitrary<string | string[]> {
  return fc.oneof(
    fc.constantFrom(...values),
    fc.array(fc.constantFrom(...values), { minLength: 1, maxLength: 3 }),
  );
}

// Few words, so that statements, Denies and requests meet often.
const actions = oneOrMany([
  ...eicActions,
  'ec2-instance-connect:sendsshpublickey',
  'EC2-Instance-Connect:*',
  'ec2-instance-connect:Send?SHPublicKey',
  'ec2:Describe*',
  '*',
  's3:*',
]);
const otherInstance = instance.replace('i-0', 'i-9');
const resources = oneOrMany([
  '*',
  instance,
  otherInstance,
  instances,
  endpoint,
  'arn:aws:ec2:*:*:*/i-0*',
  'arn:aws:ec2:*',
  'arn:aws:s3:::bucket/*',
]);

const quantifiers = fc.constantFrom('', '', '', '', 'ForAllValues:', 'ForAnyValue:');
const suffixes = fc.constantFrom('', '', '', 'IfExists');
const strings = [
  'StringEquals',
  'StringNotEquals',
  'StringLike',
  'StringNotLike',
  'StringEqualsIgnoreCase',
  'StringNotEqualsIgnoreCase',
];
const numerics = [
  'NumericEquals',
  'NumericNotEquals',
  'NumericLessThan',
  'NumericLessThanEquals',
  'NumericGreaterThan',
  'NumericGreaterThanEquals',
];

function operatorOf(bases: readonly string[]): fc.Arbitrary<string> {
  return fc.tuple(quantifiers, fc.constantFrom(...bases), suffixes).map((parts) => parts.join(''));
}

function test(bases: readonly string[], keys: readonly string[], values: readonly string[]) {
  return fc.tuple(operatorOf(bases), fc.constantFrom(...keys), oneOrMany(values));
}

const conditions = fc
  .array(
    fc.oneof(
      test(strings, ['ec2:osuser', 'EC2:OSUser'], ['ec2-user', 'root', 'ec2-*', '*', 'EC2-USER', 'r??t']),
      test(
        strings,
        ['aws:ResourceTag/Env', 'ec2:ResourceTag/Env', 'aws:RequestTag/Env'],
        ['dev', 'prod', 'd*', '*v', 'DEV'],
      ),
      test(numerics, ['ec2-instance-connect:remotePort'], ['22', '23', '3389', '0', '65535', 'ssh']),
      test(
        ['IpAddress', 'NotIpAddress'],
        ['aws:SourceIp', 'ec2-instance-connect:privateIpAddress'],
        ['10.0.0.0/8', '10.1.0.0/16', '192.0.2.1'],
      ),
      fc.tuple(
        fc.constant('Null'),
        fc.constantFrom('ec2:osuser', 'aws:ResourceTag/Env', 'aws:SourceIp'),
        fc.constantFrom('true', 'false'),
      ),
    ),
    { maxLength: 3 },
  )
  .map((tests) => {
    const condition: Record<string, Record<string, unknown>> = {};
    for (const [operator, key, values] of tests)
      condition[operator] = { ...condition[operator], [key]: values };
    return condition;
  });

/** A random statement about EC2 Instance Connect, with every kind of element. */
export const statements: fc.Arbitrary<Written> = fc
  .record({
    effect: fc.constantFrom('Allow', 'Allow', 'Deny'),
    action: fc.tuple(fc.constantFrom('Action', 'Action', 'Action', 'NotAction'), actions),
    resource: fc.tuple(fc.constantFrom('Resource', 'Resource', 'Resource', 'NotResource'), resources),
    conditions,
  })
  .map(({ effect, action, resource, conditions }) => ({
    Effect: effect,
    [action[0]]: action[1],
    [resource[0]]: resource[1],
    ...(Object.keys(conditions).length > 0 && { Condition: conditions }),
  }));

/** A random request of one of the actions, that carries what AWS makes it carry. */
export function requestsOf(action: EicAction): fc.Arbitrary<Request> {
  return fc
    .record({
      resource: action.startsWith('ec2:')
        ? fc.constant('*')
        : action === openTunnel
          ? fc.constant(endpoint)
          : fc.constantFrom(instance, otherInstance, 'arn:aws:ec2:us-east-1:444455556666:instance/i-0abc'),
      user: fc.constantFrom('ec2-user', 'root', 'EC2-USER', 'ec2-x', 'web'),
      env: fc.constantFrom(undefined, 'dev', 'prod', 'DEV', 'd', 'v'),
      port: fc.constantFrom('22', '23', '3389', '1', '65535'),
      address: fc.constantFrom('10.1.2.3', '10.2.3.4', '192.0.2.1'),
      source: fc.constantFrom(undefined, '10.1.2.3', '192.0.2.1', '203.0.113.9'),
    })
    .map(({ resource, user, env, port, address, source }) => {
      const keys = new Map<string, readonly string[]>();
      if (action === sendSshPublicKey) keys.set('ec2:osuser', [user]);
      if (action === openTunnel) {
        keys.set('ec2-instance-connect:remoteport', [port]);
        keys.set('ec2-instance-connect:privateipaddress', [address]);
      }
      if (action.startsWith('ec2:')) keys.set('ec2:region', ['eu-central-1']);
      else if (env !== undefined) keys.set('aws:resourcetag/env', [env]);
      if (source !== undefined) keys.set('aws:sourceip', [source]);
      return { action, resource, keys };
    });
}

/** A random request of any of the actions. */
export const requests: fc.Arbitrary<Request> = fc
  .constantFrom(...eicActions, sendSshPublicKey, sendSshPublicKey, describeInstances)
  .chain(requestsOf);

/** The model of some statements, as the linter makes it from their text. */
export function modelOf(written: readonly Written[]): Policy {
  return modelOfText(JSON.stringify({ Version: '2012-10-17', Statement: written }));
}

/** The model of a policy's text. */
export function modelOfText(text: string): Policy {
  return buildModel(rootOf(text));
}

/** The model of some statements of which some values are known only when a template is used. */
export function holedModelOf(written: readonly Written[], isHole: (index: number) => boolean): Policy {
  let index = 0;
  const punched = (node: PolicyNode, isRoot: boolean): PolicyNode => {
    if (!isRoot && isHole(index++)) return { kind: 'opaque', range: node.range, text: '!Ref Value' };
    if (node.kind === 'array') return { ...node, items: node.items.map((item) => punched(item, false)) };
    if (node.kind !== 'object') return node;
    return {
      ...node,
      properties: node.properties.map(({ key, value }) => ({
        key,
        value: key.value === 'Version' ? value : punched(value, false),
      })),
    };
  };
  return buildModel(punched(rootOf(JSON.stringify({ Version: '2012-10-17', Statement: written })), true));
}

function rootOf(text: string): PolicyNode {
  const { root, problems } = parseJson(text);
  if (root === undefined || problems.length > 0) throw new Error(`Not JSON: ${text}`);
  return root;
}
