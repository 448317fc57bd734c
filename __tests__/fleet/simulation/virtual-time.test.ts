import { describe, expect, it } from 'vitest';
import { VirtualTime } from './virtual-time';

const never = new AbortController().signal;

describe('the time of a simulation', () => {
  it('passes at once, and in order', async () => {
    const time = new VirtualTime();
    const seen: string[] = [];
    const sleeper = async (ms: number): Promise<void> => {
      await time.clock.sleep(ms, never);
      seen.push(`${ms} at ${time.clock.now()}`);
    };
    await time.run(() => Promise.all([300_000, 5, 5, 70].map(sleeper)));
    expect(seen).toEqual(['5 at 5', '5 at 5', '70 at 70', '300000 at 300000']);
  });

  it('passes only after all that can be done without it is done', async () => {
    const time = new VirtualTime();
    const slow = async (): Promise<number> => {
      for (let count = 0; count < 100; count += 1) await Promise.resolve();
      return time.clock.now();
    };
    const other = time.clock.sleep(1, never);
    expect(await time.run(slow)).toBe(0);
    expect(await time.run(() => other.then(() => time.clock.now()))).toBe(1);
  });

  it('ends a sleep with the reason of its signal', async () => {
    const time = new VirtualTime();
    const { signal, abort } = abortable();
    time.inWorld(10, () => abort(new Error('cancelled')));
    const end = time.run(() => time.clock.sleep(50, signal));
    await expect(end).rejects.toThrow('cancelled');
    expect(time.now).toBe(10);
    await expect(time.clock.sleep(50, signal)).rejects.toThrow('cancelled');
  });

  it('lets a paused client notice late what happens in the world meanwhile', async () => {
    const time = new VirtualTime();
    time.inWorld(10, () => time.pauseClient(100));
    let inWorld = 0;
    time.inWorld(50, () => {
      inWorld = time.now;
    });
    await time.run(() => time.received(20, never));
    expect([inWorld, time.clock.now()]).toEqual([50, 110]);
  });

  it('ends sleeps early after a jump of the clock, but nothing in the world', async () => {
    const time = new VirtualTime();
    time.inWorld(10, () => time.jump(1000));
    await time.run(() => time.clock.sleep(900, never));
    expect([time.now, time.clock.now()]).toEqual([10, 1010]);
    await time.run(() => time.received(5, never));
    expect(time.now).toBe(15);
  });

  it('fails a run that waits for what never happens, and one that does not end', async () => {
    const time = new VirtualTime();
    await expect(time.run(() => new Promise(() => undefined))).rejects.toThrow('never happens');
    const endless = async (): Promise<void> => {
      for (;;) await time.clock.sleep(100, never);
    };
    await expect(time.run(endless, 5_000)).rejects.toThrow('has not ended after 5000 ms');
  });
});

function abortable(): { signal: AbortSignal; abort: (reason: Error) => void } {
  const controller = new AbortController();
  return { signal: controller.signal, abort: (reason) => controller.abort(reason) };
}
