import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { EicError } from '../../src/eic-error';
import { ResultBuilder } from '../../src/fleet/result-builder';
import type { Instance } from '../../src/instance/instance';

const instance: Instance = {
  id: 'i-0123456789abcdef0',
  state: 'running',
  region: 'eu-central-1',
  publicIpv4: '192.0.2.1',
};
const failure = new EicError('EIC_UNREACHABLE', 'It does not answer.', { remedy: 'Wait.' });

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['performance'] });
});
afterEach(() => {
  vi.useRealTimers();
});

it('counts the time of a connection that failed', () => {
  const builder = new ResultBuilder(instance.id, { port: 22 }, 5);
  builder.target({ instance, address: '192.0.2.1', port: 22, route: 'direct' });
  vi.advanceTimersByTime(3_000);
  expect(builder.build({}, failure).durationsMs).toEqual({
    find: 5,
    connect: 3_000,
    tunnel: null,
    push: null,
    authenticate: null,
    run: null,
  });
});

it('counts none if it did not come to a connection', () => {
  const builder = new ResultBuilder(instance.id, { port: 22 }, 5);
  expect(builder.build({}, failure).durationsMs.connect).toBeNull();
});
