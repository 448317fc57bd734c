import type { IpPermission } from '@aws-sdk/client-ec2';
import { describe, expect, it } from 'vitest';
import { groupVerdict } from '../../../src/doctor/network/security-group';

const runner = { name: 'this runner', address: '203.0.113.7', groupIds: [] };
const inGroup = { name: 'the endpoint', address: '10.0.0.0/24', groupIds: ['sg-1'] };
const lists = (id: string) => (id === 'pl-1' ? ['203.0.113.0/24'] : undefined);

function tcp(
  rest: Omit<IpPermission, 'IpProtocol' | 'FromPort' | 'ToPort'>,
  from = 22,
  to = from,
): IpPermission {
  return { IpProtocol: 'tcp', FromPort: from, ToPort: to, ...rest };
}
const everybody = { IpRanges: [{ CidrIp: '0.0.0.0/0' }] };

describe('security groups', () => {
  it.each<[string, IpPermission[], typeof runner | typeof inGroup, string]>([
    ['no rule', [], runner, 'denied'],
    ['a rule for everybody', [tcp(everybody)], runner, 'allowed'],
    ['a rule for another port', [tcp(everybody, 23)], runner, 'denied'],
    ['a range of ports', [tcp(everybody, 1, 1024)], runner, 'allowed'],
    ['a rule for all TCP ports', [{ IpProtocol: 'tcp', ...everybody }], runner, 'allowed'],
    [
      'a rule for protocol 6',
      [{ IpProtocol: '6', FromPort: 22, ToPort: 22, ...everybody }],
      runner,
      'allowed',
    ],
    ['a rule for all traffic', [{ IpProtocol: '-1', ...everybody }], runner, 'allowed'],
    ['a rule for UDP', [{ IpProtocol: 'udp', FromPort: 22, ToPort: 22, ...everybody }], runner, 'denied'],
    ['a rule for IPv6 only', [tcp({ Ipv6Ranges: [{ CidrIpv6: '::/0' }] })], runner, 'denied'],
    [
      'the second block of a rule',
      [tcp({ IpRanges: [{ CidrIp: '10.0.0.0/8' }, { CidrIp: '203.0.113.7/32' }] })],
      runner,
      'allowed',
    ],
    ['a prefix list that is known', [tcp({ PrefixListIds: [{ PrefixListId: 'pl-1' }] })], runner, 'allowed'],
    [
      'a prefix list that is not known',
      [tcp({ PrefixListIds: [{ PrefixListId: 'pl-2' }] })],
      runner,
      'unclear',
    ],
    ['a group that the peer has', [tcp({ UserIdGroupPairs: [{ GroupId: 'sg-1' }] })], inGroup, 'allowed'],
    ['a group that it has not', [tcp({ UserIdGroupPairs: [{ GroupId: 'sg-2' }] })], inGroup, 'denied'],
    ['a block around that of the peer', [tcp({ IpRanges: [{ CidrIp: '10.0.0.0/16' }] })], inGroup, 'allowed'],
    ['a part of the block of the peer', [tcp({ IpRanges: [{ CidrIp: '10.0.0.9/32' }] })], inGroup, 'unclear'],
    [
      'a part and then all',
      [tcp({ IpRanges: [{ CidrIp: '10.0.0.9/32' }] }), tcp(everybody)],
      inGroup,
      'allowed',
    ],
  ])('with %s', (_, rules, peer, verdict) => {
    expect(groupVerdict(rules, peer, 22, lists)).toBe(verdict);
  });
});
