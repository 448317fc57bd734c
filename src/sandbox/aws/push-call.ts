import { utils } from 'ssh2';
import type { InstanceRecord } from '../instance';
import type { PushedKeys } from '../pushed-keys';
import { AwsError } from './error';

/** A call of EC2 Instance Connect, and the state that its response is made from. */
export interface PushCall {
  /** The JSON body, not validated. */
  readonly input: Readonly<Record<string, unknown>>;
  /** The instances of the Region that the request was signed for. */
  readonly instances: readonly InstanceRecord[];
  /** Keys for OS users. */
  readonly pushedKeys: PushedKeys;
  /** Keys for serial consoles. */
  readonly serialKeys: PushedKeys;
  /** ARN of the caller. */
  readonly caller: string;
  readonly requestId: string;
}

/**
 * The constraints of the service's model (API version 2018-04-02). Its pattern for the OS user also allows names
 * that begin with digits, unlike older copies of the API reference.
 */
const constraints = {
  InstanceId: { pattern: /^i-[a-f0-9]+$/, min: 10, max: 32 },
  InstanceOSUser: {
    pattern:
      /(^[A-Za-z_][A-Za-z0-9@._-]{0,30}[A-Za-z0-9$_-]?$)|(^(?=.{2,32}$)[0-9]{1,32}[A-Za-z@._-][A-Za-z0-9@._-]*[A-Za-z0-9$_-]?$)/,
    min: 1,
    max: 32,
  },
  SSHPublicKey: { pattern: /^[\s\S]*$/, min: 80, max: 4096 },
  AvailabilityZone: { pattern: /^(\w+-){2,3}\d+\w+$/, min: 6, max: 32 },
} as const;

type Parameter = keyof typeof constraints;

/**
 * Returns a parameter, or `undefined` without one.
 * @throws AwsError `SerializationException`, `InvalidArgsException`
 */
export function text(input: PushCall['input'], name: Parameter): string | undefined {
  const value = input[name];
  if (value === undefined || value === null) return undefined;
  const { pattern, min, max } = constraints[name];
  if (typeof value !== 'string') throw new AwsError('SerializationException', `${name} is not a string`);
  if (value.length < min || value.length > max) {
    throw new AwsError(
      'InvalidArgsException',
      `${name} must have ${min} to ${max} characters, not ${value.length}`,
    );
  }
  if (!pattern.test(value))
    throw new AwsError('InvalidArgsException', `${name} does not match ${pattern.source}`);
  return value;
}

/** @throws AwsError like {@link text}, and without the parameter */
export function required(input: PushCall['input'], name: Parameter): string {
  const value = text(input, name);
  if (value === undefined) throw new AwsError('InvalidArgsException', `${name} is missing`);
  return value;
}

/** Returns the parameter `SSHPublicKey`, a line as in a `*.pub` file, without the newline that the AWS CLI's `file://` keeps. */
export function publicKeyLine(input: PushCall['input']): string {
  const line = required(input, 'SSHPublicKey').replace(/\r?\n$/, '');
  const key = /[\r\n\0]/.test(line) ? undefined : utils.parseKey(line);
  if (key === undefined || key instanceof Error || key.isPrivateKey()) {
    throw new AwsError('InvalidArgsException', 'SSHPublicKey is not an OpenSSH public key');
  }
  return line;
}

/** Returns an instance that keys can be pushed to. @throws AwsError */
export function runningInstance(instances: readonly InstanceRecord[], instanceId: string): InstanceRecord {
  const instance = instances.find(({ id }) => id === instanceId);
  if (instance === undefined || instance.state === 'terminated') {
    throw new AwsError('EC2InstanceNotFoundException', `Instance ${instanceId} was not found`);
  }
  if (instance.state !== 'running') {
    throw new AwsError(
      'EC2InstanceStateInvalidException',
      `Instance ${instanceId} is ${instance.state}; it must be running`,
    );
  }
  return instance;
}
