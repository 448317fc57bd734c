import { expect, it } from 'vitest';
import { PushApi } from './push-api';
import { Random } from './random';
import { VirtualTime } from './virtual-time';

const never = new AbortController().signal;
const latency = { medianMs: 10, spread: 0 };

function anApi(options: Partial<ConstructorParameters<typeof PushApi>[2]> = {}) {
  const time = new VirtualTime();
  const api = new PushApi(time, new Random(1), { perSecond: 20, burst: 5, latency, ...options });
  const outcome = (index: number): Promise<string> =>
    api.push(`i-${index}`, `key ${index}`, never).then(
      () => 'accepted',
      (thrown: Error) => thrown.name,
    );
  return { time, api, outcome };
}

it('throttles what exceeds its rate after a burst', async () => {
  const { time, outcome } = anApi();
  const outcomes = await time.run(() => Promise.all(Array.from({ length: 8 }, (_, index) => outcome(index))));
  expect(outcomes.filter((each) => each === 'accepted')).toHaveLength(5);
  await time.run(() => time.received(100, never));
  expect(await time.run(() => Promise.all([outcome(8), outcome(9), outcome(10)]))).toEqual([
    'accepted',
    'accepted',
    'ThrottlingException',
  ]);
});

it('lets a key in for a minute after it has accepted it, on its instance only', async () => {
  const { time, api, outcome } = anApi();
  expect(api.takes('i-1', 'key 1')).toBe(false);
  await time.run(() => outcome(1));
  expect([api.takes('i-1', 'key 1'), api.takes('i-2', 'key 1')]).toEqual([true, false]);
  await time.run(() => time.received(59_990, never));
  expect(api.takes('i-1', 'key 1')).toBe(true);
  await time.run(() => time.received(10, never));
  expect(api.takes('i-1', 'key 1')).toBe(false);
});

it('is down or throttles for some time', async () => {
  const { time, outcome } = anApi({
    perSecond: 1000,
    burst: 1000,
    down: { fromMs: 0, toMs: 50 },
    throttled: { fromMs: 50, toMs: 150 },
  });
  expect(await time.run(() => outcome(0))).toBe('InternalServerException');
  await time.run(() => time.received(50, never));
  const outcomes = await time.run(() =>
    Promise.all(Array.from({ length: 200 }, (_, index) => outcome(index))),
  );
  const accepted = outcomes.filter((each) => each === 'accepted').length;
  expect(accepted).toBeGreaterThan(5);
  expect(accepted).toBeLessThan(40);
  await time.run(() => time.received(100, never));
  expect(await time.run(() => outcome(300))).toBe('accepted');
});
