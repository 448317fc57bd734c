import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseArn } from '../../../src/policy/tables/arn';

it('an ARN has six parts, the last with its colons', () => {
  expect(parseArn('arn:aws:ec2:us-east-1:123456789012:instance/i-0123456789abcdef0')).toEqual({
    partition: 'aws',
    service: 'ec2',
    region: 'us-east-1',
    account: '123456789012',
    resource: 'instance/i-0123456789abcdef0',
  });
  expect(parseArn('arn:aws:logs:*:*:log-group:x:*')?.resource).toBe('log-group:x:*');
  expect(parseArn('arn:aws:s3:::bucket')).toMatchObject({ region: '', account: '', resource: 'bucket' });
});

it('the colon of a policy variable separates nothing', () => {
  expect(parseArn('arn:aws:ec2:*:${aws:PrincipalAccount}:instance/${aws:userid}')).toMatchObject({
    account: '${aws:PrincipalAccount}',
    resource: 'instance/${aws:userid}',
  });
});

it('what has fewer parts, or does not begin with arn, is none', () => {
  for (const text of [
    '',
    '*',
    'arn',
    'arn:aws:ec2:*',
    'arn:aws:ec2:*:*',
    'arn:aws:ec2:*:*:',
    'i-0123456789abcdef0',
  ])
    expect(parseArn(text)).toBeUndefined();
  expect(parseArn('urn:aws:ec2:*:*:instance/*')).toBeUndefined();
  expect(parseArn('arn:${aws:ec2:*:*:instance/*')).toBeUndefined();
});

it('any parts without a colon come back as they went in', () => {
  const part = fc.string().map((text) => text.replaceAll(/[:${}]/g, ''));
  fc.assert(
    fc.property(
      part,
      part,
      part,
      part,
      fc.string({ minLength: 1 }),
      (partition, service, region, account, resource) => {
        const arn = { partition, service, region, account, resource };
        expect(parseArn(`arn:${partition}:${service}:${region}:${account}:${resource}`)).toEqual(arn);
      },
    ),
  );
});
