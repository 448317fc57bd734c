import type { AnyAuthMethod, AuthenticationType } from 'ssh2';
import { describe, expect, it } from 'vitest';
import { Authentication, type KeyTypeInput } from '../../src/connect/authentication';
import { generateKeyPair } from '../../src/connect/key-pair';

/** A server that answers each attempt as told, and a clock that the test moves. */
function play(keyType: KeyTypeInput) {
  const pushes: string[] = [];
  const offered: { type: string; atOnce: boolean }[] = [];
  let now = 0;
  let refused = false;
  let wanted: readonly string[] | undefined;
  let failure: unknown;
  let pushing: () => Promise<void> = async () => undefined;
  const authentication = new Authentication({
    keyType,
    osUser: 'ec2-user',
    push: async (publicKey) => {
      pushes.push(publicKey);
      await pushing();
    },
    failed: (reason) => {
      failure = reason;
    },
    refused: () => {
      refused = true;
    },
    wantsMore: (methods) => {
      wanted = methods;
    },
    now: () => now,
  });
  /** Asks for the next attempt, as ssh2 does at first and after each refusal. */
  const ask = () =>
    new Promise<void>((resolve) => {
      const next = (method: AuthenticationType | AnyAuthMethod) => {
        if (typeof method === 'object' && method.type === 'publickey') {
          const key: unknown = method.key;
          const type = typeof key === 'object' && key !== null ? String(Reflect.get(key, 'type')) : '';
          offered.push({ type, atOnce: authentication.signAtOnce() });
        }
        resolve();
      };
      authentication.handler([], false, next);
      const poll = () => (refused || failure !== undefined ? resolve() : setImmediate(poll));
      poll();
    });
  return {
    authentication,
    ask,
    pushes,
    offered,
    isRefused: () => refused,
    wanted: () => wanted,
    failure: () => failure,
    advance: (ms: number) => {
      now += ms;
    },
    whilePushing: (work: () => Promise<void>) => {
      pushing = work;
    },
  };
}

describe('authentication', () => {
  it('offers the key that was pushed during the handshake, signed at once', async () => {
    const { authentication, ask, pushes, offered } = play('auto');
    authentication.begin();
    await ask();
    expect(offered).toEqual([{ type: 'ssh-ed25519', atOnce: true }]);
    expect(pushes).toHaveLength(1);
    expect(pushes[0]).toMatch(/^ssh-ed25519 [A-Za-z0-9+/=]+$/);
  });

  it('pushes no key for a connection that ended while the key was made', async () => {
    const { authentication, pushes } = play('auto');
    authentication.begin();
    authentication.close();
    // Made after the other one.
    await generateKeyPair('ed25519');
    await generateKeyPair('ed25519');
    expect(pushes).toEqual([]);
  });

  it('tries RSA after Ed25519 was refused, then a probe, then gives up, each time with a fresh key', async () => {
    const { authentication, ask, pushes, offered, isRefused } = play('auto');
    authentication.begin();
    for (let attempt = 0; attempt < 4; attempt++) await ask();
    expect(offered).toEqual([
      { type: 'ssh-ed25519', atOnce: true },
      { type: 'ssh-rsa', atOnce: true },
      { type: 'ssh-ed25519', atOnce: false },
    ]);
    expect(isRefused()).toBe(true);
    expect(new Set(pushes).size).toBe(3);
    expect(authentication.refusals).toBe(3);
  });

  it('never offers RSA if the user asked for Ed25519', async () => {
    const { authentication, ask, offered } = play('ed25519');
    authentication.begin();
    for (let attempt = 0; attempt < 3; attempt++) await ask();
    expect(offered.map(({ type }) => type)).toEqual(['ssh-ed25519', 'ssh-ed25519']);
  });

  it('takes RSA at once from a server without curve25519, as under FIPS', async () => {
    const { authentication, ask, pushes, offered } = play('auto');
    authentication.begin();
    authentication.noCurve25519();
    await ask();
    expect(offered).toEqual([{ type: 'ssh-rsa', atOnce: true }]);
    expect(pushes.at(-1)).toMatch(/^ssh-rsa /);
  });

  it('pushes a fresh key if the window is about to close before authentication begins', async () => {
    const { authentication, ask, pushes, offered, advance } = play('ed25519');
    authentication.begin();
    await new Promise((resolve) => setImmediate(resolve));
    while (authentication.pushMs === null) await new Promise((resolve) => setImmediate(resolve));
    advance(51_000);
    await ask();
    expect(new Set(pushes).size).toBe(2);
    expect(offered).toHaveLength(1);
  });

  it('repeats an attempt with a fresh key if the refused one may have expired', async () => {
    const { authentication, ask, pushes, offered, advance } = play('ed25519');
    authentication.begin();
    await ask();
    advance(61_000);
    await ask();
    expect(offered).toEqual([
      { type: 'ssh-ed25519', atOnce: true },
      { type: 'ssh-ed25519', atOnce: true },
    ]);
    expect(new Set(pushes).size).toBe(2);
  });

  it('does not repeat endlessly if every key expires before the server looks at it', async () => {
    const { authentication, ask, offered, advance, isRefused } = play('ed25519');
    authentication.begin();
    for (let attempt = 0; attempt < 10 && !isRefused(); attempt++) {
      await ask();
      advance(61_000);
    }
    expect(isRefused()).toBe(true);
    expect(offered.length).toBeLessThanOrEqual(4);
  });

  it('pushes no further key at a server that took one and wants a second factor', async () => {
    const { authentication, ask, pushes, wanted } = play('auto');
    authentication.begin();
    await ask();
    authentication.handler(['keyboard-interactive'], true, () => expect.unreachable());
    expect(wanted()).toEqual(['keyboard-interactive']);
    expect(pushes).toHaveLength(1);
  });

  it('tells why a push failed, and offers nothing', async () => {
    const { authentication, ask, offered, failure, whilePushing } = play('auto');
    whilePushing(() => Promise.reject(new Error('denied')));
    authentication.begin();
    await ask();
    expect(failure()).toEqual(new Error('denied'));
    expect(offered).toEqual([]);
  });

  it('offers nothing after it is closed', async () => {
    const { authentication, offered, whilePushing } = play('ed25519');
    let release = () => {};
    whilePushing(
      () =>
        new Promise((resolve) => {
          release = resolve;
        }),
    );
    authentication.begin();
    authentication.handler([], false, () => offered.push({ type: 'any', atOnce: false }));
    authentication.close();
    release();
    await new Promise((resolve) => setImmediate(resolve));
    expect(offered).toEqual([]);
  });
});
