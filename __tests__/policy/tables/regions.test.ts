import { expect, it } from 'vitest';
import {
  nearestPartition,
  nearestRegion,
  partitionNames,
  partitionOfRegion,
  regionExists,
} from '../../../src/policy/tables/regions';

it('Regions and their partitions are known', () => {
  expect(partitionNames).toEqual(expect.arrayContaining(['aws', 'aws-cn', 'aws-us-gov']));
  expect(partitionOfRegion('us-east-1')).toBe('aws');
  expect(partitionOfRegion('cn-north-1')).toBe('aws-cn');
  expect(partitionOfRegion('us-gov-west-1')).toBe('aws-us-gov');
  expect(regionExists('US-EAST-1')).toBe(false);
  expect(regionExists('aws-global')).toBe(false);
});

it('a future Region belongs to the partition of its form', () => {
  expect(regionExists('eu-south-9')).toBe(false);
  expect(partitionOfRegion('eu-south-9')).toBe('aws');
  expect(partitionOfRegion('us-gov-north-1')).toBe('aws-us-gov');
  expect(partitionOfRegion('moon-1')).toBeUndefined();
});

it('a misspelled name is found', () => {
  expect(nearestRegion('us-east1')).toBe('us-east-1');
  expect(nearestRegion('EU-West-1')).toBe('eu-west-1');
  expect(nearestRegion('moon')).toBeUndefined();
  expect(nearestRegion('us-east-1'.repeat(100))).toBeUndefined();
  expect(nearestPartition('aws-gov')).toBeUndefined();
  expect(nearestPartition('aws-us-go')).toBe('aws-us-gov');
});
