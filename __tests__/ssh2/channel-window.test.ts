import { expect, it } from 'vitest';
import { windowOfEach } from '../../src/ssh2/channel-window';

it.each([
  [0, 2048],
  [1, 2048],
  [16, 2048],
  [32, 1024],
  [200, 163.84],
  [512, 64],
  [5000, 64],
])('of %d servers, each may send %d KiB ahead', (servers, kib) => {
  expect(windowOfEach(servers)).toBe(Math.floor(kib * 1024));
});
