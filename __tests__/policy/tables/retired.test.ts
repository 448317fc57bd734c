import { expect, it } from 'vitest';
import { serviceExists } from '../../../src/policy/tables/actions';
import { retiredServiceOf } from '../../../src/policy/tables/retired';

const prefixes = [
  'deepcomposer',
  'deeplens',
  'deepracer',
  'elastic-inference',
  'gamesparks',
  'iot1click',
  'iotroborunner',
  'iotthingsgraph',
  'macie',
  'mobilehub',
  'sumerian',
  'zocalo',
];

it.each(prefixes)('%s is a retired service, and not in the tables of those that exist', (prefix) => {
  expect(retiredServiceOf(`${prefix.toUpperCase()}:Get*`)).toBeDefined();
  expect(serviceExists(prefix)).toBe(false);
});

it.each(['ec2:DescribeInstances', 'deepracer', '', ':', 'cloudhsm:DescribeClusters', 'nothing:x'])(
  '%j is no action of a retired service',
  (action) => {
    expect(retiredServiceOf(action)).toBeUndefined();
  },
);
