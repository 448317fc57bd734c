import { describe, expect, it } from 'vitest';
import { compareRules, type Wanted } from '../../src/ip-ranges/compare';
import type { GroupRule } from '../../src/ip-ranges/group';

const wanted: Wanted = {
  region: 'us-east-1',
  families: undefined,
  prefixes: [
    { cidr: '18.206.107.24/29', family: 'ipv4', region: 'us-east-1' },
    { cidr: '2600:1f18:1b:fd00::/56', family: 'ipv6', region: 'us-east-1' },
    { cidr: '3.120.181.40/29', family: 'ipv4', region: 'eu-central-1' },
  ],
  prefixLists: [{ id: 'pl-1', name: 'com.amazonaws.us-east-1.ec2-instance-connect', family: 'ipv4' }],
};
const noIpv6 = { kind: 'note', text: 'IPv6 is not compared: the group has no rule for it on this port.' };

function rule(more: Partial<GroupRule>): GroupRule {
  return { id: 'sgr-1', cidr: undefined, prefixListId: undefined, description: '', ...more };
}

describe('a security group compared with the service', () => {
  it.each<[string, GroupRule[], boolean, unknown[]]>([
    ['no rule', [], false, [{ kind: 'missing', text: '18.206.107.24/29' }]],
    [
      'the prefix',
      [rule({ cidr: '18.206.107.24/29' })],
      true,
      [{ kind: 'allowed', text: '18.206.107.24/29 by sgr-1' }],
    ],
    [
      'the prefix list',
      [rule({ prefixListId: 'pl-1' })],
      true,
      [
        {
          kind: 'allowed',
          text: '18.206.107.24/29 by sgr-1, prefix list com.amazonaws.us-east-1.ec2-instance-connect',
        },
      ],
    ],
    [
      'a wider range',
      [rule({ cidr: '18.206.0.0/16' })],
      false,
      [
        { kind: 'allowed', text: '18.206.107.24/29 by sgr-1' },
        { kind: 'wide', text: '18.206.0.0/16 by sgr-1: wider than 18.206.107.24/29' },
      ],
    ],
    [
      'the world',
      [rule({ cidr: '0.0.0.0/0' })],
      false,
      [
        { kind: 'allowed', text: '18.206.107.24/29 by sgr-1' },
        { kind: 'world', text: '0.0.0.0/0 by sgr-1: the port is open to the world' },
      ],
    ],
    [
      'a part of the prefix',
      [rule({ cidr: '18.206.107.24/30' })],
      false,
      [{ kind: 'missing', text: '18.206.107.24/29' }],
    ],
    [
      'the prefix of another Region, and an office',
      [
        rule({ cidr: '3.120.181.40/29' }),
        rule({ id: 'sgr-2', cidr: '198.51.100.0/24', description: 'office' }),
      ],
      false,
      [
        { kind: 'missing', text: '18.206.107.24/29' },
        { kind: 'stale', text: '3.120.181.40/29 by sgr-1: EC2 Instance Connect of eu-central-1' },
      ],
    ],
    [
      'a prefix that AWS has given up',
      [
        rule({ cidr: '18.206.107.24/29' }),
        rule({ id: 'sgr-2', cidr: '52.95.0.0/29', description: 'EC2 Instance Connect' }),
      ],
      false,
      [
        { kind: 'allowed', text: '18.206.107.24/29 by sgr-1' },
        {
          kind: 'stale',
          text: '52.95.0.0/29 by sgr-2: no longer of EC2 Instance Connect, which its description names',
        },
      ],
    ],
    [
      'a prefix list of somebody else',
      [rule({ prefixListId: 'pl-2' })],
      false,
      [
        { kind: 'missing', text: '18.206.107.24/29' },
        { kind: 'note', text: 'The prefix list pl-2 of sgr-1 is not compared.' },
      ],
    ],
  ])('with %s', (_, rules, agrees, findings) => {
    expect(compareRules(rules, wanted)).toEqual({ agrees, findings: [...findings, noIpv6] });
  });

  it('compares IPv6 if the group has a rule for it, or if it is asked for', () => {
    const own = rule({ cidr: '18.206.107.24/29' });
    const other = rule({ id: 'sgr-6', cidr: '2001:db8::/64' });
    const missing = { kind: 'missing', text: '2600:1f18:1b:fd00::/56' };
    expect(compareRules([own, other], wanted).findings).toContainEqual(missing);
    expect(compareRules([own], { ...wanted, families: ['ipv6'] }).findings).toEqual([missing]);
    const exact = rule({ id: 'sgr-6', cidr: '2600:1F18:1b:fd00:0::/56' });
    expect(compareRules([own, exact], wanted).agrees).toBe(true);
  });
});
