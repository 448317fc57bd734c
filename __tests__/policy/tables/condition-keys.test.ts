import { describe, expect, it } from 'vitest';
import {
  conditionKey,
  isCompleteService,
  nearestConditionKey,
  supportsConditionKey,
} from '../../../src/policy/tables/condition-keys';

it('a key has its type, whatever its case', () => {
  expect(conditionKey('ec2-instance-connect:REMOTEPORT')?.type).toBe('Numeric');
  expect(conditionKey('ec2-instance-connect:privateIpAddress')?.type).toBe('IPAddress');
  expect(conditionKey('ec2-instance-connect:maxTunnelDuration')?.type).toBe('Numeric');
  expect(conditionKey('aws:SecureTransport')?.type).toBe('Bool');
  expect(conditionKey('ec2:Vpc')?.type).toBe('ARN');
  expect(conditionKey('aws:TagKeys')).toMatchObject({ type: 'String', several: true, global: true });
});

it('a key with a name of the user is found by the part before the slash', () => {
  expect(conditionKey('aws:resourcetag/Team/Sub')?.name).toBe('aws:ResourceTag/');
  expect(conditionKey('aws:ResourceTag/')).toBeUndefined();
  expect(conditionKey('aws:ResourceTag')).toBeUndefined();
  expect(conditionKey('ec2:Add/group')?.name).toBe('ec2:Add/group');
  expect(conditionKey('constructor')).toBeUndefined();
});

it('the services whose keys are all in the tables are known', () => {
  expect(['aws:x', 'EC2:x', 'ec2-instance-connect:x', 'iam:x'].every(isCompleteService)).toBe(true);
  expect(['s3:x', 'ssm:x', 'token.actions.githubusercontent.com:sub', 'x'].some(isCompleteService)).toBe(
    false,
  );
});

describe('whether an action supports a key', () => {
  it('follows the service authorization reference', () => {
    expect(supportsConditionKey('ec2-instance-connect:SendSSHPublicKey', 'EC2:OSUser')).toBe(true);
    expect(supportsConditionKey('ec2-instance-connect:SendSSHPublicKey', 'aws:ResourceTag/Team')).toBe(true);
    expect(supportsConditionKey('ec2-instance-connect:SendSSHPublicKey', 'aws:RequestTag/Team')).toBe(false);
    expect(supportsConditionKey('ec2-instance-connect:OpenTunnel', 'ec2:osuser')).toBe(false);
    expect(supportsConditionKey('ec2-instance-connect:OpenTunnel', 'ec2-instance-connect:remotePort')).toBe(
      true,
    );
    expect(supportsConditionKey('ec2:DescribeInstances', 'aws:ResourceTag/Team')).toBe(false);
    expect(supportsConditionKey('ec2:CreateTags', 'aws:TagKeys')).toBe(true);
  });

  it('is true of global keys, and unknown for actions without details', () => {
    expect(supportsConditionKey('ec2:DescribeInstances', 'aws:SourceIp')).toBe(true);
    expect(supportsConditionKey('s3:GetObject', 'aws:SourceIp')).toBe(true);
    expect(supportsConditionKey('s3:GetObject', 's3:prefix')).toBeUndefined();
  });
});

it('the nearest key keeps the text after the slash', () => {
  expect(nearestConditionKey('aws:ResourceTags/Team')).toBe('aws:ResourceTag/Team');
  expect(nearestConditionKey('ec2:osusr')).toBe('ec2:osuser');
  expect(nearestConditionKey('ec2-instance-connect:osuser')).toBe('ec2:osuser');
  expect(nearestConditionKey('remotePort')).toBe('ec2-instance-connect:remotePort');
  expect(nearestConditionKey('aws:Frobnication')).toBeUndefined();
  expect(nearestConditionKey('a'.repeat(1000))).toBeUndefined();
});
