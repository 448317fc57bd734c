import { describe, expect, it } from 'vitest';
import { sendSshPublicKey } from '../../../src/policy/semantics/eic-actions';
import { shareOfIds } from '../../../src/policy/semantics/share-of-ids';
import { instance, instances, policyOf, push } from '../eic-policies';
import { modelOfText } from './random-policies';

function share(resource: string | readonly string[], name = 'Resource') {
  const text = JSON.stringify(policyOf(push({ Resource: undefined, [name]: resource })));
  const [statement] = modelOfText(text).statements;
  if (statement?.resource === undefined) throw new Error('The statement has no resource');
  return shareOfIds(statement.resource, instance, sendSshPublicKey);
}
const begin = (start: string) => instances.replace('/*', `/i-${start}*`);

describe('the share of instances that patterns match', () => {
  it.each([
    [instances, 1],
    ['*', 1],
    [begin('0'), 1 / 16],
    [[begin('0'), begin('01')], 1 / 16],
    [[...'0123456789abcdef'].map(begin), 1],
    [instances.replace('central', 'west'), 0],
    [instances.replace('/*', '/i-*7'), 1 / 16],
  ])('%j: %d', (resource, expected) => {
    expect(share(resource)).toBeCloseTo(expected);
  });

  it('is the rest for NotResource', () => {
    expect(share(begin('0'), 'NotResource')).toBeCloseTo(15 / 16);
  });
});
