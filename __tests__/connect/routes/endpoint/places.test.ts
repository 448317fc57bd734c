import { PassThrough } from 'node:stream';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { TunnelPlaces } from '../../../../src/connect/routes/endpoint/places';
import type { RouteTarget } from '../../../../src/connect/routes/route';

const never = new AbortController().signal;

function target(number: number): RouteTarget {
  const instance = { id: `i-0000000${number}`, state: 'running', region: 'eu-central-1' };
  return { instance, address: `10.0.0.${number}`, port: 22, route: 'endpoint' };
}

/** Reserves a place and notes when it is given. */
function reserve(places: TunnelPlaces, to: RouteTarget, cancelled = never) {
  const state = { given: false };
  const place = places.reserve(to, cancelled).then((given) => {
    state.given = true;
    return given;
  });
  place.catch(() => undefined);
  return { state, place };
}

describe('the places of an endpoint', () => {
  it('are twenty, and are given in order', async () => {
    const places = new TunnelPlaces();
    const all = Array.from({ length: 22 }, (_, index) => reserve(places, target(index)));
    await nextTurn();
    expect(all.filter(({ state }) => state.given)).toHaveLength(20);
    (await all[5]?.place)?.[Symbol.dispose]();
    await nextTurn();
    expect(all[20]?.state.given).toBe(true);
    expect(all[21]?.state.given).toBe(false);
  });

  it('are free only after the tunnel is closed', async () => {
    const places = new TunnelPlaces(1);
    const [first, second] = [target(1), target(2)];
    const place = await places.reserve(first, never);
    const tunnel = new PassThrough();
    places.opened(first, tunnel);
    const next = reserve(places, second);
    place[Symbol.dispose]();
    place[Symbol.dispose]();
    await nextTurn();
    expect(next.state.given).toBe(false);
    tunnel.destroy();
    (await next.place)[Symbol.dispose]();
  });

  it('stay reserved while a tunnel is opened again', async () => {
    const places = new TunnelPlaces(1);
    const first = target(1);
    await places.reserve(first, never);
    const tunnel = new PassThrough();
    places.opened(first, tunnel);
    tunnel.destroy();
    const next = reserve(places, target(2));
    await nextTurn();
    await nextTurn();
    expect(next.state.given).toBe(false);
  });

  it('are not given to one who comes later than those who wait', async () => {
    const places = new TunnelPlaces(1);
    const place = await places.reserve(target(1), never);
    const waiting = reserve(places, target(2));
    place[Symbol.dispose]();
    const late = reserve(places, target(3));
    await nextTurn();
    expect([waiting.state.given, late.state.given]).toEqual([true, false]);
  });

  it('are not waited for after a cancellation, which takes none', async () => {
    const places = new TunnelPlaces(1);
    const place = await places.reserve(target(1), never);
    const cancelled = new AbortController();
    const waiting = reserve(places, target(2), cancelled.signal);
    const next = reserve(places, target(3));
    const reason = new Error('cancelled');
    cancelled.abort(reason);
    await expect(waiting.place).rejects.toBe(reason);
    await expect(places.reserve(target(4), cancelled.signal)).rejects.toBe(reason);
    place[Symbol.dispose]();
    await next.place;
  });
});
