import { expect, it } from 'vitest';
import { detailOf } from '../../../src/policy/tables/action-detail';

it('SendSSHPublicKey acts on instances, by OS user and tag', () => {
  const detail = detailOf('EC2-instance-connect:sendsshpublickey');
  expect(detail?.action).toBe('ec2-instance-connect:SendSSHPublicKey');
  expect([...(detail?.keys ?? [])]).toEqual(['ec2:osuser']);
  expect(detail?.resources).toEqual([
    {
      type: 'instance',
      arn: 'arn:*:ec2:*:*:instance/*',
      keys: new Set(['aws:resourcetag/', 'ec2:resourcetag/']),
    },
  ]);
});

it('OpenTunnel has the keys that the data does not link to it', () => {
  expect([...(detailOf('ec2-instance-connect:OpenTunnel')?.keys ?? [])].sort()).toEqual([
    'ec2-instance-connect:maxtunnelduration',
    'ec2-instance-connect:privateipaddress',
    'ec2-instance-connect:remoteport',
  ]);
});

it('DescribeInstances takes no resource', () => {
  expect(detailOf('ec2:DescribeInstances')?.resources).toEqual([]);
});

it('an action that does not exist or is not in the tables has no details', () => {
  expect(detailOf('s3:GetObject')).toBeUndefined();
  expect(detailOf('ec2:constructor')).toBeUndefined();
});
