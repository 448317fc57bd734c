import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EicError } from '../../../src/eic-error';
import { startOrder } from '../../../src/fleet/rollout/start-order';
import type { Instance } from '../../../src/instance/instance';
import { aChoice } from '../selection/a-choice';

/** One instance a letter, in the zone of this letter: `aab` is a-0, a-1 and b-2. */
function inZones(zones: string): Instance[] {
  return [...zones].map((zone, index) => ({
    id: `${zone}-${index}`,
    state: 'running',
    region: 'eu-central-1',
    availabilityZone: `eu-central-1${zone}`,
  }));
}

describe('the order in which instances are started', () => {
  it('takes the zones in turn, and keeps the order of the results within a zone', () => {
    expect(startOrder(aChoice(inZones('aaabcb')))).toEqual(['a-0', 'b-3', 'c-4', 'a-1', 'b-5', 'a-2']);
  });

  it('is that of the results in one zone, or if EC2 named none', () => {
    const unknown = inZones('aaa').map(({ availabilityZone: _, ...instance }) => instance);
    for (const instances of [inZones('aaa'), unknown]) {
      expect(startOrder(aChoice(instances))).toEqual(['a-0', 'a-1', 'a-2']);
    }
  });

  it('has those that cannot be connected to at its end, also those that EC2 does not know', () => {
    const [off, ...running] = inZones('aab');
    const problem = new EicError('EIC_INSTANCE_NOT_FOUND', 'It does not exist.', { remedy: 'None.' });
    const choice = aChoice(running, {
      ids: ['unknown', 'a-0', ...running.map(({ id }) => id)],
      problems: new Map([
        ['unknown', problem],
        [off?.id ?? '', problem],
      ]),
    });
    expect(startOrder(choice)).toEqual(['a-1', 'b-2', 'unknown', 'a-0']);
  });

  it('has each instance once, and any part of it has of each zone as many as of another, if they are left', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd'), maxLength: 40 }), (zones) => {
        const choice = aChoice(inZones(zones));
        const order = startOrder(choice);
        expect([...order].sort()).toEqual([...choice.ids].sort());
        for (let length = 1; length <= order.length; length++) {
          const started = order.slice(0, length);
          const left = order.slice(length);
          const count = (zone: string) => started.filter((id) => id.startsWith(zone)).length;
          const most = Math.max(...['a', 'b', 'c', 'd'].map(count));
          for (const zone of new Set(left.map(([first = '']) => first))) {
            expect(count(zone)).toBeGreaterThanOrEqual(most - 1);
          }
        }
      }),
    );
  });
});
