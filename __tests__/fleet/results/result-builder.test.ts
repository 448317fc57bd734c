import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { EicError } from '../../../src/eic-error';
import { ResultBuilder } from '../../../src/fleet/results/result-builder';
import type { Instance } from '../../../src/instance/instance';

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
    boot: null,
    connect: 3_000,
    tunnel: null,
    push: null,
    authenticate: null,
    wait: null,
    run: null,
    healthCheckWait: null,
    healthCheck: null,
  });
});

it('counts the wait for an instance that boots apart from the connection, also if it never answers', () => {
  const builder = () => {
    const begun = new ResultBuilder(instance.id, { port: 22 }, 5);
    begun.target({ instance, address: '192.0.2.1', port: 22, route: 'direct' });
    begun.bootWaitStarted();
    vi.advanceTimersByTime(40_000);
    return begun;
  };
  expect(builder().build({}, failure).durationsMs).toMatchObject({ boot: 40_000, connect: null });
  const booted = builder();
  booted.booted();
  vi.advanceTimersByTime(2_000);
  expect(booted.build({}, failure).durationsMs).toMatchObject({ boot: 40_000, connect: 2_000 });
});

it('counts none if it did not come to a connection', () => {
  const builder = new ResultBuilder(instance.id, { port: 22 }, 5);
  expect(builder.build({}, failure).durationsMs.connect).toBeNull();
});
