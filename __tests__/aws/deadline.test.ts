import { describe, expect, it } from 'vitest';
import { Deadline } from '../../src/aws/deadline';

const never = new AbortController().signal;

describe('a deadline', () => {
  it('refuses to wait past its end', async () => {
    const deadline = new Deadline(0, never);
    expect(await deadline.backOff(0)).toBe(false);
    expect(deadline.over).toBe(true);
  });

  it('waits while there is time', async () => {
    const deadline = new Deadline(60_000, never);
    expect(await deadline.backOff(0)).toBe(true);
    expect(deadline.over).toBe(false);
    expect(deadline.remainingMs()).toBeGreaterThan(0);
  });

  it('ends a wait with the reason of a cancellation', async () => {
    const cancel = new AbortController();
    const deadline = new Deadline(60_000, cancel.signal);
    const waiting = deadline.backOff(20);
    cancel.abort(new Error('cancelled'));
    await expect(waiting).rejects.toThrow('cancelled');
    expect(deadline.signal.aborted).toBe(true);
    expect(() => deadline.throwIfCancelled()).toThrow('cancelled');
  });

  it('is over, and not cancelled, once its signal fires by itself', async () => {
    const deadline = new Deadline(1, never);
    await new Promise((resolve) => deadline.signal.addEventListener('abort', resolve, { once: true }));
    expect(deadline.over).toBe(true);
    expect(() => deadline.throwIfCancelled()).not.toThrow();
  });
});
