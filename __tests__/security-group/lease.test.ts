import { describe, expect, it } from 'vitest';
import { closePort, type Lease, type LeaseContext, openPort, settleMs } from '../../src/security-group/lease';
import { type IngressRule, isRuleFor } from '../../src/security-group/rule';
import { killed, SimulatedGroup } from './simulated-group';

const hour = 3_600_000;
const opening = { port: 22, cidr: '203.0.113.7/32' };

function lease(name: string, group: SimulatedGroup): Lease {
  return {
    key: `eic-action:${name}`,
    opening,
    description: `eic-action: ${name}`,
    until: group.now + 6 * hour,
  };
}

function context(group: SimulatedGroup, killAt?: number): LeaseContext {
  return { ...group.process(killAt), debug: () => undefined };
}

function isOpen(group: SimulatedGroup): boolean {
  return group.rules.some((rule) => isRuleFor(rule, opening));
}

/** A rule as somebody made it in the console. */
const foreign: IngressRule = {
  id: 'sgr-console',
  protocol: 'tcp',
  fromPort: 22,
  toPort: 22,
  cidr: '198.51.100.0/24',
  description: 'office',
  tags: new Map([['Name', 'office']]),
};

interface Outcome {
  readonly shared: number;
  readonly leftovers: number;
}

/**
 * Some runs open the port, use it for a while and close it again. A part of them is killed somewhere; for a part of these,
 * the post step closes it. Later, one more run comes by.
 */
async function story(seed: number, { kills }: { readonly kills: boolean }): Promise<Outcome> {
  const group = new SimulatedGroup(seed, { staleMs: settleMs, rules: [foreign] });
  const { random } = group;
  const using = new Set<string>();
  let shared = 0;
  const failures: unknown[] = [];

  const run = async (name: string): Promise<void> => {
    const own = lease(name, group);
    const killAt = kills && random() < 0.5 ? 1 + Math.floor(random() * 12) : undefined;
    const main = context(group, killAt);
    try {
      await main.clock.sleep(random() * 6_000);
      if ((await openPort(own, main)) === 'shared') shared += 1;
      using.add(name);
      await main.clock.sleep(random() * 5_000);
      using.delete(name);
      await closePort(own.key, main);
    } catch (thrown) {
      using.delete(name);
      if (thrown !== killed) throw thrown;
      if (random() < 0.5) return;
      await closePort(own.key, context(group, random() < 0.3 ? 1 + Math.floor(random() * 4) : undefined));
    }
  };

  const count = 2 + Math.floor(random() * 5);
  for (let index = 0; index < count; index += 1) {
    run(`run-${index}`).catch((thrown: unknown) => thrown === killed || failures.push(thrown));
  }
  await group.run(() => {
    if (using.size > 0 && !isOpen(group)) throw new Error(`the rule of ${[...using]} was removed`);
  });
  expect(failures).toEqual([]);
  const leftovers = group.rules.filter((rule) => rule !== foreign).length;
  if (!kills) expect(group.rules).toEqual([foreign]);

  group.skip(7 * hour);
  const last = context(group);
  const address = random() < 0.5 ? opening : { port: 22, cidr: '203.0.113.99/32' };
  const done = openPort({ ...lease('last', group), opening: address }, last).then(() =>
    closePort('eic-action:last', last),
  );
  await group.run(() => undefined);
  await done;
  expect(group.rules).toEqual([foreign]);
  return { shared, leftovers };
}

async function stories(from: number, count: number, kills: boolean): Promise<Outcome> {
  let shared = 0;
  let leftovers = 0;
  for (let seed = from; seed < from + count; seed += 1) {
    try {
      const outcome = await story(seed, { kills });
      shared += outcome.shared;
      leftovers += outcome.leftovers;
    } catch (cause) {
      throw new Error(`seed ${seed}: ${String(cause)}`, { cause });
    }
  }
  return { shared, leftovers };
}

const first = process.env.PROPERTY_SEED === 'random' ? Math.floor(Math.random() * 2 ** 31) : 1;

describe('jobs with the same address', () => {
  it('do not cut each other off and leave no rule, in whatever order their calls are carried out', async () => {
    const { shared } = await stories(first, 400, false);
    expect(shared).toBeGreaterThan(130);
  });

  it('nor if some of them, and their post steps, are killed at any point: the next job cleans up', async () => {
    const { shared, leftovers } = await stories(first, 600, true);
    expect(shared).toBeGreaterThan(100);
    expect(leftovers).toBeGreaterThan(20);
  });
});
