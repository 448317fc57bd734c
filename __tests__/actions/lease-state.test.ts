import { afterEach, describe, expect, it, vi } from 'vitest';
import { openLease } from '../../src/actions/lease-state';

const lease = { groupId: 'sg-0123456789abcdef0', region: 'eu-central-1', key: 'eic-action:1-1-deploy-00ff' };

function left(state: unknown, closed = ''): ReturnType<typeof openLease> {
  const text = typeof state === 'string' ? state : JSON.stringify(state);
  vi.stubEnv('STATE_security-group-lease', text);
  vi.stubEnv('STATE_security-group-closed', closed);
  return openLease();
}

describe('the lease that post closes', () => {
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  it('is the one that main left, unless main has closed it', () => {
    expect(left(lease)).toEqual(lease);
    expect(left(lease, 'true')).toBeUndefined();
    expect(left('')).toBeUndefined();
  });

  it.each([
    ['text that is cut off', '{"groupId":"sg-0123'],
    ['no record', '[]'],
    ['null', 'null'],
    ['the tag of somebody else', { ...lease, key: 'Name' }],
    ['a Region that is another host', { ...lease, region: 'x.example.com/#' }],
    ['no group', { ...lease, groupId: '*' }],
  ])('is none if the state has %s', (_, state) => {
    expect(left(state)).toBeUndefined();
  });
});
