import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { InvalidRanges, parseIpRanges } from '../../src/ip-ranges/document';

const text = readFileSync(join(__dirname, '..', 'fixtures', 'ip-ranges.json'), 'utf8');

/** The file with one prefix of the service in place of all others. */
function withPrefix(ip_prefix: unknown, region: unknown = 'us-east-1'): string {
  const prefixes = [{ ip_prefix, region, service: 'EC2_INSTANCE_CONNECT' }];
  return JSON.stringify({ ...JSON.parse(text), prefixes, ipv6_prefixes: [] });
}

describe('ip-ranges.json', () => {
  it('has the prefixes of the service, and the names of all Regions', () => {
    const { syncToken, createDate, regions, prefixes } = parseIpRanges(text);
    expect({ syncToken, createDate }).toEqual({ syncToken: '1764093792', createDate: '2025-11-25-18-03-12' });
    expect(prefixes.filter(({ region }) => region === 'us-east-1')).toEqual([
      { cidr: '18.206.107.24/29', family: 'ipv4', region: 'us-east-1' },
      { cidr: '2600:1f18:1b:fd00::/56', family: 'ipv6', region: 'us-east-1' },
    ]);
    expect(regions).toContain('ap-northeast-2');
    expect(regions).not.toContain('GLOBAL');
  });

  it.each([
    '0.0.0.0/0',
    '18.0.0.0/8',
    '18.206.107.25/29',
    '18.206.107.24',
    '18.206.107.24/33',
    '18.206.107.24/29/29',
    '0x12.206.107.24/29',
    '022.206.107.24/29',
    '18.206.107/24',
    '2600:1f18::/56',
    '18.206.107.24/29\n0.0.0.0/0',
    "18.206.107.24/29'; rm -rf /",
    '\u001b]0;owned\u0007',
    '',
    null,
    7,
    ['18.206.107.24/29'],
  ])('is refused as a whole if a prefix of the service is no range, without quoting it: %j', (prefix) => {
    expect(() => parseIpRanges(withPrefix(prefix))).toThrow(
      new InvalidRanges('prefixes[0].ip_prefix is not a range of IPv4.'),
    );
  });

  it.each(['us-east-1"\n}', '', 'GLOBAL', null, '../x'])(
    'is refused if its Region is no Region: %j',
    (region) => {
      expect(() => parseIpRanges(withPrefix('18.206.107.24/29', region))).toThrow(
        new InvalidRanges('prefixes[0].region is not the name of a Region.'),
      );
    },
  );

  it.each([
    ['', 'It is not JSON.'],
    ['[]', 'It is not a JSON object.'],
    ['{}', 'Its syncToken is missing or not in the known form.'],
    [
      JSON.stringify({ ...JSON.parse(text), createDate: '\u001b[2J' }),
      'Its createDate is missing or not in the known form.',
    ],
    [JSON.stringify({ ...JSON.parse(text), prefixes: {} }), 'Its prefixes is missing or no list.'],
    [JSON.stringify({ ...JSON.parse(text), prefixes: [null] }), 'prefixes[0] is not a JSON object.'],
    [
      JSON.stringify({ ...JSON.parse(text), prefixes: [], ipv6_prefixes: [] }),
      'It has no prefix of EC2_INSTANCE_CONNECT.',
    ],
  ])('says what is wrong with another document', (document, message) => {
    expect(() => parseIpRanges(document)).toThrow(new InvalidRanges(message));
  });

  it('is either parsed or refused, whatever it holds', () => {
    fc.assert(
      fc.property(fc.json(), (document) => {
        try {
          parseIpRanges(document);
        } catch (thrown) {
          expect(thrown).toBeInstanceOf(InvalidRanges);
        }
      }),
    );
  });
});
