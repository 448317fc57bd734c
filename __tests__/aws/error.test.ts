import { describe, expect, it } from 'vitest';
import { awsError, isTransient } from '../../src/aws/error';
import type { Instance } from '../../src/instance/instance';
import {
  describeInstancesStatement,
  getConsoleOutputStatement,
  sendSshPublicKeyStatement,
} from '../../src/instance/policy-statements';

const call = { action: 'ec2:DescribeInstances', statement: describeInstancesStatement };
const instance: Instance = {
  id: 'i-0123456789abcdef0',
  state: 'running',
  region: 'eu-central-1',
  accountId: '123456789012',
};

function sdkError(name: string, httpStatusCode: number | undefined, extra: object = {}): Error {
  const metadata = httpStatusCode === undefined ? {} : { $metadata: { httpStatusCode, requestId: 'req-1' } };
  return Object.assign(new Error(`about ${name}`), { name }, metadata, extra);
}

describe('a failed call to AWS', () => {
  it.each([
    ['CredentialsProviderError', undefined, 'EIC_CREDENTIALS_MISSING'],
    ['ExpiredToken', 400, 'EIC_CREDENTIALS_REFUSED'],
    ['AuthFailure', 401, 'EIC_CREDENTIALS_REFUSED'],
    ['UnrecognizedClientException', 400, 'EIC_CREDENTIALS_REFUSED'],
    ['UnauthorizedOperation', 403, 'EIC_ACCESS_DENIED'],
    ['AccessDeniedException', 400, 'EIC_ACCESS_DENIED'],
    ['RequestLimitExceeded', 503, 'EIC_THROTTLED'],
    ['ThrottlingException', 400, 'EIC_THROTTLED'],
    ['InternalError', 500, 'EIC_AWS_UNAVAILABLE'],
    ['InvalidParameterValue', 400, 'EIC_AWS_REJECTED'],
  ])('%s (%s) becomes %s, with the request ID', (name, status, code) => {
    const error = awsError(sdkError(name, status), call);
    expect(error.code).toBe(code);
    expect(error.requestId).toBe(status === undefined ? undefined : 'req-1');
    expect(error.remedy).not.toBe('');
  });

  it('that never reached AWS says how the network failed', () => {
    const error = awsError(sdkError('Error', undefined, { code: 'ECONNREFUSED' }), call);
    expect(error.code).toBe('EIC_AWS_UNAVAILABLE');
    expect(error.message).toContain('ECONNREFUSED');
  });

  it('for want of permission shows the statement that grants this very call', () => {
    const statement = sendSshPublicKeyStatement(instance, 'deploy');
    const error = awsError(sdkError('AccessDeniedException', 400), { action: statement.Action, statement });
    expect(JSON.parse(error.details.join('\n'))).toEqual({
      Effect: 'Allow',
      Action: 'ec2-instance-connect:SendSSHPublicKey',
      Resource: 'arn:aws:ec2:eu-central-1:123456789012:instance/i-0123456789abcdef0',
      Condition: { StringEquals: { 'ec2:osuser': 'deploy' } },
    });
  });

  it.each([
    ['cn-north-1', 'arn:aws-cn:ec2:cn-north-1:'],
    ['us-gov-west-1', 'arn:aws-us-gov:ec2:us-gov-west-1:'],
  ])('names the partition of %s in that statement', (region, start) => {
    expect(getConsoleOutputStatement({ ...instance, region }).Resource).toMatch(new RegExp(`^${start}`));
  });
});

describe('trying again', () => {
  it.each([
    ['RequestLimitExceeded', 503, true],
    ['ThrottlingException', 400, true],
    ['ServiceException', 500, true],
    ['AnyName', 429, true],
    ['UnauthorizedOperation', 403, false],
    ['InvalidParameterValue', 400, false],
  ])('after %s (%s) is %s', (name, status, expected) => {
    expect(isTransient(sdkError(name, status))).toBe(expected);
  });

  it('makes sense after a reset connection, and not after what is no error at all', () => {
    expect(isTransient(sdkError('Error', undefined, { code: 'ECONNRESET' }))).toBe(true);
    expect(isTransient('ECONNRESET')).toBe(false);
  });
});
