import { expect, it } from 'vitest';
import { arnParts } from '../../../src/policy/rules/arn-parts';
import { findingsOf, underlined } from '../lint-one';
import { endpoint, instance, policyOf } from '../statements';

function found(resource: string) {
  const policy = policyOf({ Resource: resource });
  return findingsOf(arnParts, policy).map((finding) => [underlined(policy, finding), finding.message]);
}
function arn(region: string, account = '123456789012', id = 'i-1234567890abcdef0', partition = 'aws') {
  return `arn:${partition}:ec2:${region}:${account}:instance/${id}`;
}

it.each([
  [
    arn('us-east-1', undefined, undefined, 'aws-us-go'),
    'aws-us-go',
    'There is no partition aws-us-go; write aws-us-gov.',
  ],
  [
    arn('us-east-1', undefined, undefined, 'amazon'),
    'amazon',
    'There is no partition amazon; write aws, aws-cn or aws-us-gov.',
  ],
  [arn('us-east1'), 'us-east1', 'There is no Region us-east1; did you mean us-east-1?'],
  [arn('moon'), 'moon', 'There is no Region moon; write one such as us-east-1, or * for all.'],
  [arn('us-east-1a'), 'us-east-1a', 'us-east-1a is an Availability Zone; write its Region, us-east-1.'],
  [
    arn('cn-north-1'),
    'cn-north-1',
    'The Region cn-north-1 is in the partition aws-cn, not in aws; write arn:aws-cn:….',
  ],
  [
    arn('us-east-1', '1234-5678-9012'),
    '1234-5678-9012',
    'The account 1234-5678-9012 is written without hyphens: 123456789012.',
  ],
  [arn('us-east-1', '12345678901'), '12345678901', 'The account 12345678901 has 11 digits instead of 12.'],
  [
    arn('us-east-1', 'production'),
    'production',
    'production is not an account ID; write 12 digits, or * for all.',
  ],
  [
    arn('us-east-1', undefined, 'i-1234567890abcdef'),
    'instance/i-1234567890abcdef',
    'i-1234567890abcdef has 16 digits after i- instead of 17 (or 8 for an old instance).',
  ],
  [
    arn('us-east-1', undefined, 'i-1234567890ABCDEF0'),
    'instance/i-1234567890ABCDEF0',
    'i-1234567890ABCDEF0 is not an ID: after i- come only digits and the lowercase letters a to f.',
  ],
  [
    arn('us-east-1', undefined, 'web-1'),
    'instance/web-1',
    'web-1 is not an ID of an instance: they begin with i-.',
  ],
  [
    arn('us-east-1', undefined, 'web-*'),
    'instance/web-*',
    'No ID of an instance matches web-*: they begin with i-.',
  ],
  [
    arn('us-east-1', undefined, ''),
    'instance/',
    'The ID is missing after instance/; write one such as i-0123456789abcdef0, or *.',
  ],
  [
    endpoint.replace('eice-', 'i-'),
    'instance-connect-endpoint/i-0123456789abcdef0',
    'i-0123456789abcdef0 is not an ID of an instance-connect-endpoint: they begin with eice-.',
  ],
  [
    'arn:aws:ec2:us-east-1:123456789012:vpc/sg-1',
    'vpc/sg-1',
    'sg-1 is not an ID of a vpc: they begin with vpc-.',
  ],
])('%s is reported at its part', (resource, part, message) => {
  expect(found(resource)).toEqual([[part, message]]);
});

it('an empty part is reported at the whole ARN', () => {
  expect(found(arn(''))).toEqual([
    [`"${arn('')}"`, 'The Region is missing: ARNs of the type instance have one; write it, or * for all.'],
  ]);
  expect(found(arn('us-east-1', ''))).toEqual([
    [
      `"${arn('us-east-1', '')}"`,
      'The account is missing: ARNs of the type instance have one; write its 12 digits, or * for all.',
    ],
  ]);
  expect(found('arn::ec2:us-east-1:123456789012:instance/*')).toEqual([
    [
      '"arn::ec2:us-east-1:123456789012:instance/*"',
      'The partition is missing; write aws, aws-cn or aws-us-gov after arn:.',
    ],
  ]);
});

it.each([
  'arn:aws:ec2:*::image/*',
  'arn:aws:ec2:us-east-1::image/ami-0123456789abcdef0',
  'arn:aws:ec2:*::snapshot/*',
  'arn:aws:ec2:*:*:snapshot/*',
  'arn:aws:ec2::111122223333:ipam/*',
  'arn:aws:ec2::111122223333:ipam-pool/ipam-pool-0123456789abcdef0',
  'arn:aws:ec2:*:*:ipam-scope/*',
  'arn:aws:ec2:us-east-1::*',
  'arn:aws:ec2::111122223333:ipam*',
  'arn:aws:ec2:::some-new-type/*',
  'arn:aws:iam::111122223333:role/deploy',
])('%s has a documented form', (resource) => {
  expect(found(resource)).toEqual([]);
});

it('a part that no ARN of the resource type has is reported', () => {
  expect(found('arn:aws:ec2:us-east-1:111122223333:image/ami-0123456789abcdef0')).toEqual([
    ['111122223333', 'ARNs of the type image have no account; leave it empty.'],
  ]);
  expect(found('arn:aws:ec2:us-east-1:111122223333:ipam/*')).toEqual([
    ['us-east-1', 'ARNs of the type ipam have no Region; leave it empty.'],
  ]);
  expect(found('arn:aws:ec2:::image/*').map(([, message]) => message)).toEqual([
    'The Region is missing: ARNs of the type image have one; write it, or * for all.',
  ]);
});

it('a missing part is reported where no type that the wildcard matches can lack it', () => {
  expect(found('arn:aws:ec2::111122223333:inst*').map(([, message]) => message)).toEqual([
    'The Region is missing: ARNs of EC2 have one; write it, or * for all.',
  ]);
  expect(found('arn:aws:ec2:::*')).toHaveLength(1);
});

it('ARNs that can match are left alone', () => {
  for (const resource of [
    instance,
    endpoint,
    '*',
    arn('*', '*', '*'),
    arn('us-*', '12345678901?', 'i-0*', '*'),
    arn('us-east-1', undefined, 'i-12345678'),
    arn('cn-north-1', undefined, undefined, 'aws-cn'),
    arn('us-gov-west-1', undefined, undefined, 'aws-us-gov'),
    arn('cn-north-1', undefined, undefined, '*'),
    'arn:aws:s3:::bucket',
    'arn:aws:iam::aws:policy/ReadOnlyAccess',
    'arn:aws:ec2:us-east-1:123456789012:security-group/sg-0123456789abcdef0',
    'arn:aws:ec2:us-east-1:123456789012:volume/anything',
    'arn:aws:rds:us-east-1:123456789012:instance/web',
    'arn:aws:ec2:us-east-1:123456789012:*',
  ])
    expect(found(resource)).toEqual([]);
});

it('placeholders and variables are not reported, but the other parts are', () => {
  expect(found('arn:aws:ec2:$REGION:$ACCOUNT-ID:instance/$INSTANCE-ID')).toEqual([]);
  expect(found('arn:aws:ec2:<region>:{{account}}:instance/${aws:PrincipalTag/instance}')).toEqual([]);
  expect(found('arn:aws:ec2:region:account-id:instance/i-1234567890abcdef0')).toEqual([]);
  expect(found('arn:aws:ec2:$REGION:123:instance/*').map(([part]) => part)).toEqual(['123']);
});
