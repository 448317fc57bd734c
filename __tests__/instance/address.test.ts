import { describe, expect, it } from 'vitest';
import {
  autoEndpointAddress,
  directAddress,
  endpointAddress,
  isEndpointTarget,
} from '../../src/instance/address';
import type { Instance } from '../../src/instance/instance';

const none = { id: 'i-0123456789abcdef0', state: 'running', region: 'eu-central-1' };
const publicIpv4 = '192.0.2.1';
const ipv6 = '2001:db8::1';
const privateIpv4 = '10.0.0.5';

describe('the address of an instance', () => {
  it.each<
    [
      addresses: Partial<Instance>,
      direct: string | undefined,
      endpoint: string | undefined,
      autoThroughEndpoint: string | undefined,
    ]
  >([
    [{ publicIpv4, ipv6, privateIpv4 }, publicIpv4, privateIpv4, undefined],
    [{ publicIpv4, privateIpv4 }, publicIpv4, privateIpv4, undefined],
    [{ publicIpv4 }, publicIpv4, undefined, undefined],
    [{ ipv6, privateIpv4 }, ipv6, privateIpv4, privateIpv4],
    [{ ipv6 }, ipv6, ipv6, undefined],
    [{ privateIpv4 }, privateIpv4, privateIpv4, privateIpv4],
    [{}, undefined, undefined, undefined],
  ])('%j is, for each way, as AWS CLI v2 chooses it', (addresses, direct, endpoint, auto) => {
    const instance = { ...none, ...addresses };
    expect(directAddress(instance)).toBe(direct);
    expect(endpointAddress(instance)).toBe(endpoint);
    expect(autoEndpointAddress(instance)).toBe(auto);
  });

  it.each([
    ['10.0.0.5', true],
    ['172.16.0.1', true],
    ['172.32.0.1', false],
    ['192.168.1.1', true],
    ['100.64.0.1', true],
    ['198.18.0.1', true],
    ['192.0.2.1', false],
    ['8.8.8.8', false],
    ['fd00::1', true],
    ['2001:db8::1', true],
    ['example.com', false],
  ])('%s as the target of an endpoint: %s', (address, expected) => {
    expect(isEndpointTarget(address)).toBe(expected);
  });
});
