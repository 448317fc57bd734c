import { expect, it } from 'vitest';
import { expandShortArn } from '../../../src/policy/tables/arn';

it.each([
  ['arn:aws:ec2', 'arn:aws:ec2:*:*:*'],
  ['arn:aws:ec2:', 'arn:aws:ec2:*:*:*'],
  ['arn:aws:ec2:eu-central-1', 'arn:aws:ec2:eu-central-1:*:*'],
  ['arn:aws:ec2:eu-central-1:111122223333', 'arn:aws:ec2:eu-central-1:111122223333:*'],
  ['arn:aws', 'arn:aws:*:*:*:*'],
  ['arn:${aws:partition}:ec2', 'arn:${aws:partition}:ec2:*:*:*'],
])('the short ARN %s means %s', (short, full) => {
  expect(expandShortArn(short)).toBe(full);
});

it.each([
  '*',
  'arn:aws:ec2:*',
  'arn:aws:s3:::bucket',
  'arn:aws:ec2:eu-central-1:111122223333:',
  'i-0123456789abcdef0',
  'arn:${aws:ec2',
  '',
])('%s stays as it is', (pattern) => {
  expect(expandShortArn(pattern)).toBe(pattern);
});
