import type { NetworkAclEntry } from '@aws-sdk/client-ec2';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aclVerdicts } from '../../../src/doctor/network/network-acl';
import '../../fixtures/property-seed';

function entry(
  RuleNumber: number,
  RuleAction: 'allow' | 'deny',
  [From, To]: readonly [number, number] = [0, 65_535],
  CidrBlock = '0.0.0.0/0',
): NetworkAclEntry {
  return { RuleNumber, RuleAction, Egress: false, Protocol: '6', CidrBlock, PortRange: { From, To } };
}

function verdicts(entries: readonly NetworkAclEntry[], ports: readonly [number, number]) {
  return aclVerdicts(entries, false, '203.0.113.7', ports).map(({ ports: [from, to], verdict }) => [
    from,
    to,
    verdict,
  ]);
}

describe('a network ACL', () => {
  it('decides by the lowest number, whatever the order of its entries', () => {
    const entries = [entry(200, 'deny', [22, 22]), entry(100, 'allow')];
    expect(verdicts(entries, [22, 22])).toEqual([[22, 22, 'allowed']]);
    expect(verdicts([entry(200, 'allow'), entry(100, 'deny', [22, 22])], [22, 22])).toEqual([
      [22, 22, 'denied'],
    ]);
  });

  it('denies what no entry matches', () => {
    expect(verdicts([], [22, 22])).toEqual([[22, 22, 'denied']]);
    expect(verdicts([entry(100, 'allow', [0, 65_535], '10.0.0.0/8')], [22, 22])).toEqual([
      [22, 22, 'denied'],
    ]);
  });

  it('may decide differently for parts of a range', () => {
    const entries = [entry(90, 'deny', [3000, 3999]), entry(100, 'allow', [1024, 49_999])];
    expect(verdicts(entries, [1024, 65_535])).toEqual([
      [1024, 2999, 'allowed'],
      [3000, 3999, 'denied'],
      [4000, 49_999, 'allowed'],
      [50_000, 65_535, 'denied'],
    ]);
  });

  it('ignores entries of the other direction and of other protocols', () => {
    const entries = [
      { ...entry(10, 'deny'), Egress: true },
      { ...entry(20, 'deny'), Protocol: '17' },
      { ...entry(30, 'allow'), Protocol: '-1' },
    ];
    expect(verdicts(entries, [22, 22])).toEqual([[22, 22, 'allowed']]);
  });

  it('is unclear if an entry is about a part of the block of the peer', () => {
    const entries = [entry(90, 'deny', [0, 65_535], '203.0.113.7/32'), entry(100, 'allow')];
    const [first] = aclVerdicts(entries, false, '203.0.113.0/24', [22, 22]);
    expect(first?.verdict).toBe('unclear');
  });

  it('has the same verdict for each port as that port alone', () => {
    const port = fc.integer({ min: 0, max: 40 });
    const anEntry = fc
      .record({ number: fc.integer({ min: 1, max: 9 }), allows: fc.boolean(), a: port, b: port })
      .map(({ number, allows, a, b }) =>
        entry(number, allows ? 'allow' : 'deny', [Math.min(a, b), Math.max(a, b)]),
      );
    const entries = fc.uniqueArray(anEntry, { maxLength: 6, selector: ({ RuleNumber }) => RuleNumber });
    fc.assert(
      fc.property(entries, port, port, (list, a, b) => {
        const ports = [Math.min(a, b), Math.max(a, b)] as const;
        const parts = verdicts(list, ports);
        expect(parts[0]?.[0]).toBe(ports[0]);
        expect(parts.at(-1)?.[1]).toBe(ports[1]);
        for (const [from, to, verdict] of parts) {
          for (let one = Number(from); one <= Number(to); one += 1) {
            expect(verdicts(list, [one, one])).toEqual([[one, one, verdict]]);
          }
        }
      }),
    );
  });
});
