import { expect, it } from 'vitest';
import { hostNames } from '../../src/client-setup/host-names';

function namesOf(...tags: (string | undefined)[]) {
  const instances = tags.map((name, index) => ({
    id: `i-${index}`,
    state: 'running',
    region: 'eu-central-1',
    ...(name !== undefined && { name }),
  }));
  const { names, refused } = hostNames(instances);
  return { names: Object.fromEntries(names), refused: refused.map(({ instanceId }) => instanceId) };
}

it('Name tags are host names', () => {
  expect(namesOf('web-1', 'Web_2', undefined, '2nd')).toEqual({
    names: { 'i-0': 'web-1', 'i-1': 'Web_2', 'i-3': '2nd' },
    refused: [],
  });
});

it('a name that several instances have, in any letter case, is none', () => {
  expect(namesOf('web', 'WEB', 'db')).toEqual({ names: { 'i-2': 'db' }, refused: ['i-0', 'i-1'] });
});

it.each([
  'github.com',
  'i-0123456789abcdef0',
  'I-x',
  'localhost',
  '2130706433',
  'a b',
  '*',
  'a,b',
  '!a',
  '-oProxyCommand',
  'a"b',
  'a\nb',
  'ä',
  '',
  'x'.repeat(64),
])('%j is no host name', (tag) => {
  expect(namesOf(tag)).toEqual({ names: {}, refused: ['i-0'] });
});
